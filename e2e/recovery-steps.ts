import { expect } from '@playwright/test';
import type { Person } from './person';
import type { Words } from './words';

const MSDTC = 'Distributed Transaction Coordinator';
const BRIDGEHEAD = 'LYON-MAIL01.contoso.com';
const STARTED = /Started|Démarré/;

/** The boxes of Server Role Selection that the steps tick, in the order of the page. */
type Tickable = 'hub' | 'unifiedMessaging';

/** Where the recovery stands after a step. */
export interface Standing {
  /** Null while the wizard is not open. */
  readonly page: keyof Words | null;
  readonly ticked: readonly Tickable[];
  readonly bridgehead: string;
  readonly isServiceStarted: boolean;
  /** The checks have ended well. */
  readonly canInstall: boolean;
}

export interface Step {
  readonly name: string;
  /** Ends with the click that asks for it; waiting for the end of the checks is a step too. */
  readonly act: (person: Person) => Promise<void>;
  /** What the step changes. */
  readonly leadsTo: Partial<Standing>;
}

export const BEGINNING: Standing = {
  page: null,
  ticked: [],
  bridgehead: '',
  isServiceStarted: false,
  canInstall: false,
};

const next = (person: Person): Promise<void> => person.next();
const back = (person: Person): Promise<void> => person.button(person.words.back).click();

/** Slow enough to be met while they run. */
async function startChecks(person: Person): Promise<void> {
  await person.setSpeed('5x');
  await person.next();
}

async function endChecks(person: Person): Promise<void> {
  await person.setSpeed('60x');
  await person.checksEnd();
}

/** The recovery of the default scenario up to Install, a step each; with a second role, so that the run has groups. */
export const STEPS: readonly Step[] = [
  { name: 'Change', act: pressChange, leadsTo: { page: 'maintenanceMode' } },
  { name: 'Next to roles', act: next, leadsTo: { page: 'roleSelection' } },
  { name: 'start MSDTC', act: pressStartService, leadsTo: { isServiceStarted: true } },
  { name: 'tick another role', act: tick('unifiedMessaging'), leadsTo: { ticked: ['unifiedMessaging'] } },
  { name: 'tick Hub Transport', act: tick('hub'), leadsTo: { ticked: ['hub', 'unifiedMessaging'] } },
  { name: 'untick it', act: tick('hub'), leadsTo: { ticked: ['unifiedMessaging'] } },
  { name: 'tick it again', act: tick('hub'), leadsTo: { ticked: ['hub', 'unifiedMessaging'] } },
  { name: 'Next to mail flow', act: next, leadsTo: { page: 'mailFlow' } },
  { name: 'choose a bridgehead', act: chooseBridgehead, leadsTo: { bridgehead: BRIDGEHEAD } },
  { name: 'Next to checks', act: startChecks, leadsTo: { page: 'readiness' } },
  { name: 'checks', act: endChecks, leadsTo: { canInstall: true } },
  { name: 'Back to mail flow', act: back, leadsTo: { page: 'mailFlow', canInstall: false } },
  { name: 'Back to roles', act: back, leadsTo: { page: 'roleSelection' } },
  { name: 'again to mail flow', act: next, leadsTo: { page: 'mailFlow' } },
  { name: 'again to checks', act: startChecks, leadsTo: { page: 'readiness' } },
  { name: 'checks again', act: endChecks, leadsTo: { canInstall: true } },
  {
    name: 'Install',
    act: (person) => person.button(person.words.install).click(),
    leadsTo: { page: 'progress', canInstall: false },
  },
];

async function pressChange(person: Person): Promise<void> {
  const { words } = person;
  await person.chooseFromStart(words.controlPanel);
  const panel = person.window(words.controlPanel);
  await panel.getByRole('button', { name: words.addOrRemove, exact: true }).dblclick();
  const programs = person.window(words.addOrRemove);
  await programs.getByRole('option', { name: 'Microsoft Exchange Server', exact: true }).click();
  await programs.getByRole('button', { name: words.change, exact: true }).click();
}

async function pressStartService(person: Person): Promise<void> {
  await person.chooseFromStart(person.words.services);
  const services = person.window(person.words.services);
  await services.getByRole('row', { name: MSDTC }).click();
  await services.getByRole('button', { name: person.words.startService, exact: true }).click();
}

function tick(role: Tickable): Step['act'] {
  return (person) => person.role(person.words[role]).click();
}

async function chooseBridgehead(person: Person): Promise<void> {
  await person.chooseBridgehead('lyon', 'LYON-MAIL01');
}

/** What of a standing a person sees without leaving the page. */
export interface Sight {
  readonly heading: string;
  readonly marked: string;
  readonly ticked: readonly string[] | null;
  readonly bridgehead: string | null;
  readonly isServiceStarted: boolean;
  readonly canInstall: boolean | null;
}

/** What would be seen at a standing. */
export function sightOf(standing: Standing, words: Words): Sight {
  const { page } = standing;
  const title = page === null ? '' : words[page];
  return {
    heading: title,
    marked: title,
    ticked: page === 'roleSelection' ? standing.ticked.map((role) => words[role]) : null,
    bridgehead: page === 'mailFlow' ? standing.bridgehead : null,
    isServiceStarted: standing.isServiceStarted,
    canInstall: page === 'readiness' ? standing.canInstall : null,
  };
}

/** Looks at the open page and into Services. */
export async function look(person: Person): Promise<Sight> {
  const isServiceStarted = await lookIntoServices(person);
  const { wizard, words } = person;
  const heading = (await wizard.isVisible())
    ? await wizard.getByRole('heading', { level: 1 }).innerText()
    : '';
  return {
    heading,
    marked: heading === '' ? '' : await wizard.locator('[aria-current="step"]').innerText(),
    ticked: heading === words.roleSelection ? await tickedRoles(person) : null,
    bridgehead: heading === words.mailFlow ? await wizard.getByRole('textbox').inputValue() : null,
    isServiceStarted,
    canInstall: heading === words.readiness ? await person.button(words.install).isEnabled() : null,
  };
}

async function lookIntoServices(person: Person): Promise<boolean> {
  const { words } = person;
  const services = person.window(words.services);
  if (!(await services.isVisible())) await person.chooseFromStart(words.services);
  const row = await services.getByRole('row', { name: MSDTC }).innerText();
  await person.closeWindow(words.services);
  return STARTED.test(row);
}

async function tickedRoles(person: Person): Promise<string[]> {
  const ticked: string[] = [];
  for (const label of [person.words.hub, person.words.unifiedMessaging])
    if (await person.role(label).isChecked()) ticked.push(label);
  return ticked;
}

/** Waits until a standing is seen. */
export async function expectStanding(person: Person, standing: Standing): Promise<void> {
  await expect(async () => {
    expect(await look(person)).toEqual(sightOf(standing, person.words));
  }).toPass({ timeout: 10_000 });
}
