import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { killTree } from './kill';
import { Person } from './person';
import { type Program, type StartProgram, test } from './program';
import { between, type Random, randomFrom, shuffled } from './random';
import {
  BEGINNING,
  expectStanding,
  look,
  type Sight,
  sightOf,
  type Standing,
  type Step,
  STEPS,
} from './recovery-steps';
import { isSameOrLater, lookAtRun, type RunSight } from './run-sight';
import { ENGLISH, FRENCH, type Words } from './words';

/** Chooses the moments; another seed, other moments. */
const SEED = 20080312;
/** In each walk: at so many steps, the readiness checks among them, in the run so many times, and after it. */
const KILLS_AT_STEPS = 6;
const KILLS_IN_RUN = 3;
const KILLS_AFTER_RUN = 1;
const KILLS_A_WALK = KILLS_AT_STEPS + KILLS_IN_RUN + KILLS_AFTER_RUN;
const WALKS: readonly Words[] = [ENGLISH, FRENCH];

/** Time stands nearly still, so that what is seen after a start is what was kept. */
const STILL = '0.01';
/** Simulated seconds a second in a run that is killed: it lasts some ten seconds. */
const RUN_SPEED = 60;
/** Steps of the clock may wait a second before they are kept; the rest is the way from the program to the test. */
const CLOCK_MAY_LOSE_SECONDS = 1.2 * RUN_SPEED;
/** The one alert that a kill may lead to: a record that was being written has been dropped. */
const TORN_LINE = /was incomplete|était incomplète/;

/** When to kill at a step: at once after its click, or when its effect was seen; then so long after. */
interface Moment {
  readonly seen: boolean;
  readonly wait: number;
}

/** The moments of this test, told when it fails. */
const history: string[] = [];
test.beforeEach(() => history.splice(0));
test.afterEach(({}, { status, expectedStatus }) => {
  if (status !== expectedStatus) console.log(`Seed ${SEED}\n${history.join('\n')}`);
});

const random = randomFrom(SEED);
const stepsInChance = shuffled(
  random,
  STEPS.filter(({ name }) => name !== 'Next to checks'),
);

for (const [walk, words] of WALKS.entries()) {
  const share = KILLS_AT_STEPS - 1;
  const chosen = stepsInChance.slice(walk * share, (walk + 1) * share);
  const moments = new Map<string, Moment>(chosen.map(({ name }) => [name, chooseMoment(random)]));
  moments.set('Next to checks', { seen: true, wait: between(random, 0, 400) });
  const inRun = Array.from({ length: KILLS_IN_RUN }, () => between(random, 300, 2400));

  test(`killed at ${KILLS_A_WALK} moments, the recovery goes on, ${words.lang}`, async ({ start }) => {
    const walker = new Walker(start, words);
    await walker.start();
    let standing = BEGINNING;
    for (const step of STEPS) standing = await walker.walk(step, standing, moments.get(step.name));
    for (const wait of inRun) await walker.killInRun(wait);
    await walker.killAfterRun();
    await walker.finish();
    expect(walker.kills).toBe(KILLS_A_WALK);
  });
}

function chooseMoment(from: Random): Moment {
  const seen = from() < 0.5;
  return { seen, wait: seen ? between(from, 0, 400) : between(from, 0, 25) };
}

/** Walks the recovery on one data folder, killing the program now and then and starting it again. */
class Walker {
  readonly #start: StartProgram;
  readonly #words: Words;
  #program: Program | undefined;
  kills = 0;

  constructor(start: StartProgram, words: Words) {
    this.#start = start;
    this.#words = words;
  }

