import { formatElapsed } from '../../../shared/i18n/fill';
import type { Catalog } from '../../../shared/i18n/catalog';
import type {
  CheckGroupSnapshot,
  ChecksSnapshot,
  NextLabel,
} from '../../../shared/session/snapshot/snapshot';
import { plainLabel } from '../../controls/access-label';

/** The sentence above the checks: how they stand and what to do now; `{button}` in it is what begins. */
export function checksSentence(catalog: Catalog, checks: ChecksSnapshot): string {
  const words = catalog.wizard.pages['readiness-checks'];
  if (checks.status !== 'passed') return words[checks.status];
  const hasWarning = checks.groups.some((group) => group.findings.length > 0);
  return hasWarning ? words.warned : words.passed;
}

/** The value of `{button}`: the label of the button that begins. */
export function buttonName(catalog: Catalog, label: NextLabel): { readonly button: string } {
  return { button: plainLabel(catalog.wizard.buttons[label]) };
}

/** `Completed · 00:00:06`; without a time where there is none yet. */
export function checkGroupState(catalog: Catalog, group: CheckGroupSnapshot): string {
  const state = catalog.setup.stageStatus[group.status];
  return group.status === 'pending' ? state : `${state} · ${formatElapsed(group.elapsed)}`;
}
