import { fileName } from '../../host/files/paths';
import { isBelow, type HostFile } from '../../host/host';
import { packageOfInstaller } from '../../host/windows/packages-table';
import { openerOf } from '../programs/file-openers';
import { bareName, hasEnding } from '../programs/window-programs';
import type { VerbCall, VerbRow } from './verb';
import { FILE_VERBS } from './verbs/verbs-table';
import {
  consoleRow,
  installerRow,
  notRehearsedRow,
  registryFileRow,
  startScreenRow,
  textFileRow,
  unknownFileRow,
} from './verbs/windows/file-rows';

/** What a file of the host stands for when it is typed; `call.program` becomes its full path. */
export type FoundFile =
  | { readonly kind: 'verb'; readonly row: VerbRow; readonly call: VerbCall }
  | { readonly kind: 'setup'; readonly call: VerbCall };

/** A Setup.com is one wherever it stands: on the media, in a copy of them, in Exchange's own folder. */
export function programOfFile({ path }: HostFile, typed: VerbCall, mediaPath: string): FoundFile {
  const call = { ...typed, program: path };
  const isSetup = fileName(path).toLowerCase() === 'setup.com';
  return isSetup ? { kind: 'setup', call } : { kind: 'verb', row: rowOfFile(path, mediaPath), call };
}

function rowOfFile(path: string, mediaPath: string): VerbRow {
  const name = fileName(path).toLowerCase();
  const own = FILE_VERBS.find((row) => row.name === bareName(name) && hasEnding(name, row.program));
  if (own) return own;
  const software = packageOfInstaller(name);
  if (software) return installerRow(software);
  if (isBelow(path, mediaPath) && name === 'setup.exe') return startScreenRow();
  if (name === 'exchange management console.msc') return consoleRow();
  switch (openerOf(path)) {
    case 'notepad':
      return textFileRow(path);
    case 'registry':
      return registryFileRow(path);
    case 'program':
      return notRehearsedRow(path);
    case 'nothing':
      return unknownFileRow(path);
  }
}
