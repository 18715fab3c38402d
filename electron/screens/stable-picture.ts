import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

/** How long the view may take to show a revision. */
const PAINT_TIMEOUT_MS = 20_000;
/** A caret or a running bar never comes to rest; after so many looks the last one is good. */
const MAX_LOOKS = 12;
const LOOK_EVERY_MS = 40;

/** A picture of the window as soon as the view shows `revision` and has come to rest, as PNG. */
export async function stablePicture(window: BrowserWindow, revision: number): Promise<Buffer> {
  await shows(window, revision);
  let picture = await capture(window);
  for (let look = 1; look < MAX_LOOKS; look += 1) {
    await delay(LOOK_EVERY_MS);
    const next = await capture(window);
    if (next.equals(picture)) return next;
    picture = next;
  }
  return picture;
}

/**
 * Waits until the view shows a revision, with its fonts, two frames later.
 * @throws when it does not in time
 */
export async function shows(window: BrowserWindow, revision: number): Promise<void> {
  const painted = window.webContents.executeJavaScript(paintedScript(revision)) as Promise<boolean>;
  if (!(await painted)) throw new Error(`the view did not show revision ${revision} in time`);
}

/** For the page: it says on its root element which revision it shows. */
function paintedScript(revision: number): string {
  return `new Promise((resolve) => {
    const end = Date.now() + ${PAINT_TIMEOUT_MS};
    const look = () => {
      if (document.documentElement.dataset.revision === '${revision}')
        document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
      else if (Date.now() > end) resolve(false);
      else setTimeout(look, 10);
    };
    look();
  })`;
}

async function capture(window: BrowserWindow): Promise<Buffer> {
  const image = await window.webContents.capturePage();
  return image.toPNG();
}
