import { expect, type Locator } from '@playwright/test';
import type { Person } from '../person';

/** Change in the list of programs, the roles ticked, and on to the end of the checks. */
export async function checkRoles(person: Person, ...roles: readonly string[]): Promise<void> {
  await person.openSetup('change');
  await person.next();
  for (const role of roles) await person.role(role).check();
  await goToChecks(person);
}

/** Remove in the list of programs, the roles cleared, and on to the end of the checks. */
export async function checkRemoval(person: Person, ...roles: readonly string[]): Promise<void> {
  await person.openSetup('remove');
  await person.next();
  for (const role of roles) await person.role(role).uncheck();
  await goToChecks(person);
}

/** Next to the checks, and on to their end. */
export async function goToChecks(person: Person): Promise<void> {
  await person.next();
  await person.isOn(person.words.readiness);
  await person.checksEnd();
}

/** The checks once more, after something was cured. */
export async function retryChecks(person: Person): Promise<void> {
  await person.button(person.words.retry).click();
  await person.checksEnd();
}

/** Install, Uninstall or Upgrade, and on to Completion. */
export async function runSetup(
  person: Person,
  button: 'install' | 'uninstall' | 'upgrade' = 'install',
): Promise<void> {
  await person.button(person.words[button]).click();
  await person.isOn(person.words.completion);
}

/** Installs to a good end, and closes the wizard. */
export async function installWell(person: Person): Promise<void> {
  await runSetup(person);
  await expect(person.wizard).toContainText(person.words.succeeded);
  await finishSetup(person);
}

/** Finish, without the console. */
export async function finishSetup(person: Person): Promise<void> {
  const finalize = person.wizard.getByRole('checkbox', { name: person.words.finalize });
  if (await finalize.isVisible()) await finalize.uncheck();
  await person.button(person.words.finish).click();
  await expect(person.wizard).toBeHidden();
}

/** A task group on Progress or Completion. */
export function taskGroup(person: Person, name: string): Locator {
  return person.wizard.getByRole('listitem').filter({ hasText: name });
}
