import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { EXCHANGE_ROOT } from '../../shared/host/registry/registry';
import { textSize } from '../../shared/text-size';
import { temporaryFolder } from '../testing/tally';
import { readCase } from './read-case';

const AT = '[01/08/2021 23:17:50.0856]';
const LONG = 'x'.repeat(4_000);

/** A log whose runs say as much as is kept of one. */
const LARGE = Array.from({ length: 3 }, () =>
  [
    `${AT} [0] Starting Microsoft Exchange Server 2016 Setup`,
    ...Array.from({ length: 450 }, () => `${AT} [1] [REQUIRED] ${LONG}`),
  ].join('\r\n'),
).join('\r\n');

const REGISTRY = `REGEDIT4\r\n[${EXCHANGE_ROOT}]\r\n${`"a"="${LONG}"\r\n`.repeat(2_100)}`;

it('a case keeps so much and no more of what its files say, and tells what was left out', async () => {
  const folder = temporaryFolder();
  const put = (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const paths = Array.from({ length: 12 }, (_, index) => put(`${index}.log`, LARGE));
  const { customerCase, files } = await readCase([...paths, put('large.reg', REGISTRY)], {
    workFolder: path.join(folder, 'work'),
  });
  const { logs, registries, problems } = customerCase;
  expect(logs.length).toBeGreaterThan(6);
  expect(logs.length).toBeLessThan(12);
  expect(files.size).toBe(logs.length);
  expect(registries).toEqual([]);
  expect(textSize(customerCase)).toBeLessThan(33_000_000);
  const codes = problems.map(({ code, at }) => [code, at]);
  expect(codes).toContainEqual(['case-full', '11.log']);
  expect(codes).toContainEqual(['registry-too-large', 'large.reg']);
});
