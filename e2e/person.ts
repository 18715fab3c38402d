import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from './words';

/** What a person does with the desktop and the wizard, in one language. */
export class Person {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  get wizard(): Locator {
    return this.page.getByRole('dialog', { name: this.words.setup, exact: true });
  }

  window(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  button(name: string): Locator {
    return this.wizard.getByRole('button', { name, exact: true });
  }

  role(label: string): Locator {
    return this.wizard.getByRole('checkbox', { name: label, exact: true });
  }

  /** Presses Start and chooses an entry. */
  async chooseFromStart(entry: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.start, exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry, exact: true }).click();
  }

  /** Start, Control Panel, Add or Remove Programs, Microsoft Exchange Server, then Change or Remove. */
  async pressInPrograms(button: 'change' | 'remove'): Promise<void> {
    const { words } = this;
    await this.chooseFromStart(words.controlPanel);
    await this.window(words.controlPanel)
      .getByRole('button', { name: words.addOrRemove, exact: true })
      .dblclick();
    const programs = this.window(words.addOrRemove);
    await expect(programs.getByRole('heading', { name: words.changeOrRemove })).toBeVisible();
    await programs.getByRole('option', { name: 'Microsoft Exchange Server', exact: true }).click();
    await programs.getByRole('button', { name: words[button], exact: true }).click();
  }

  /** Opens Setup from the list of programs, and closes what led there. */
  async openSetup(button: 'change' | 'remove' = 'change'): Promise<void> {
    await this.pressInPrograms(button);
    await this.isOn(this.words.maintenanceMode);
    await this.closeWindow(this.words.addOrRemove);
    await this.closeWindow(this.words.controlPanel);
  }

  async closeWindow(name: string): Promise<void> {
    // Another window may stand over its cross.
    const behind = this.page.getByRole('contentinfo').getByRole('button', { name, pressed: false });
    if ((await behind.count()) > 0) await behind.first().click();
    await this.window(name).getByRole('button', { name: this.words.close, exact: true }).first().click();
  }

  /** Waits until the wizard shows a page, in its heading and in its list. */
  async isOn(page: string): Promise<void> {
    await expect(this.wizard.getByRole('heading', { name: page, exact: true })).toBeVisible();
    await expect(this.wizard.locator('[aria-current="step"]')).toHaveText(page);
  }

  async next(): Promise<void> {
    await this.button(this.words.next).click();
  }

  /** Browses for a bridgehead server, by typing a part of its name in the filter. */
  async chooseBridgehead(part: string, name: string): Promise<void> {
    await this.button(this.words.browse).click();
    await this.page.getByRole('textbox', { name: this.words.filter, exact: true }).fill(part);
    await this.page
      .getByRole('grid')
      .getByRole('row', { name: new RegExp(name, 'i') })
      .click();
    await this.page.getByRole('button', { name: 'OK', exact: true }).click();
  }

  /** Waits until the readiness checks have run. */
  async checksEnd(): Promise<void> {
    await expect(this.button(this.words.retry)).toBeEnabled();
  }

  finding(rule: string): Locator {
    return this.wizard.getByRole('listitem').filter({ hasText: rule }).last();
  }

  /** Starts a service in the Services window, and closes it. */
  async startService(displayName: string): Promise<void> {
    await this.chooseFromStart(this.words.services);
    const services = this.window(this.words.services);
    await services.getByRole('row', { name: displayName }).click();
    await services.getByRole('button', { name: this.words.startService, exact: true }).click();
    await expect(services.getByRole('button', { name: this.words.startService, exact: true })).toBeDisabled();
    await this.closeWindow(this.words.services);
  }

  async switchLanguage(to: 'English' | 'Français'): Promise<void> {
    await this.page.getByRole('button', { name: this.words.language, exact: true }).click();
    await this.page.getByRole('menuitemradio', { name: to }).click();
  }

  /** Sets the speed on the taskbar, `60x`. */
  async setSpeed(speed: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.speed, exact: true }).click();
    await this.page.getByRole('menuitemradio', { name: speed }).click();
  }
}
