import type { Service } from '../../../shared/host/windows/service';
import { dispatch } from '../../dispatch';

/** Starts a service; a refusal is shown in an alert. Returns whether it runs. */
export async function startService({ name }: Pick<Service, 'name'>): Promise<boolean> {
  const expected = 'service-already-running';
  const outcome = await dispatch({ type: 'start-service', name }, 'tool', { alertRefusal: true, expected });
  return outcome !== null && (outcome.refusal === null || outcome.refusal.code === expected);
}

/** Stops a service, and those that need it; a refusal is shown in an alert. Returns whether it is stopped. */
export async function stopService({ name }: Pick<Service, 'name'>): Promise<boolean> {
  const outcome = await dispatch({ type: 'stop-service', name }, 'tool', { alertRefusal: true });
  return outcome !== null && outcome.refusal === null;
}

/** Stops a service and starts it again, with those that stopped with it (nearest to it last). */
export async function restartService(service: Service, dependents: readonly Service[]): Promise<void> {
  if (!(await stopService(service))) return;
  for (const each of [service, ...dependents.toReversed()]) {
    if (!(await startService(each))) return;
  }
}
