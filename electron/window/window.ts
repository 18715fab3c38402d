import path from 'node:path';
import { BrowserWindow, type Session } from 'electron';
import { APP_URL } from './origin';

/** Size of a window's content, in pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const DEFAULT_SIZE: WindowSize = { width: 1280, height: 800 };
const MINIMUM_SIZE: WindowSize = { width: 800, height: 600 };
/** The desktop's own colour, so that nothing flashes while the page is painted. */
const DESKTOP_COLOUR = '#3a6ea5';

/** Opens a locked window for the view, hidden; loading is up to the caller. */
export function createWindow(size: WindowSize, session: Session, isKiosk: boolean): BrowserWindow {
  return new BrowserWindow({
    ...size,
    kiosk: isKiosk,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    useContentSize: true,
    show: false,
    backgroundColor: DESKTOP_COLOUR,
    title: 'Setup Rehearsal',
    webPreferences: {
      session,
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
}

/** Loads the view. */
export async function loadView(window: BrowserWindow): Promise<void> {
  await window.loadURL(APP_URL);
}
