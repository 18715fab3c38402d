import type { ShownWindow } from '../../shared/ipc/api';
import { SETUP_LOG_PATH } from '../../shared/host/files/setup-logs';
import { closeLogs } from '../case/log-viewer/open-logs';
import type { ScreenRequests } from '../store';
import { closeAllWindows, closeWindow, openWindow, type ToolId } from '../windows/window-store';
import { markControls } from './marks/mark-store';

/** What something outside the view may ask of the desktop. */
export const SCREEN_REQUESTS: ScreenRequests = {
  show: (shown, place) => openWindow(toolOf(shown), place),
  close: (shown) => closeWindow(toolOf(shown)),
  mark: markControls,
  reset: closeAllWindows,
  forgetCase: closeLogs,
};

function toolOf(shown: ShownWindow): ToolId {
  return shown === 'setup-log' ? `notepad:${SETUP_LOG_PATH}` : shown;
}
