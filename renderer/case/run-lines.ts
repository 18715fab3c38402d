import type { CaseRunSnapshot } from '../../shared/case/case-snapshot';
import { formatDateTime } from '../../shared/i18n/fill';
import type { Text } from '../use-text';
import { stampOf } from './summary/local-time';

/** What stands about a run in the list: product and mode, when it began, how it ended. */
export function runLines(
  { facts, computer }: CaseRunSnapshot,
  { catalog, locale, fill }: Text,
): readonly string[] {
  const { fromRegistry, modes, outcomes, exchange } = catalog.customerCase;
  if (!facts) return computer === undefined ? [fromRegistry] : [fromRegistry, computer];
  const { product, mode, startedAtUtc, outcome } = facts;
  const name = fill(exchange, { product: product.value ?? '' }).trim();
  const logged = startedAtUtc.value;
  const at = stampOf(logged ?? '');
  const start = at === null ? logged : formatDateTime(locale, at);
  return [
    mode.value === null ? name : `${name}, ${modes[mode.value]}`,
    ...(start === null ? [] : [start]),
    outcomes[outcome.value],
  ];
}
