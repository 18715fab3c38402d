import type { Person } from './person';

/** What the Progress or Completion page shows of a Setup run at one moment. */
export interface RunSight {
  readonly heading: string;
  /** Task groups that are done. */
  readonly groupsDone: number;
  /** Name of the task at work; empty when the run has ended. */
  readonly task: string;
  /** Of the group at work, 0 to 100. */
  readonly percent: number;
  /** Simulated seconds since Install. */
  readonly elapsed: number;
}

/** Reads the page in one go, as the run does not wait. */
export async function lookAtRun({ wizard, words }: Person): Promise<RunSight> {
  const texts = await wizard.evaluate((dialog) => ({
    heading: dialog.querySelector('h1')?.textContent ?? '',
    groups: [...dialog.querySelectorAll<HTMLElement>('li:not([aria-current])')].map((item) => item.innerText),
    percent: dialog.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow') ?? '100',
    all: (dialog as HTMLElement).innerText,
  }));
  return {
    heading: texts.heading,
    groupsDone: texts.groups.filter((text) => text.includes(`${words.completed} ·`)).length,
    task: texts.groups.map((text) => /\b[a-z]+-[A-Za-z]+$/.exec(text.trim())?.[0]).find(Boolean) ?? '',
    percent: Number(texts.percent),
    elapsed: secondsOf(/\d+:\d\d:\d\d/.exec(texts.all)?.[0] ?? '0:00:00'),
  };
}

/** Whether a run stands where it was seen before or further on. */
export function isSameOrLater(now: RunSight, before: RunSight): boolean {
  if (now.groupsDone !== before.groupsDone) return now.groupsDone > before.groupsDone;
  if (now.heading !== before.heading) return now.task === '';
  return now.task === before.task || now.percent >= before.percent;
}

function secondsOf(text: string): number {
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
