import type { Host } from '../host/host';
import type { SetupPlan } from '../setup/plan/plan';
import { withAnswerFile } from './answer-file';
import { fitTogether } from './fit-together';
import { planOfRequest, type LinePlace } from './plan-of-request';
import { readSwitches } from './read-switches';
import type { Checked } from './switches/switch-problem';
import type { SetupRequest } from './setup-request';

/** A line for Setup that is right on this host. */
export interface ReadLine {
  readonly request: SetupRequest;
  readonly plan: SetupPlan;
}

/** Whether a line only asks for help: `/?` stands in it, or nothing at all follows Setup. */
export function asksForHelp(rest: string): boolean {
  return rest.trim() === '' || readSwitches(rest).given.some(({ name }) => name === '?');
}

/**
 * What the line that follows Setup comes to on this host: first every switch by itself, those of the answer file
 * included, then whether they fit together, then whether the host allows it. All problems of one stage are told at
 * once, and nothing runs then.
 */
export function readLine(host: Host, rest: string, place: LinePlace): Checked<ReadLine> {
  const request = readRequest(host, rest, place);
  if (!request.ok) return request;
  const plan = planOfRequest(host, request.value, place);
  return plan.ok ? { ok: true, value: { request: request.value, plan: plan.value } } : plan;
}

/** The first two stages: what is wrong with a line on whatever server it is entered. */
export function readRequest(host: Host, rest: string, { folder }: LinePlace): Checked<SetupRequest> {
  const own = readSwitches(rest);
  const read = own.problems.length > 0 ? own : withAnswerFile(host, folder, own.given);
  if (read.problems.length > 0) return { ok: false, problems: read.problems };
  return fitTogether(read.given);
}
