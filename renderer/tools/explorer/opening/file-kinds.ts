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

/** What the files of an ending are called and look like. */
export interface FileKind {
  readonly id: FileKindId;
  readonly extensions: readonly string[];
  readonly icon: Icon;
}

const OTHER: FileKind = { id: 'other', extensions: [], icon: PlainFileIcon };

const FILE_KINDS: readonly FileKind[] = [
  { id: 'text', extensions: ['log', 'txt', 'msilog', 'err'], icon: NotepadIcon },
  { id: 'shellScript', extensions: ['ps1'], icon: ScriptFileIcon },
  { id: 'markup', extensions: ['xml', 'ps1xml', 'config'], icon: MarkupFileIcon },
  { id: 'settings', extensions: ['ini', 'cfg', 'inf'], icon: MarkupFileIcon },
  { id: 'registration', extensions: ['reg'], icon: RegistryFileIcon },
  { id: 'program', extensions: ['exe'], icon: ProgramFileIcon },
  { id: 'commandProgram', extensions: ['com'], icon: ProgramFileIcon },
  { id: 'console', extensions: ['msc'], icon: ConsoleIcon },
  { id: 'installer', extensions: ['msi'], icon: ProgramsIcon },
  { id: 'update', extensions: ['msu'], icon: ProgramsIcon },
  { id: 'script', extensions: ['vbs'], icon: ScriptFileIcon },
  { id: 'library', extensions: ['dll'], icon: LibraryFileIcon },
  { id: 'database', extensions: ['edb', 'dit', 'chk'], icon: DatabaseFileIcon },
];

/** The kind of a file, by the ending of its name. */
export function fileKind(path: string): FileKind {
  const ending = extension(path);
  return FILE_KINDS.find(({ extensions }) => extensions.includes(ending)) ?? OTHER;
}
