import { expect, type Locator } from '@playwright/test';
import type { Person } from './person';

/** What a person reads around the Command Prompt, as literals. */
const LABELS = {
  en: {
    title: 'Command Prompt',
    line: 'Command line',
    output: 'Output',
    completed: 'COMPLETED',
    failed: 'FAILED',
    succeeded: 'The Microsoft Exchange Server setup operation completed successfully.',
    hubChecks: 'Hub Transport Role Checks',
    hubRole: 'Hub Transport Server Role',
    unifiedMessagingChecks: 'Unified Messaging Role Checks',
  },
  fr: {
    title: 'Invite de commandes',
    line: 'Ligne de commande',
    output: 'Sortie',
    completed: 'TERMINÉ',
    failed: 'ÉCHEC',
    succeeded: "L'opération d'installation de Microsoft Exchange Server s'est terminée correctement.",
    hubChecks: 'Vérif. rôle transport Hub',
    hubRole: 'Rôle serveur transport Hub',
    unifiedMessagingChecks: 'Vérif. rôle messagerie unifiée',
  },
} as const;

/** The Command Prompt as a person sees and uses it, by keyboard. */
export class Prompt {
  readonly person: Person;

  constructor(person: Person) {
    this.person = person;
  }

  get labels(): (typeof LABELS)[keyof typeof LABELS] {
    return LABELS[this.person.words.lang];
  }

  get window(): Locator {
    return this.person.page.getByRole('dialog', { name: this.labels.title, exact: true });
  }

  get line(): Locator {
    return this.window.getByRole('textbox', { name: this.labels.line, exact: true });
  }

  get output(): Locator {
    return this.window.getByRole('log', { name: this.labels.output, exact: true });
  }

  /** Opens it from Start; the keyboard is on its line. */
  async open(): Promise<void> {
    await this.person.chooseFromStart(this.labels.title);
    await expect(this.line).toBeFocused();
  }

  /** Brings it to the front by its button on the taskbar. */
  async bringToFront(): Promise<void> {
    const taskbar = this.person.page.getByRole('contentinfo');
    await taskbar.getByRole('button', { name: this.labels.title, pressed: false }).click();
    await expect(this.line).toBeFocused();
  }

  /** Types where the keyboard is. */
  async type(text: string): Promise<void> {
    await this.person.page.keyboard.type(text);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.person.page.keyboard.press(key);
  }

  /** Types a line, presses Enter, and waits until the next one can be typed. */
  async enter(line: string): Promise<void> {
    await this.start(line);
    await expect(this.line).toBeFocused({ timeout: 30_000 });
  }

  /** Types a line and presses Enter; what it starts may go on. */
  async start(line: string): Promise<void> {
    await expect(this.line).toBeFocused();
    await this.type(line);
    await this.press('Enter');
    await expect(this.output).toContainText(`>${line}`);
  }

  /** Expects the current folder before the line. */
  async isIn(folder: string): Promise<void> {
    await expect(this.line).toHaveAccessibleDescription(`${folder}>`);
  }

  /** The lines printed since a line was entered last. */
  async answer(line: string): Promise<readonly string[]> {
    const lines = (await this.text()).split('\n');
    const entered = lines.findLastIndex((each) => each.endsWith(`>${line}`));
    expect(entered).toBeGreaterThanOrEqual(0);
    return lines.slice(entered + 1);
  }

  /** What stands on the whole screen and above it. */
  async text(): Promise<string> {
    return (await this.output.textContent()) ?? '';
  }
}

/** A line of Setup: its label, the dots from column 37 on, the status at column 63; counted from 0. */
export function step(label: string, status: string): string {
  return `${`    ${label}`.padEnd(37)}${'.'.repeat(25)} ${status}`;
}
