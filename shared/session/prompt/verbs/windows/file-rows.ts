import { fileName } from '../../../../host/files/paths';
import type { PackageOfTable } from '../../../../host/windows/packages-table';
import { fails, tells } from '../../effects';
import type { VerbEffect, VerbRow } from '../../verb';
import { opens } from './windows';

/** A folder that `start` opens. */
export function folderRow(path: string): VerbRow {
  return fileRow(opens('explorer', path));
}

/** Setup.exe of the media. */
export function startScreenRow(): VerbRow {
  return fileRow(opens('start-screen'));
}

/** Exchange Management Console. */
export function consoleRow(): VerbRow {
  return fileRow(opens('console'));
}

/** A log, or another file that Notepad shows. */
export function textFileRow(path: string): VerbRow {
  return fileRow(opens('notepad', path));
}

/** A .reg file: Registry Editor would ask, which a line cannot answer. */
export function registryFileRow(path: string): VerbRow {
  return fileRow(fails('regedit-asks', { path }));
}

/** A program that the simulated server only has as a file. */
export function notRehearsedRow(path: string): VerbRow {
  return fileRow(fails('not-rehearsed', { name: fileName(path) }));
}

/** A file that no program of the server knows. */
export function unknownFileRow(path: string): VerbRow {
  return fileRow(fails('no-program', { name: fileName(path) }));
}

/** An installer. */
export function installerRow({ id, pendingFiles }: PackageOfTable): VerbRow {
  const name = { kind: 'package', package: id } as const;
  return fileRow([
    { type: 'command', command: { type: 'install-package', package: id } },
    tells(pendingFiles.length > 0 ? 'package-installed-restart' : 'package-installed', { name }),
  ]);
}

function fileRow(effects: readonly VerbEffect[]): VerbRow {
  return { name: 'file', program: 'exe', help: 'help-file', run: () => effects };
}
