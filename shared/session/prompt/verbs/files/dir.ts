import { filesBelow, foldersBelow, type Folder } from '../../../../host/files/folders';
import { bytes } from '../../../../host/files/kilobytes';
import { fileName, parentFolder } from '../../../../host/files/paths';
import { WINDOWS_WRITTEN } from '../../../../host/files/standard-files';
import { fitsPattern } from '../../../../host/files/wildcards';
import type { HostFile } from '../../../../host/host';
import { readArguments, unknownSwitch } from '../../arguments';
import { fails, prints, writes } from '../../effects';
import { byFileName, filesOf, hasDrive, lookUp, type Named } from '../../places';
import { says, text, type PromptOutput } from '../../prompt-output';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

/** `/p` would wait at every page, which a window that scrolls need not; nothing is hidden from `/a`. */
const SWITCHES = ['w', 'b', 's', 'p', 'a'];
const SCREEN_WIDTH = 80;
const BYTES_OF_MEGABYTE = 1024 * 1024;

export const DIR_VERB: VerbRow = { name: 'dir', program: 'built-in', help: 'help-dir', run: listFolder };

/** A folder with what of it is listed, folders before they are mixed with files. */
interface Listing {
  readonly folder: Folder;
  readonly folders: readonly Folder[];
  readonly files: readonly HostFile[];
  /** Whether it begins with `.` and `..`: those of every folder but a drive's fit `*`. */
  readonly hasDots: boolean;
}

function listFolder({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const given = readArguments(words);
  const unknown = unknownSwitch(given, SWITCHES);
  if (unknown !== undefined) return fails('switch-invalid', { switch: unknown });
  const places = given.operands.length > 0 ? given.operands : ['.'];
  return places.flatMap((typed) => listOne(typed, given.switches, context));
}

function listOne(typed: string, switches: readonly string[], context: VerbContext): readonly VerbEffect[] {
  const isLost = /^[a-z]:/i.test(typed) && !hasDrive(context, typed);
  const named = lookUp(typed, context);
  if (!named) return fails(isLost ? 'path-not-found' : 'file-not-found');
  const has = (name: string) => switches.includes(name);
  const listings = listingsOf(named, has('s'));
  if (has('b')) return bareList(listings, has('s'));
  const head = headOf(named.folder, context);
  if (listings.length === 0) {
    return [prints(head, says('dir-folder', { path: named.folder.path })), ...fails('file-not-found')];
  }
  const blocks = listings.flatMap((listing) => blockOf(listing, has('w')));
  return [prints(head, ...blocks, ...totals(listings, has('s'), context))];
}

/** The folder, and with /s all below it, as far as something in them fits. */
function listingsOf(named: Named, isDeep: boolean): readonly Listing[] {
  const { folder, pattern, isFolder } = named;
  const all = isDeep ? [folder, ...foldersBelow(folder)] : [folder];
  return all
    .map((each) => ({
      folder: each,
      folders: each.folders.filter(({ path }) => fitsPattern(fileName(path), pattern)),
      files: filesOf({ ...named, folder: each }),
      hasDots: parentFolder(each.path) !== '' && ['*', '*.*'].includes(pattern),
    }))
    .filter(({ folders, files }) => (isFolder && !isDeep) || folders.length + files.length > 0);
}

function bareList(listings: readonly Listing[], isDeep: boolean): readonly VerbEffect[] {
  const paths = listings.flatMap(({ folders, files }) => [...folders, ...files].toSorted(byFileName));
  if (paths.length === 0) return listings.length === 0 ? fails('file-not-found') : [];
  return [writes(paths.map(({ path }) => (isDeep ? path : fileName(path))))];
}

function headOf({ path }: Folder, { host }: VerbContext): PromptOutput {
  const drive = path.slice(0, 1).toUpperCase();
  const isOfMedia = drive === host.media.path.slice(0, 1).toUpperCase();
  return says(isOfMedia ? 'dir-media' : 'dir-volume', { drive, serial: serialOf(drive) });
}

/** A number for the volume that stays the same; a decision of ours. */
function serialOf(drive: string): string {
  const code = drive.charCodeAt(0);
  return `${(code * 397).toString(16).padStart(4, '0')}-${(code * 811).toString(16).padStart(4, '0')}`.toUpperCase();
}

function blockOf(listing: Listing, isWide: boolean): readonly PromptOutput[] {
  const { folder, folders, files, hasDots } = listing;
  const dots = hasDots ? dotsOf(folder) : [];
  const entries = [...dots, ...[...folders.map(entryOfFolder), ...files.map(entryOfFile)].toSorted(byName)];
  const rows = isWide ? [text(inColumns(entries))] : entries.map(rowOf);
  const size = files.reduce((sum, file) => sum + bytes(file), 0);
  return [
    says('dir-folder', { path: folder.path }),
    ...rows,
    says('dir-files', { count: files.length, bytes: size }),
  ];
}

/** A row of the list; a folder has no size. */
interface Entry {
  readonly name: string;
  readonly at: number;
  readonly size: number | null;
}

function dotsOf(folder: Folder): readonly Entry[] {
  const at = writtenAt(folder);
  return ['.', '..'].map((name) => ({ name, at, size: null }));
}

function entryOfFolder(folder: Folder): Entry {
  return { name: fileName(folder.path), at: writtenAt(folder), size: null };
}

function entryOfFile(file: HostFile): Entry {
  return { name: fileName(file.path), at: file.modified, size: bytes(file) };
}

/** A folder is as old as the last file that was written below it. */
function writtenAt(folder: Folder): number {
  return filesBelow(folder).reduce((latest, { modified }) => Math.max(latest, modified), WINDOWS_WRITTEN);
}

function byName(left: Entry, right: Entry): number {
  return left.name.toUpperCase() < right.name.toUpperCase() ? -1 : 1;
}

function rowOf({ name, at, size }: Entry): PromptOutput {
  const date = { kind: 'moment', at } as const;
  return size === null ? says('dir-row-folder', { date, name }) : says('dir-row-file', { date, name, size });
}

/** Names side by side, folders in brackets, as many columns as the screen has room for. */
function inColumns(entries: readonly Entry[]): string {
  const names = entries.map(({ name, size }) => (size === null ? `[${name}]` : name));
  const width = Math.max(1, ...names.map((name) => name.length)) + 2;
  const columns = Math.max(1, Math.floor(SCREEN_WIDTH / width));
  const rows = Array.from({ length: Math.ceil(names.length / columns) }, (_, row) =>
    names.slice(row * columns, (row + 1) * columns),
  );
  return rows
    .map((row) =>
      row
        .map((name) => name.padEnd(width))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

function totals(
  listings: readonly Listing[],
  isDeep: boolean,
  { host }: VerbContext,
): readonly PromptOutput[] {
  const files = listings.flatMap((listing) => listing.files);
  const dots = listings.filter(({ hasDots }) => hasDots).length * 2;
  const folders = listings.reduce((sum, listing) => sum + listing.folders.length, dots);
  const size = files.reduce((sum, file) => sum + bytes(file), 0);
  const drive = listings[0]?.folder.path.slice(0, 2).toUpperCase();
  const disk = host.disks.find((other) => other.drive.toUpperCase() === drive);
  return [
    ...(isDeep ? [says('dir-total', { count: files.length, bytes: size })] : []),
    says('dir-folders', { count: folders, bytes: (disk?.freeMegabytes ?? 0) * BYTES_OF_MEGABYTE }),
  ];
}
