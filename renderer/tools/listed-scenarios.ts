import type { ScenarioEntry } from '../../shared/ipc/api';

/** A line of the Scenarios window. */
export interface ListedScenario extends ScenarioEntry {
  readonly isOpen: boolean;
  /** It came from a file, so only the file can start it anew. */
  readonly isFromFile: boolean;
}

/** The scenarios that ship, the open one marked; before them the open one where it came from a file. */
export function listedScenarios(shipped: readonly ScenarioEntry[], open: ScenarioEntry): ListedScenario[] {
  const listed = shipped.map((entry) => ({ ...entry, isOpen: isSame(entry, open), isFromFile: false }));
  if (listed.some(({ isOpen }) => isOpen)) return listed;
  const { id, title, briefing } = open;
  return [{ id, title, briefing, isOpen: true, isFromFile: true }, ...listed];
}

/** A file may carry the id of a scenario that ships, so its words count too. */
function isSame(left: ScenarioEntry, right: ScenarioEntry): boolean {
  const words = ({ title, briefing }: ScenarioEntry) => [title.en, title.fr, briefing.en, briefing.fr];
  return left.id === right.id && words(left).join('\n') === words(right).join('\n');
}
