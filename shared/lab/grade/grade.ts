import { holds } from '../../host/condition';
import type { Host } from '../../host/host';
import { sessionOf, type Attempt } from '../attempt';
import type { Aim, ForbiddenTurn, Lab, LabFile, Objective } from '../file/lab-file';
import { valueAt } from '../state/state-of';
import type { Finding, LabResult, ObjectiveResult, PenaltyResult, Score } from './lab-result';
import { isWrongTurn } from './wrong-turns-table';

/** Whether the server meets an aim, whichever way it came there. */
export function meets(host: Host, aim: Aim): boolean {
  const finding = findingOf(host, aim);
  return finding.kind === 'condition' ? finding.holds : finding.found === finding.expected;
}

/**
 * What an attempt came to by its lab's answer key: objectives on the server as it is at the end, wrong turns among the
 * commands that still count, and what the hints cost. The score is never below nothing.
 */
export function gradeAttempt(lab: Lab, attempt: Attempt): LabResult {
  const { host } = sessionOf(attempt);
  const objectives = lab.objectives.map((objective) => objectiveResult(host, objective));
  const penalties = lab.forbidden.flatMap((forbidden) => penaltyResult(attempt, forbidden));
  const hints = attempt.hints.map((id) => ({ id, cost: costOf(lab, id) }));
  const { student, startedAt, elapsed, undos, line, finished } = attempt;
  return {
    lab: { id: lab.id, title: lab.title },
    student,
    startedAt,
    finishedAt: finished?.at ?? startedAt,
    elapsed,
    endedBy: finished?.reason ?? 'student',
    score: scoreOf(lab, objectives, penalties, hints),
    objectives,
    penalties,
    hints,
    undos,
    commands: line.filter(({ source }) => source !== 'clock').length,
  };
}

/** The most that can be had. */
export function fullScore({ objectives }: Pick<LabFile, 'objectives'>): number {
  return objectives.reduce((sum, { points }) => sum + points, 0);
}

function scoreOf(
  lab: Lab,
  objectives: readonly ObjectiveResult[],
  penalties: readonly PenaltyResult[],
  hints: readonly { readonly cost: number }[],
): Score {
  const max = fullScore(lab);
  const earned = objectives.reduce((sum, objective) => sum + objective.earned, 0);
  const lost =
    penalties.reduce((sum, { penalty }) => sum + penalty, 0) + hints.reduce((sum, { cost }) => sum + cost, 0);
  const points = Math.max(0, earned - lost);
  const scaled = max === 0 ? 0 : points / max;
  return { points, max, scaled, isPassed: scaled * 100 >= lab.passingScore };
}

function objectiveResult(host: Host, { id, title, aim, points, feedback }: Objective): ObjectiveResult {
  const isMet = meets(host, aim);
  return {
    id,
    title,
    isMet,
    points,
    earned: isMet ? points : 0,
    finding: findingOf(host, aim),
    feedback: isMet ? feedback.met : feedback.unmet,
  };
}

function findingOf(host: Host, aim: Aim): Finding {
  return aim.kind === 'condition'
    ? { kind: 'condition', condition: aim.condition, holds: holds(host, aim.condition) }
    : { kind: 'state', path: aim.path, expected: aim.value, found: valueAt(host, aim.path) };
}

function penaltyResult({ line }: Attempt, forbidden: ForbiddenTurn): PenaltyResult[] {
  const { id, turn, role, penalty, feedback } = forbidden;
  const taken = line.flatMap((point, index) => (isWrongTurn(point, turn, role) ? [index] : []));
  const [first] = taken;
  if (first === undefined) return [];
  return [{ id, turn, role, penalty, step: first, times: taken.length, feedback }];
}

function costOf({ hints }: Lab, id: string): number {
  return hints.find((hint) => hint.id === id)?.cost ?? 0;
}
