import type { CaseWaySnapshot } from '../../../shared/case/case-snapshot';
import type { Text } from '../../use-text';

/** Why a way cannot be rehearsed, as a sentence; undefined where it can. */
export function wayObstacle({ obstacle }: Pick<CaseWaySnapshot, 'obstacle'>, text: Text): string | undefined {
  if (!obstacle) return undefined;
  const { refused, unfinished } = text.catalog.customerCase.ways;
  if (obstacle.code === 'way-ends-unfinished') return unfinished;
  const { reason } = obstacle.params;
  const refusals: Readonly<Record<string, string>> = text.catalog.messages.refusals;
  const sentence =
    typeof reason === 'string' && Object.hasOwn(refusals, reason) ? refusals[reason] : undefined;
  return text.fill(refused, {
    reason: sentence === undefined ? (reason ?? '') : text.fill(sentence, obstacle.params),
  });
}
