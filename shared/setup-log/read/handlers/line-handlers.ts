import type { SlotValues } from '../../line-kinds/form';
import { FAILURE_HANDLERS } from './failure-handlers';
import type { LineHandlers, Place } from './line-handler';
import { READINESS_HANDLERS } from './readiness-handlers';
import { keep, kept, type RunDraft } from '../run-draft';

/** The role services that the command line lists as requested, behind five blanks. */
const REQUESTED = /^(?:Languages|Management tools|(?:Mailbox|Client Access) role: \S.*)$/;

const HEAD_HANDLERS: LineHandlers = {
  parameter: (run, { name = '', value = '' }, { line }) => {
    if (run.parameters.size < 100) run.parameters.set(kept(name.toLowerCase()), { value: kept(value), line });
  },
  startedWizard: (run, values, place) => {
    started(run, values, place);
    run.door = { value: 'gui', line: place.line };
  },
  startedPrompt: (run, values, place) => {
    started(run, values, place);
    run.door = { value: 'cli', line: place.line };
  },
  startedLater: started,
  consoleAssembly: (run, { assembly = '' }, { line }) => {
    if (assembly.endsWith('Setup.Console.dll')) run.door = { value: 'cli', line };
  },
  page: (run, { page = '' }, { line }) => {
    keep(run.pages, { value: kept(page), line });
    run.door = { value: 'gui', line };
  },
  copying: (run, _values, { line }) => (run.door ??= { value: 'cli', line }),
  copyingInWizard: (run, _values, { line }) => (run.door ??= { value: 'gui', line }),
  badMode: badCommandLine,
  checksFailed: badCommandLine,
  seeHelp: badCommandLine,
  succeeded: (run, _values, { line }) => (run.succeeded = line),
  incomplete: (run, _values, { line }) => (run.incomplete = line),
  end: (run, _values, { line }) => (run.ended = line),
  exitCode: (run, { place = '', exitResult = '' }, { line }) => {
    if (place.startsWith('setupbase.maincore')) run.said.set('exitResult', { value: kept(exitResult), line });
  },
};

const SERVER_HANDLERS: LineHandlers = {
  serverFound: (run, _values, { line }) => (run.serverObject = { value: true, line }),
  serverNotFound: (run, _values, { line }) => (run.serverObject = { value: false, line }),
  unpacked: (run, { roles = '' }, { line }) => {
    run.unpacked = { value: kept(roles), line };
    run.installed = null;
  },
  // Only the one behind "unpacked" counts: a wizard says it once more before its pages, a task says it again.
  installed: (run, { roles = '' }, { line, level }) => {
    if (level === 0 && run.unpacked) run.installed ??= { value: kept(roles), line };
  },
  roleOnObject: (run, { role = '' }, { line }) => keep(run.rolesOnObject, { value: kept(role), line }),
  roleRequested: (run, { role = '' }, { line, level }) => {
    if (level === 0 && REQUESTED.test(role)) keep(run.rolesRequested, { value: kept(role), line });
  },
  packageCurrent: (run, _values, { line }) => (run.package = { value: 'current', line }),
  packageMissing: (run, _values, { line }) => (run.package = { value: 'missing', line }),
  operationAsked: (run, { operation = '' }, { line }) => addOperation(run, 'explicit', operation, line),
  operationMissing: (run, { operation = '' }, { line }) => addOperation(run, 'implicit', operation, line),
};

/** What each kind of line does beside telling the facts of its slots. */
export const LINE_HANDLERS: LineHandlers = {
  ...HEAD_HANDLERS,
  ...SERVER_HANDLERS,
  ...READINESS_HANDLERS,
  ...FAILURE_HANDLERS,
};

function started(run: RunDraft, { commandLine = '' }: SlotValues, { line }: Place): void {
  run.said.set('commandLine', { value: kept(commandLine), line });
}

function badCommandLine(run: RunDraft, _values: SlotValues, { line }: Place): void {
  run.badCommandLine ??= line;
}

function addOperation(run: RunDraft, how: 'explicit' | 'implicit', operation: string, line: number): void {
  const what = kept(operation.trim());
  if (!run.operations.some((other) => other.what === what)) keep(run.operations, { how, what, line });
}
