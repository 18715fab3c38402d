import type { Service } from '../../../../host/windows/service';
import { says, text, type PromptOutput } from '../../prompt-output';

/** What `sc` writes in the same words in every language of Windows. */
const STATES = {
  stopped: ['1  STOPPED', '(NOT_STOPPABLE,NOT_PAUSABLE,IGNORES_SHUTDOWN)'],
  starting: ['2  START_PENDING', '(NOT_STOPPABLE,NOT_PAUSABLE,IGNORES_SHUTDOWN)'],
  stopping: ['3  STOP_PENDING', '(STOPPABLE,NOT_PAUSABLE,ACCEPTS_SHUTDOWN)'],
  running: ['4  RUNNING', '(STOPPABLE,NOT_PAUSABLE,ACCEPTS_SHUTDOWN)'],
} as const;

const START_TYPES = {
  automatic: '2   AUTO_START',
  manual: '3   DEMAND_START',
  disabled: '4   DISABLED',
} as const;

/** The state of a service; `index`, its place in the table, gives the process id that `queryex` adds. */
export function stateOf(service: Service, status: keyof typeof STATES, index: number | null): PromptOutput {
  const [state, controls] = STATES[status];
  const hint = status === 'starting' || status === 'stopping' ? '0x7d0' : '0x0';
  const pid = service.status === 'running' && index !== null ? 400 + index * 4 : 0;
  const lines = [
    field('TYPE', '10  WIN32_OWN_PROCESS'),
    field('STATE', state),
    `${' '.repeat(32)}${controls}`,
    field('WIN32_EXIT_CODE', '0  (0x0)'),
    field('SERVICE_EXIT_CODE', '0  (0x0)'),
    field('CHECKPOINT', '0x0'),
    field('WAIT_HINT', hint),
    ...(index === null ? [] : [field('PID', String(pid)), field('FLAGS', '')]),
  ];
  return text(lines.join('\n'));
}

/** What `sc qc` writes; the path of its program is not part of the simulated server. */
export function configurationOf({ name, startType, dependsOn }: Service): PromptOutput[] {
  const [first = '', ...others] = dependsOn;
  const lines = [
    '',
    `SERVICE_NAME: ${name}`,
    field('TYPE', '10  WIN32_OWN_PROCESS'),
    field('START_TYPE', START_TYPES[startType]),
    field('ERROR_CONTROL', '1   NORMAL'),
  ];
  const below = [
    field('DEPENDENCIES', first),
    ...others.map((other) => field('', other)),
    field('SERVICE_START_NAME', 'LocalSystem'),
  ];
  const displayName = says('sc-display-name', { service: { kind: 'service', service: name } });
  return [text(lines.join('\n')), displayName, text(below.join('\n'))];
}

function field(name: string, value: string): string {
  return `        ${name.padEnd(18)} : ${value}`.trimEnd();
}
