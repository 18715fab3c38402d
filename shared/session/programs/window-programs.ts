import { extension, fileName } from '../../host/files/paths';
import type { PromptWindow } from '../prompt/verb';

/** Windows that a name alone opens; the others are opened with a file or a folder, or are no programs of Windows. */
export type ProgramWindow = Exclude<
  PromptWindow,
  'explorer' | 'notepad' | 'control-panel' | 'start-screen' | 'console'
>;

/** A program of Windows that opens a window of the rehearsal whatever follows its name. */
export interface ProgramRow {
  /** As it is typed, without its ending. */
  readonly name: string;
  readonly extension: 'exe' | 'msc' | 'cpl';
  readonly window: ProgramWindow;
}

/** Run and the Command Prompt know the same programs. */
export const WINDOW_PROGRAMS: readonly ProgramRow[] = [
  { name: 'services', extension: 'msc', window: 'services' },
  { name: 'eventvwr', extension: 'msc', window: 'event-viewer' },
  { name: 'eventvwr', extension: 'exe', window: 'event-viewer' },
  { name: 'regedt32', extension: 'exe', window: 'registry-editor' },
  { name: 'appwiz', extension: 'cpl', window: 'programs' },
  { name: 'ncpa', extension: 'cpl', window: 'network-connections' },
  { name: 'sysdm', extension: 'cpl', window: 'system' },
  { name: 'winnt32', extension: 'exe', window: 'windows-setup' },
  { name: 'sysocmgr', extension: 'exe', window: 'windows-components' },
  { name: 'servermanager', extension: 'msc', window: 'windows-components' },
  { name: 'taskmgr', extension: 'exe', window: 'task-manager' },
  { name: 'diskmgmt', extension: 'msc', window: 'disk-management' },
  { name: 'dsa', extension: 'msc', window: 'directory' },
  { name: 'dssite', extension: 'msc', window: 'directory' },
  { name: 'domain', extension: 'msc', window: 'directory' },
  { name: 'dcpromo', extension: 'exe', window: 'directory' },
  { name: 'cmd', extension: 'exe', window: 'prompt' },
];

/** Programs that people know and the simulated server does not have. */
export const PROGRAMS_NOT_REHEARSED: readonly string[] = [
  'adsiedit',
  'at',
  'attrib',
  'cacls',
  'calc',
  'chkdsk',
  'cluster',
  'command',
  'compmgmt',
  'dcdiag',
  'dfsgui',
  'diskpart',
  'dnsmgmt',
  'dsquery',
  'exbpa',
  'fsutil',
  'ftp',
  'gpedit',
  'gpmc',
  'gpupdate',
  'icacls',
  'iexplore',
  'iisreset',
  'inetmgr',
  'ldifde',
  'ldp',
  'lusrmgr',
  'mmc',
  'more',
  'msconfig',
  'msiexec',
  'mspaint',
  'mstsc',
  'nbtstat',
  'netdiag',
  'netdom',
  'netsh',
  'netstat',
  'nslookup',
  'ntdsutil',
  'perfmon',
  'ping',
  'powershell',
  'regsvr32',
  'repadmin',
  'robocopy',
  'rundll32',
  'runas',
  'schtasks',
  'secpol',
  'setspn',
  'sfc',
  'subst',
  'systeminfo',
  'telnet',
  'tracert',
  'w32tm',
  'wbadmin',
  'winver',
  'wmic',
  'wordpad',
  'write',
];

/** Programs that the prompt has and Run has not: their window would close at once. */
export const PROGRAMS_OF_PROMPT: readonly string[] = ['bcdedit', 'bootcfg', 'net', 'sc'];

/** The program of a window that was typed with or without its ending. */
export function windowProgram(typed: string): ProgramRow | undefined {
  const name = bareName(typed);
  return WINDOW_PROGRAMS.find((row) => row.name === name && hasEnding(typed, row.extension));
}

/** A program's name in lower case, without folder and ending. */
export function bareName(program: string): string {
  return fileName(program)
    .toLowerCase()
    .replace(/\.(exe|com|msc|cpl|vbs)$/, '');
}

/** Whether a program was typed without an ending, or with its own. */
export function hasEnding(typed: string, ending: string): boolean {
  return ['', ending].includes(extension(typed));
}
