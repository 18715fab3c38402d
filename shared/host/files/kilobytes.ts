import type { HostFile } from '../host';
import { extension, fileName } from './paths';

/** Sizes of programs, which only stand for the real ones: about what those have, in kilobytes. A decision of ours. */
const OF_PROGRAMS: Readonly<Record<string, number>> = {
  'exchangeserver.msi': 33_512,
  'umlang-en-us.msi': 12_188,
  'netfx64.exe': 46_166,
  'netfx20sp1_x64.exe': 47_250,
  'store.exe': 4_816,
};
const OF_KINDS: Readonly<Record<string, number>> = { exe: 484, com: 76, msi: 3_240, msu: 1_124, edb: 2_056 };

/** What a file takes, in whole kilobytes, as Explorer shows it. */
export function kilobytes(file: HostFile): number {
  return ofProgram(file) ?? Math.ceil(file.content.length / 1024);
}

/** What a file takes in bytes, as the prompt shows it. */
export function bytes(file: HostFile): number {
  const size = ofProgram(file);
  return size === undefined ? file.content.length : size * 1024;
}

function ofProgram(file: HostFile): number | undefined {
  const name = fileName(file.path).toLowerCase();
  const kind = extension(file.path);
  if (Object.hasOwn(OF_PROGRAMS, name)) return OF_PROGRAMS[name];
  return Object.hasOwn(OF_KINDS, kind) ? OF_KINDS[kind] : undefined;
}
