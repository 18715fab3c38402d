import type { Host } from '../../host/host';
import type { DraftDifference } from '../draft-snapshot';
import { pathKey, stateOf, valueAt } from './state-of';

/** A part of a server's state in which something differs. */
export interface DifferenceNode {
  readonly segment: string;
  readonly path: readonly string[];
  readonly children: readonly DifferenceNode[];
  /** What differs at this very place; null where only below it. */
  readonly difference: DraftDifference | null;
}

/** What differs between two servers, in the order of their states; what is only on the second one comes last. */
export function differencesOf(start: Host, answer: Host): readonly DraftDifference[] {
  const before = stateOf(start);
  const known = new Set(before.map(({ path }) => pathKey(path)));
  const gone = before.map(({ path, value }) => ({ path, before: value, after: valueAt(answer, path) }));
  const fresh = stateOf(answer).filter(({ path }) => !known.has(pathKey(path)));
  return [
    ...gone.filter((difference) => difference.before !== difference.after),
    ...fresh.map(({ path, value }) => ({ path, before: null, after: value })),
  ];
}

/** Differences as a tree by the segments of their paths. */
export function differenceTree(
  differences: readonly DraftDifference[],
  above: readonly string[] = [],
): readonly DifferenceNode[] {
  const depth = above.length;
  const groups = new Map<string, DraftDifference[]>();
  for (const difference of differences) {
    const segment = difference.path[depth];
    if (segment === undefined) continue;
    groups.set(segment, [...(groups.get(segment) ?? []), difference]);
  }
  return [...groups].map(([segment, inside]) => {
    const path = [...above, segment];
    return {
      segment,
      path,
      children: differenceTree(inside, path),
      difference: inside.find((difference) => difference.path.length === path.length) ?? null,
    };
  });
}
