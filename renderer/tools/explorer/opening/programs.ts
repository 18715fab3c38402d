import type { ToolId } from '../../../windows/window-store';

/** A program of Windows that opens a window of the rehearsal whatever follows its name. */
export interface ProgramRow {
  /** As it is typed in Run, without its ending. */
  readonly name: string;
  readonly extension: 'exe' | 'msc' | 'cpl';
  readonly window: ToolId;
}

export const PROGRAMS: readonly ProgramRow[] = [
  { name: 'services', extension: 'msc', window: 'services' },
  { name: 'eventvwr', extension: 'msc', window: 'event-viewer' },
  { name: 'eventvwr', extension: 'exe', window: 'event-viewer' },
  { name: 'regedt32', extension: 'exe', window: 'registry-editor' },
  { name: 'appwiz', extension: 'cpl', window: 'programs' },
  { name: 'ncpa', extension: 'cpl', window: 'network-connections' },
  { name: 'sysdm', extension: 'cpl', window: 'system' },
  { name: 'sysocmgr', extension: 'exe', window: 'windows-components' },
  { name: 'servermanager', extension: 'msc', window: 'windows-components' },
  { name: 'taskmgr', extension: 'exe', window: 'task-manager' },
  { name: 'dsa', extension: 'msc', window: 'directory' },
  { name: 'dssite', extension: 'msc', window: 'directory' },
  { name: 'domain', extension: 'msc', window: 'directory' },
];

/** Programs that people know and the simulated server does not have. */
export const PROGRAMS_NOT_REHEARSED: readonly string[] = [
  'adsiedit',
  'calc',
  'cmd',
  'command',
  'compmgmt',
  'dcdiag',
  'dcpromo',
  'dfsgui',
  'diskmgmt',
  'dnsmgmt',
  'exbpa',
  'gpedit',
  'gpmc',
  'iexplore',
  'iisreset',
  'inetmgr',
  'ldp',
  'lusrmgr',
  'mmc',
  'msconfig',
  'msiexec',
  'mspaint',
  'mstsc',
  'net',
  'netdiag',
  'nslookup',
  'perfmon',
  'ping',
  'powershell',
  'sc',
  'secpol',
  'winver',
  'wordpad',
  'write',
];
