import { asksForHelp, readLine, readRequest } from '../../../command-line/read-line';
import type { LinePlace } from '../../../command-line/plan-of-request';
import { isGiven, type SetupRequest } from '../../../command-line/setup-request';
import { message } from '../../../message';
import { unattendedRefusal } from '../../../setup/entry';
import type { SetupPlan } from '../../../setup/plan/plan';
import { buildAt, setupPlace } from '../../../setup/setup-place';
import type { PromptOutput } from '../../prompt/prompt-output';
import type { Recorder } from '../../recorder';
import type { Refusal } from '../../refusal';
import { isSetupOpen } from '../../session';
import { startChecksOf } from '../readiness';
import { prerequisiteRefusal } from '../tools/tools';
import { continueUnattended } from '../unattended';

/** A line for Setup, as it was entered. */
export interface SetupLine {
  readonly line: string;
  /** What follows the program. */
  readonly rest: string;
  /** Full path of the Setup.com that was started. */
  readonly path: string;
}

/** Starts Setup as the line says, or prints what is wrong with it: then nothing runs, and the exit code is 1. */
export function enterSetupLine(recorder: Recorder, { line, rest, path }: SetupLine): void {
  const session = recorder.session();
  const { host, prompt } = session;
  const place: LinePlace = { folder: prompt.folder, setup: setupPlace(host, path) };
  if (asksForHelp(rest)) {
    end(recorder, 0, [{ kind: 'setup-help' }]);
    return;
  }
  const closed = isSetupOpen(session) ? message('setup-already-open') : null;
  const asked = readRequest(host, rest, place);
  const refused = closed ?? (asked.ok ? doorRefusal(recorder, place) : null);
  if (refused) {
    end(recorder, 1, [{ kind: 'refusal', reason: refused }]);
    return;
  }
  const read = readLine(host, rest, place);
  if (!read.ok) {
    end(
      recorder,
      1,
      read.problems.map((problem) => ({ kind: 'problem', problem })),
    );
    return;
  }
  const { plan, request } = read.value;
  const refusal = unattendedRefusal(host, plan);
  if (refusal) end(recorder, 1, [{ kind: 'refusal', reason: message(refusal) }]);
  else if (lacksMedia(plan, request, place)) end(recorder, 1, mediaMissing());
  else start(recorder, { line, plan, request, build: buildAt(host, place.setup) });
}

/** Why this Setup.com does not begin, however right its line. */
function doorRefusal(recorder: Recorder, { setup }: LinePlace): Refusal | null {
  return setup.kind === 'media' ? prerequisiteRefusal(recorder.session()) : null;
}

/**
 * The schema files are on the media only; the installed Setup, unless it is told where these are, ends with its last
 * sentence alone (S41).
 */
function lacksMedia({ job }: SetupPlan, request: SetupRequest, { setup }: LinePlace): boolean {
  return setup.kind === 'installed' && job.kind === 'prepare' && !isGiven(request, 'SourceDir');
}

function mediaMissing(): PromptOutput[] {
  return [
    { kind: 'setup', line: { type: 'welcome' } },
    { kind: 'setup', line: { type: 'preparing' } },
    { kind: 'setup', line: { type: 'error' } },
  ];
}

function start(
  recorder: Recorder,
  started: Omit<Parameters<Recorder['emit']>[0] & { type: 'unattended-setup-started' }, 'type' | 'at'>,
): void {
  recorder.emit({ type: 'unattended-setup-started', ...started, at: recorder.session().clock });
  startChecksOf(recorder, started.plan);
  continueUnattended(recorder);
}

function end(recorder: Recorder, exitCode: number, outputs: readonly PromptOutput[]): void {
  recorder.emit({ type: 'prompt-printed', outputs });
  recorder.emit({ type: 'prompt-changed', change: { exitCode } });
}
