import { message, type Message } from '../../message';
import type { PathStep } from '../../scenario/path-step';
import type { Scenario } from '../../scenario/schema';
import type { CaseWaySnapshot } from '../case-snapshot';
import type { RiskCode } from '../way-out';
import { PathRefused, PathWriter } from './path-writer';
import { RealLines } from './real-lines';
import { stillMarked } from './walk-wizard';
import { WAYS, type WayContext, type WayOut } from './ways-table';

/** A way that was gone on the rebuilt server: its path as far as it led, and why it did not lead out. */
export interface TriedWay {
  readonly way: WayOut;
  readonly path: readonly PathStep[];
  readonly obstacle: CaseWaySnapshot['obstacle'];
}

/** The ways out that apply, each gone to its end. */
export function tryWays(context: WayContext): TriedWay[] {
  return WAYS.filter((way) => way.applies(context)).map((way) => tryWay(way, context));
}

/** A way as the view shows it. */
export function waySnapshot({ way, path, obstacle }: TriedWay, context: WayContext): CaseWaySnapshot {
  return {
    id: way.id,
    lines: way.lines(context, new RealLines(context.rehearsal.state.product, context.facts)),
    risks: [...otherProduct(context), ...way.risks(context)],
    obstacle,
    shots: path.flatMap((step) =>
      'shot' in step ? [{ name: step.shot, caption: step.caption ?? null }] : [],
    ),
  };
}

/** What is known of the ways is known of 2007 (domain.md 4.5). */
function otherProduct({ rehearsal: { state } }: WayContext): RiskCode[] {
  return state.product === null || state.product === '2007' ? [] : ['other-product'];
}

/** The scenario with a way as its reference path. */
export function withPath({ rehearsal }: WayContext, path: readonly PathStep[]): Scenario {
  return { ...rehearsal.scenario, referencePath: path };
}

function tryWay(way: WayOut, context: WayContext): TriedWay {
  const { scenario, state } = context.rehearsal;
  const writer = new PathWriter(scenario);
  const begin = (obstacle: Message<'way-refused' | 'way-ends-unfinished'> | null): TriedWay => ({
    way,
    path: numbered(writer.steps),
    obstacle,
  });
  try {
    writer.shot('desktop');
    for (const { task } of scenario.faults) writer.do({ type: 'lift-fault', task }, true);
    way.write(writer, context);
  } catch (error) {
    if (!(error instanceof PathRefused)) throw error;
    return begin(message('way-refused', { reason: error.reason.code }));
  }
  const isOut = state.marked && !way.isFirstStep ? stillMarked(writer).length === 0 : hasCompleted(writer);
  return begin(isOut ? null : message('way-ends-unfinished'));
}

/** Whether Setup has entered into the event log that it was done, or the forest was prepared at the prompt. */
function hasCompleted({ session }: PathWriter): boolean {
  return (
    session.prompt.exitCode === 0 || session.host.eventLog.some(({ code }) => code === 'setup-completed')
  );
}

/** Pictures of the same name are numbered: each page of a document has a name of its own. */
function numbered(steps: readonly PathStep[]): PathStep[] {
  const seen = new Map<string, number>();
  return steps.map((step) => {
    if (!('shot' in step)) return step;
    const times = (seen.get(step.shot) ?? 0) + 1;
    seen.set(step.shot, times);
    return times === 1 ? step : { ...step, shot: `${step.shot}-${times}` };
  });
}
