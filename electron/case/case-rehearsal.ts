import { withPath } from '../../shared/case/ways/try-way';
import type { CaseRun } from '../../shared/case/case-runs';
import { rehearseRun, waysOfRun } from '../../shared/case/take-case';
import { toldScenario } from '../../shared/case/server/case-scenario';
import type { WayId } from '../../shared/case/way-out';
import { caseTold } from '../../shared/i18n/case-told';
import type { LoadedScenario } from '../storage/scenario-library';

/** A run's server to play, and the way out that its reference path goes; null where it has none. */
export interface CaseScenario extends LoadedScenario {
  readonly way: WayId | null;
}

/**
 * A run's server as a scenario to play, told in words, with the end of its log on the disk. `way`: the way out that its
 * reference path goes; null for none, and undefined for the first one that can be rehearsed.
 * @returns null where the run has no such way, or it cannot be rehearsed
 */
export function caseScenarioOf(
  run: CaseRun,
  way: WayId | null | undefined,
  log: string | null,
): CaseScenario | null {
  const rehearsal = rehearseRun(run);
  const told = toldScenario(rehearsal.scenario, { ...caseTold(rehearsal, run.facts), log });
  const key = told.id;
  if (way === null) return { key, scenario: told, way };
  const context = { rehearsal: { ...rehearsal, scenario: told }, facts: run.facts };
  const tried = waysOfRun(run, context.rehearsal).find(
    ({ way: { id }, obstacle }) => obstacle === null && (way === undefined || id === way),
  );
  return tried ? { key, scenario: withPath(context, tried.path), way: tried.way.id } : null;
}
