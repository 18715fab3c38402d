import { setTimeout as delay } from 'node:timers/promises';
import type { WebContents } from 'electron';
import { z } from 'zod';
import type { ControlMark } from '../../shared/scenario/control-mark';

/** How long the view may take to show a revision. */
const PAINT_TIMEOUT_MS = 20_000;
/** A caret or a running bar never comes to rest; after so many looks the last one is good. */
const MAX_LOOKS = 12;
const LOOK_EVERY_MS = 40;

/** A number on a picture, and what the control is called that it stands on. */
export interface LegendEntry {
  readonly number: number;
  readonly label: string;
}

/** A picture of the view as soon as it shows `revision` and these marks and has come to rest, as PNG. */
export async function stablePicture(
  view: WebContents,
  revision: number,
  marks: readonly ControlMark[],
): Promise<Buffer> {
  await shows(view, revision, marks);
  let picture = await capture(view);
  for (let look = 1; look < MAX_LOOKS; look += 1) {
    await delay(LOOK_EVERY_MS);
    const next = await capture(view);
    if (next.equals(picture)) return next;
    picture = next;
  }
  return picture;
}

const legendSchema = z.array(z.strictObject({ number: z.number(), label: z.string() }));

/** The marks that are on the screen, as the view says them on its root element; one without its control is not. */
export async function shownLegend(view: WebContents): Promise<readonly LegendEntry[]> {
  const told: unknown = await view.executeJavaScript('document.documentElement.dataset.marked');
  return legendSchema.parse(JSON.parse(String(told)));
}

/** What can be read on the screen, and what stands in its fields. */
export async function shownText(view: WebContents): Promise<string> {
  const told: unknown = await view.executeJavaScript(
    `[document.body.innerText, ...[...document.querySelectorAll('input, textarea')].map(({ value }) => value)].join('\\n')`,
  );
  return String(told);
}

/** Waits until the view shows a revision and marks, with its fonts, two frames later. */
async function shows(view: WebContents, revision: number, marks: readonly ControlMark[]): Promise<void> {
  const wanted = { revision: String(revision), marks: JSON.stringify(marks) };
  const painted = view.executeJavaScript(paintedScript(wanted)) as Promise<boolean>;
  if (!(await painted)) throw new Error(`the view did not show revision ${revision} in time`);
}

/** For the page: it says on its root element which revision and marks it shows. */
function paintedScript(wanted: Readonly<Record<string, string>>): string {
  return `new Promise((resolve) => {
    const end = Date.now() + ${PAINT_TIMEOUT_MS};
    const wanted = Object.entries(${JSON.stringify(wanted)});
    const look = () => {
      if (wanted.every(([name, value]) => document.documentElement.dataset[name] === value))
        document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
      else if (Date.now() > end) resolve(false);
      else setTimeout(look, 10);
    };
    look();
  })`;
}

async function capture(view: WebContents): Promise<Buffer> {
  const image = await view.capturePage();
  return image.toPNG();
}
