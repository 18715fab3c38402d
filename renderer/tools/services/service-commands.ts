import type { Service } from '../../../shared/host/windows/service';
import { alertTitle } from '../../alert-title';
import { showAlert } from '../../desktop/alerts';
import { dispatch } from '../../dispatch';
import { snapshotAt } from '../../store';
import { currentText } from '../../use-text';
import { windowStore } from '../../windows/window-store';
import { failingService } from './failing-service';

/** Starts a service; a refusal, or a service that does not stay, is shown in an alert. Returns whether it runs. */
export async function startService({ name }: Pick<Service, 'name'>): Promise<boolean> {
  const expected = 'service-already-running';
  const command = { type: 'start-service', name } as const;
  const outcome = await dispatch(command, 'tool', { alertRefusal: true, expected });
  if (outcome?.refusal !== null) return outcome?.refusal.code === expected;
  const failing = failingService((await snapshotAt(outcome.revision))?.services ?? [], name);
  if (!failing) return true;
  const { catalog, fill, service } = currentText();
  const title = alertTitle(command, 'tool', windowStore.getState(), catalog);
  const text = fill(catalog.tools.services.doesNotStay, { service: service(failing) });
  showAlert({ icon: 'error', title, text });
  return false;
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
