import type { ShownWindow } from '../../shared/ipc/api';
import type { ScreenRequests } from '../store';
import { closeAllWindows, closeWindow, openWindow, type ToolId } from '../windows/window-store';

/** Where Setup writes its log (domain.md 5.1). */
const SETUP_LOG = 'C:\\ExchangeSetupLogs\\ExchangeSetup.log';

/** What something outside the view may ask of the desktop. */
export const SCREEN_REQUESTS: ScreenRequests = {
  show: (shown, place) => openWindow(toolOf(shown), place),
  close: (shown) => closeWindow(toolOf(shown)),
  reset: closeAllWindows,
};

function toolOf(shown: ShownWindow): ToolId {
  return shown === 'setup-log' ? `notepad:${SETUP_LOG}` : shown;
}
