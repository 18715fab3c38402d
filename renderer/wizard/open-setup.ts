import type { SetupEntry } from '../../shared/setup/entry';
import type { ControlSnapshot } from '../../shared/session/snapshot/snapshot';
import { dispatch } from '../dispatch';
import { activateWindow } from '../windows/window-store';
import { WIZARD_WINDOW } from './wizard-window-id';

/** Opens Setup through a door; where it is open already, as at the second press of a double click, brings it to the front. */
export async function openSetup(door: SetupEntry): Promise<void> {
  const outcome = await dispatch({ type: 'open-setup', door }, 'tool', {
    alertRefusal: true,
    expected: 'setup-already-open',
  });
  if (outcome?.refusal?.code === 'setup-already-open') activateWindow(WIZARD_WINDOW);
}

/** Whether a door can be pressed: what only Setup itself finds out, or what it answers by coming to the front, does not keep it shut. */
export function isDoorOpen({ enabled, reason }: ControlSnapshot): boolean {
  return enabled || reason?.code === 'setup-already-open' || reason?.code === 'setup-access-error';
}
