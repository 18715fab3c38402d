import { sameData } from '../same-data';
import type { SetupPlan } from '../setup/plan/plan';
import type { CheckGroupId } from './check-group';
import { runningGroup, type Checks, type PreviousGroup } from './checks';
import type { Finding } from './evaluate';

/** How a finding stands to the check before; null: it was there already, with the same values. */
export type FindingMark = 'new' | 'changed' | null;

/** A finding beside the check before. */
export interface ComparedFinding {
  readonly finding: Finding;
  readonly mark: FindingMark;
  /** What the same rule found before, where that has changed. */
  readonly before: Finding | null;
}

/** A group beside the same group of the check before. */
export interface ComparedGroup {
  readonly findings: readonly ComparedFinding[];
  /** Findings of the check before that are there no longer. */
  readonly gone: readonly Finding[];
}

/**
 * What the check to come is compared with: the one before, where it was finished and asked for exactly the same.
 * Another plan has other rules, and what they find would look like a change on the server.
 */
export function previousFindings(
  before: Checks | null,
  plan: SetupPlan,
  groups: readonly CheckGroupId[],
): readonly PreviousGroup[] | null {
  if (!before || runningGroup(before) !== undefined || !sameData(before.plan, plan)) return null;
  const ids = before.groups.map(({ id }) => id);
  if (!sameData(ids, groups)) return null;
  return before.groups.map(({ id, findings }) => ({ id, findings: findings ?? [] }));
}

/** What is new, what has changed and what is gone in a group; nothing is marked where there is nothing to compare with. */
export function compareFindings(
  before: readonly Finding[] | undefined,
  now: readonly Finding[],
): ComparedGroup {
  if (!before) return { findings: now.map((finding) => compared(finding, null, null)), gone: [] };
  const left = [...before];
  const take = (index: number): Finding | null => (index < 0 ? null : (left.splice(index, 1)[0] ?? null));
  // What is still there goes first, so that a change is never matched with something that has not changed.
  const still = now.map((finding) => take(left.findIndex((old) => saysTheSame(old, finding))));
  const replaced = now.map((finding, index) => (still[index] ? null : take(likest(left, finding))));
  const isOnlyOfRule = ({ rule }: Finding) =>
    [before, now].every((findings) => findings.filter((other) => other.rule === rule).length === 1);
  return {
    findings: now.map((finding, index) => {
      const [same, old] = [still[index], replaced[index]];
      if (!same) return old ? compared(finding, 'changed', old) : compared(finding, 'new', null);
      // Several findings of a rule share its settings, and which of them a change is about cannot be told.
      const hasChanged = !sameData(same.settings, finding.settings) && isOnlyOfRule(finding);
      return hasChanged ? compared(finding, 'changed', same) : compared(finding, null, null);
    }),
    gone: left,
  };
}

function compared(finding: Finding, mark: FindingMark, before: Finding | null): ComparedFinding {
  return { finding, mark, before };
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.severity === other.severity && sameData(one.params, other.params);
}

/** Index of the finding of the same rule that shares most values; -1 where the rule has none left. */
function likest(candidates: readonly Finding[], { rule, params }: Finding): number {
  let best = -1;
  let most = -1;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.rule !== rule) continue;
    const shared = Object.keys(params).filter((name) =>
      sameData(params[name], candidate.params[name]),
    ).length;
    if (shared > most) [best, most] = [index, shared];
  }
  return best;
}