  get person(): Person {
    return new Person(this.#running().page, this.#words);
  }

  async start(): Promise<void> {
    this.#program = await this.#start(['--lang', this.#words.lang, '--speed', STILL], this.#program?.dataDir);
  }

  /** Takes a step and, where a moment is given, kills and starts the program around it. */
  async walk(step: Step, before: Standing, moment: Moment | undefined): Promise<Standing> {
    const after: Standing = { ...before, ...step.leadsTo };
    await step.act(this.person);
    if (moment && !moment.seen) {
      await this.#killAndStart(`${step.name}, at once`, moment.wait);
      await this.#expectEither(step, before, after);
      return after;
    }
    await expectStanding(this.person, after);
    if (moment) {
      await this.#killAndStart(`${step.name}, seen`, moment.wait);
      await this.#expectExactly(after);
    }
    return after;
  }

  /** Lets the run go on for a while and kills in the middle of it. */
  async killInRun(wait: number): Promise<void> {
    await this.person.setSpeed(`${RUN_SPEED}x`);
    await delay(wait);
    const before = await lookAtRun(this.person);
    await this.#killAndStart(`Setup run ${wait} ms later, at ${describeRun(before)}`, 0);
    const now = await lookAtRun(this.person);
    expect(now.heading).toBe(this.#words.progress);
    expect(isSameOrLater(now, before), `${describeRun(now)} after ${describeRun(before)}`).toBe(true);
    expect(now.elapsed).toBeGreaterThan(before.elapsed - CLOCK_MAY_LOSE_SECONDS);
  }

  /** Lets the run end and kills as soon as that is seen. */
  async killAfterRun(): Promise<void> {
    await this.person.setSpeed(`${RUN_SPEED}x`);
    await this.person.isOn(this.#words.completion);
    const before = await lookAtRun(this.person);
    await this.#killAndStart('Completion, seen', 0);
    await this.person.isOn(this.#words.completion);
    expect(await lookAtRun(this.person)).toEqual(before);
  }

  /** Finish, and what the registry says. */
  async finish(): Promise<void> {
    const { person } = this;
    await person.wizard.getByRole('checkbox', { name: this.#words.finalize }).uncheck();
    await person.button(this.#words.finish).click();
    await expect(person.wizard).toBeHidden();
    await person.chooseFromStart(this.#words.registryEditor);
    const editor = person.window(this.#words.registryEditor);
    await editor.getByRole('treeitem', { name: 'HubTransportRole' }).click();
    const values = editor.getByRole('grid');
    await expect(values.getByRole('row').filter({ hasText: 'ConfiguredVersion' })).toContainText('8.1.240.6');
    await expect(values).not.toContainText('Watermark');
    await expect(values).not.toContainText('Action');
  }

  async #killAndStart(where: string, wait: number): Promise<void> {
    this.kills += 1;
    history.push(`kill ${this.kills}: ${where}, after ${wait} ms`);
    await delay(wait);
    await killTree(this.#running().app);
    await this.start();
    await this.#dismissTornLine();
  }

  /** Nothing else than a record cut off in the middle may be told. */
  async #dismissTornLine(): Promise<void> {
    const alert = this.#running().page.getByRole('alertdialog');
    if (!(await alert.isVisible())) return;
    await expect(alert).toContainText(TORN_LINE);
    await alert.getByRole('button', { name: 'OK', exact: true }).click();
    await expect(alert).toBeHidden();
  }

  async #expectExactly(standing: Standing): Promise<void> {
    if (standing.page !== null) await this.person.isOn(this.#words[standing.page]);
    expect(await look(this.person)).toEqual(sightOf(standing, this.#words));
  }

  /** The click was not answered yet: either it has happened or it has not. Then it is done again. */
  async #expectEither(step: Step, before: Standing, after: Standing): Promise<void> {
    const sight = await look(this.person);
    const possible: Sight[] = [before, after].map((standing) => sightOf(standing, this.#words));
    expect(possible).toContainEqual(sight);
    const hasHappened = JSON.stringify(sight) === JSON.stringify(possible[1]);
    if (hasHappened) return;
    await step.act(this.person);
    await expectStanding(this.person, after);
  }

  #running(): Program {
    if (!this.#program) throw new Error('The program has not been started.');
    return this.#program;
  }
}

function describeRun({ groupsDone, task, percent, elapsed }: RunSight): string {
  return `group ${groupsDone + 1}, task ${task}, ${percent} %, ${elapsed} s`;
}
