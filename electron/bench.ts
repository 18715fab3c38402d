import { writeSync } from 'node:fs';
import type { BrowserWindow } from 'electron';

const STDOUT = 1;

/** Resolves when the taskbar's Start button stands on the screen: drawn into the page, and two frames later. */
const START_BUTTON_PAINTED = `new Promise((resolve) => {
  const isThere = () => document.querySelector('[data-start-button]') !== null;
  const afterPaint = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  if (isThere()) {
    afterPaint();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    afterPaint();
  });
  observer.observe(document, { childList: true, subtree: true });
})`;

/** Tells the benchmark on stdout when the Start button is painted; only where the benchmark asks for it. */
export function reportPaint(window: BrowserWindow): void {
  if (process.env['SETUP_REHEARSAL_BENCH'] !== '1') return;
  window.webContents.once('dom-ready', () => {
    void window.webContents.executeJavaScript(START_BUTTON_PAINTED).then(() => {
      writeSync(STDOUT, 'SETUP_REHEARSAL_PAINTED\n');
    });
  });
}
