import { expect, type Locator } from '@playwright/test';
import { Person } from '../person';
import { expectNothingFound } from './axe';
import { LABELS } from './labels';

/** A person who looks with axe at every window and dialog that opens. */
export class Inspector extends Person {
  get labels(): (typeof LABELS)[keyof typeof LABELS] {
    return LABELS[this.words.lang];
  }

  /** Waits for a window, a dialog or a message box, and looks. */
  async look(title: string): Promise<Locator> {
    const { page } = this;
    const shown = page
      .getByRole('dialog', { name: title, exact: true })
      .or(page.getByRole('alertdialog', { name: title, exact: true }));
    await expect(shown).toBeVisible();
    await expectNothingFound(page, title);
    return shown;
  }

  async fromStart(entry: string): Promise<Locator> {
    await this.chooseFromStart(entry);
    return this.look(entry);
  }

  async fromControlPanel(entry: string, title = entry): Promise<Locator> {
    const { words } = this;
    await this.chooseFromStart(words.controlPanel);
    const panel = await this.look(words.controlPanel);
    await panel.getByRole('button', { name: entry, exact: true }).dblclick();
    return this.look(title);
  }

  /** Chooses in the menu bar of a window, from menu to entry. */
  async choose(window: Locator, ...entries: readonly string[]): Promise<void> {
    for (const name of entries) {
      const entry = window
        .getByRole('menuitem', { name, exact: true })
        .or(window.getByRole('menuitemradio', { name, exact: true }));
      await entry.last().click();
    }
  }

  /** Presses a button of a window and looks at the dialog that it opens. */
  async press(window: Locator, button: string, title = button): Promise<Locator> {
    await window.getByRole('button', { name: button, exact: true }).click();
    return this.look(title);
  }

  async escape(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }
}
