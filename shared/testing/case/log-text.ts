import { readLogText } from './logs';
import { lookAtRun, rehearseRun } from '../../case/take-case';
import type { CaseRunSnapshot, RunLook } from '../../case/case-snapshot';
import type { CaseState } from '../../case/server/case-state';
import type { RunFacts } from '../../setup-log/read/run-facts';

/** What a run of a made-up log says beside its frame. */
export interface LogText {
  readonly product?: string;
  readonly version?: string;
  readonly mode?: string;
  /** Roles that were installed before, as logs call them. */
  readonly roles?: string;
  /** What follows the head, each with its level: `[1] Beginning processing ...`. */
  readonly lines: readonly string[];
}

/** The run of a log that is made up for a test, of Exchange 2007 where it does not say otherwise. */
export function runOfLog({
  product = 'Server 2007',
  version = '8.1.240.6',
  mode = 'Install',
  roles = '',
  lines,
}: LogText): RunFacts {
  const head = [
    '[0] **********************************************',
    `[0] Starting Microsoft Exchange ${product.replace('Server 2007', '2007')} Setup`,
    '[0] **********************************************',
    `[0] Setup version: ${version}.`,
    '[0] Logged on user: NORTHWIND\\mbauer.',
    "[0] Setup will use the domain controller 'ATHENA.northwind.local'.",
    "[0] Setup will search for an Exchange Server object for the local machine with name 'ATLAS'.",
    `[0] The following roles have been unpacked: ${roles}`,
    `[0] The following roles are installed: ${roles}`,
    `[0] The installation mode is set to: '${mode}'.`,
  ];
  const stamp = product === 'Server 2007' ? '[3/4/2008 4:46:12 PM]' : '[01/08/2021 10:12:01.0100]';
  const { runs } = readLogText([...head, ...lines].map((line) => `${stamp} ${line}`).join('\r\n'));
  const [run] = runs;
  if (!run) throw new Error('The log has no run.');
  return run;
}

/** The server that a made-up log leaves, and what can be done about it. */
export function lookAtLog(text: LogText): { readonly state: CaseState; readonly look: RunLook } {
  const run = { key: 'run', log: 'log', facts: runOfLog(text), registry: null };
  const { look }: CaseRunSnapshot = lookAtRun(run);
  if (!look) throw new Error('The run was not looked at.');
  return { state: rehearseRun(run).state, look };
}
