import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../testing/scenarios';
import { temporaryFolder } from '../testing/tally';
import { LabLibraryFiles } from './lab-library';

const SHIPPED = path.join(import.meta.dirname, '../../shared/lab/files/finish-hub-transport.lab');
const lab: unknown = JSON.parse(readFileSync(SHIPPED, 'utf8'));

describe('the library of labs', () => {
  it('leaves a bad file out and tells it', () => {
    const folder = path.join(temporaryFolder(), 'labs');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'good.lab'), JSON.stringify(lab));
    writeFileSync(path.join(folder, 'bad.lab'), '{"format":"setup-rehearsal-lab","version":9}');
    writeFileSync(path.join(folder, 'readme.txt'), 'no lab');
    const library = new LabLibraryFiles([{ path: folder, origin: 'folder' }], LIBRARY);
    const { entries, problems } = library.entries();
    expect(entries.map(({ id }) => id)).toEqual(['finish-hub-transport']);
    expect(problems.map(({ code }) => code)).toEqual(['lab-version-unknown']);
  });

  it('tells a folder that is not there, and goes on', () => {
    const missing = path.join(temporaryFolder(), 'nowhere');
    const library = new LabLibraryFiles([{ path: missing, origin: 'folder' }], LIBRARY);
    expect(library.entries()).toMatchObject({ entries: [], problems: [{ code: 'file-missing' }] });
  });

  it('knows a lab by what it is, whatever its file is called', () => {
    const folder = path.join(temporaryFolder(), 'twice');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'a.lab'), JSON.stringify(lab));
    writeFileSync(path.join(folder, 'b.lab'), JSON.stringify(lab, null, 4));
    const library = new LabLibraryFiles([{ path: folder, origin: 'folder' }], LIBRARY);
    const [one, other] = library.entries().entries.map(({ key }) => library.find(key)?.fingerprint);
    expect(one).toBe(other);
  });
});
