import { extension } from '../../../../shared/host/files/paths';
import type { Catalog } from '../../../../shared/i18n/catalog';
import {
  DatabaseFileIcon,
  LibraryFileIcon,
  MarkupFileIcon,
  PlainFileIcon,
  ProgramFileIcon,
  RegistryFileIcon,
  ScriptFileIcon,
} from '../../../icons/file-icons';
import { ConsoleIcon, NotepadIcon, ProgramsIcon } from '../../../icons/tool-icons';
import type { Icon } from '../../../windows/window-store';

type FileKindId = keyof Catalog['tools']['explorer']['fileKinds'];

/** What the files of an ending are called, look like and open with. */
export interface FileKind {
  readonly id: FileKindId;
  readonly extensions: readonly string[];
  readonly icon: Icon;
  /** `program`: it is one itself; `nothing`: no program of the server knows it. */
  readonly opensWith: 'notepad' | 'registry' | 'program' | 'nothing';
}

const OTHER: FileKind = { id: 'other', extensions: [], icon: PlainFileIcon, opensWith: 'nothing' };

const FILE_KINDS: readonly FileKind[] = [
  { id: 'text', extensions: ['log', 'txt', 'msilog', 'err'], icon: NotepadIcon, opensWith: 'notepad' },
  { id: 'shellScript', extensions: ['ps1'], icon: ScriptFileIcon, opensWith: 'notepad' },
  { id: 'markup', extensions: ['xml', 'ps1xml', 'config'], icon: MarkupFileIcon, opensWith: 'notepad' },
  { id: 'settings', extensions: ['ini', 'cfg', 'inf'], icon: MarkupFileIcon, opensWith: 'notepad' },
  { id: 'registration', extensions: ['reg'], icon: RegistryFileIcon, opensWith: 'registry' },
  { id: 'program', extensions: ['exe'], icon: ProgramFileIcon, opensWith: 'program' },
  { id: 'commandProgram', extensions: ['com'], icon: ProgramFileIcon, opensWith: 'program' },
  { id: 'console', extensions: ['msc'], icon: ConsoleIcon, opensWith: 'program' },
  { id: 'installer', extensions: ['msi'], icon: ProgramsIcon, opensWith: 'program' },
  { id: 'update', extensions: ['msu'], icon: ProgramsIcon, opensWith: 'program' },
  { id: 'script', extensions: ['vbs'], icon: ScriptFileIcon, opensWith: 'program' },
  { id: 'library', extensions: ['dll'], icon: LibraryFileIcon, opensWith: 'nothing' },
  { id: 'database', extensions: ['edb', 'dit', 'chk'], icon: DatabaseFileIcon, opensWith: 'nothing' },
];

/** The kind of a file, by the ending of its name. */
export function fileKind(path: string): FileKind {
  const ending = extension(path);
  return FILE_KINDS.find(({ extensions }) => extensions.includes(ending)) ?? OTHER;
}
