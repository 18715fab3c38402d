import { profileFolder } from '../../host/files/folders';
import { accountName, type Host } from '../../host/host';
import { componentEra } from '../../host/windows/windows';
import { recordedTargetDir } from '../../setup/needs';
import type { Prompt } from './prompt';

/** An environment variable, its name in the letters that `set` shows. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** The same on every server here. */
const FIXED: readonly Variable[] = [
  { name: 'CommonProgramFiles', value: 'C:\\Program Files\\Common Files' },
  { name: 'ComSpec', value: 'C:\\WINDOWS\\system32\\cmd.exe' },
  { name: 'OS', value: 'Windows_NT' },
  { name: 'Path', value: 'C:\\WINDOWS\\system32;C:\\WINDOWS;C:\\WINDOWS\\System32\\Wbem' },
  { name: 'PATHEXT', value: '.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH' },
  { name: 'ProgramFiles', value: 'C:\\Program Files' },
  { name: 'PROMPT', value: '$P$G' },
  { name: 'SystemDrive', value: 'C:' },
  { name: 'SystemRoot', value: 'C:\\WINDOWS' },
  { name: 'TEMP', value: 'C:\\WINDOWS\\Temp' },
  { name: 'TMP', value: 'C:\\WINDOWS\\Temp' },
  { name: 'windir', value: 'C:\\WINDOWS' },
];

/** Variables that every server has with the same values, by their name in upper case. */
export const FIXED_VARIABLES = byName(FIXED);

const ALL_USERS = { '2003': 'C:\\Documents and Settings\\All Users', '2008': 'C:\\ProgramData' } as const;

/** The environment as `set` lists it: that of the server, with what was changed at the prompt laid over. */
export function environment(host: Host, prompt: Prompt): readonly Variable[] {
  const changed = Object.entries(prompt.variables);
  const isChanged = ({ name }: Variable) => changed.some(([other]) => isSame(other, name));
  const set = changed.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  return [...ofServer(host).filter((variable) => !isChanged(variable)), ...set].sort(
    ({ name: left }, { name: right }) => (left.toUpperCase() < right.toUpperCase() ? -1 : 1),
  );
}

/** The variables of `%name%` by names in upper case: the environment, and those that cmd works out when they are asked for. */
export function variablesOf(host: Host, prompt: Prompt, clock: number): Readonly<Record<string, string>> {
  const set = byName(environment(host, prompt));
  return { ...worksOut(prompt, clock), ...set };
}

/** What `set` has changed, with one more change; names compare without case and keep the letters of the last one. */
export function withVariable(
  variables: Prompt['variables'],
  name: string,
  value: string | null,
): Prompt['variables'] {
  const others = Object.entries(variables).filter(([other]) => !isSame(other, name));
  return Object.fromEntries([...others, [name, value]]);
}

function ofServer(host: Host): Variable[] {
  const { name, windows, account } = host;
  const is64Bit = windows.architecture === 'x64';
  const exchange = recordedTargetDir(host);
  const [domain = name] = accountName(host).split('\\');
  return [
    ...FIXED,
    { name: 'ALLUSERSPROFILE', value: ALL_USERS[componentEra(windows)] },
    { name: 'COMPUTERNAME', value: name },
    // The article writes `%LocalExchangeInstallationDir%\bin`.
    ...(exchange === undefined ? [] : [{ name: 'LocalExchangeInstallationDir', value: exchange }]),
    { name: 'PROCESSOR_ARCHITECTURE', value: is64Bit ? 'AMD64' : 'x86' },
    ...(is64Bit ? [{ name: 'ProgramFiles(x86)', value: 'C:\\Program Files (x86)' }] : []),
    { name: 'USERDOMAIN', value: domain },
    { name: 'USERNAME', value: account.name },
    { name: 'USERPROFILE', value: profileFolder(host) },
  ];
}

/** Date and time in the form of an English Windows, whatever language is shown: files are named after them. */
function worksOut({ folder, exitCode }: Prompt, clock: number): Record<string, string> {
  const [date = '', time = ''] = new Date(clock).toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' }).format(clock);
  return {
    CD: folder,
    DATE: `${weekday} ${month}/${day}/${year}`,
    TIME: time.slice(0, 11).replace(/^0/, ' '),
    ERRORLEVEL: String(exitCode),
  };
}

function byName(variables: readonly Variable[]): Readonly<Record<string, string>> {
  return Object.fromEntries(variables.map(({ name, value }) => [name.toUpperCase(), value]));
}

function isSame(left: string, right: string): boolean {
  return left.toUpperCase() === right.toUpperCase();
}
