import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/tally';
import { PictureProblem } from './picture-problem';
import { WrittenFiles } from './written-files';

let folder: string;
let told: string[];
let files: WrittenFiles;

beforeEach(() => {
  folder = temporaryFolder();
  told = [];
  files = new WrittenFiles((file) => told.push(path.relative(folder, file)));
});

const at = (...parts: string[]) => path.join(folder, ...parts);

describe('the files of a request', () => {
  it('are written with their folders, and told', () => {
    expect(files.claim(at('new'))).toBeNull();
    files.write(at('new/fr/01-x.png'), Buffer.from([1, 2]));
    files.write(at('new/x.fr.html'), 'é');
    expect(told).toEqual(['new/fr/01-x.png', 'new/x.fr.html']);
    expect([...readFileSync(at('new/fr/01-x.png'))]).toEqual([1, 2]);
    expect(readdirSync(at('new')).sort()).toEqual(['fr', 'x.fr.html']);
  });

  it('are taken back together, with the folders that were made for them', () => {
    files.claim(at('new'));
    files.write(at('new/fr/01-x.png'), 'x');
    files.takeBack();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leave alone what else lies there', () => {
    files.claim(folder);
    files.write(at('fr/01-x.png'), 'x');
    writeFileSync(at('fr/mine.txt'), 'mine');
    files.takeBack();
    expect(readdirSync(at('fr'))).toEqual(['mine.txt']);
  });

  it('say where one could not be written, and leave no half of it', () => {
    writeFileSync(at('file'), '');
    const write = () => files.write(at('file/01-x.png'), 'x');
    expect(write).toThrow(PictureProblem);
    expect(files.claim(at('file'))).toMatchObject({ code: 'not-a-folder' });
    expect(told).toEqual([]);
    expect(existsSync(at('file.new'))).toBe(false);
  });
});
