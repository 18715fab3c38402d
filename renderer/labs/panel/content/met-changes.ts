import type { ShownObjective } from '../../../../shared/lab/lab-snapshot';

/** Objectives that the server meets since, and those that it no longer does. */
export interface MetChanges {
  readonly met: readonly ShownObjective[];
  readonly lost: readonly ShownObjective[];
}

/** What has changed between two looks at the same objectives. One that was not there before has changed nothing. */
export function metChanges(before: readonly ShownObjective[], after: readonly ShownObjective[]): MetChanges {
  const known = new Map(before.map(({ id, isMet }) => [id, isMet]));
  return {
    met: after.filter(({ id, isMet }) => isMet && known.get(id) === false),
    lost: after.filter(({ id, isMet }) => !isMet && known.get(id) === true),
  };
}
