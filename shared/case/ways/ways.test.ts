import { describe, expect, it } from 'vitest';
import { readRequest } from '../../command-line/read-line';
import { CATALOGS } from '../../i18n/catalogs';
import { caseTold } from '../../i18n/case-told';
import { fill } from '../../i18n/fill';
import { LOCALES } from '../../i18n/locale';
import { markedRoles } from '../../host/role-status';
import { isServerRole } from '../../host/server-role';
import { allTasks } from '../../setup/task-groups';
import { FAILURE_PHRASES } from '../../setup-log/failure-phrases';
import { fillPhrase } from '../../setup-log/entry';
import { openConsole } from '../../testing/console';
import { drive, type Drive } from '../../testing/drive';
import {
  goldenRuns,
  SAMPLE_FILES,
  sampleRuns,
  SAMPLES_TITLE,
  type NamedRun,
} from '../../testing/case/samples';
import { commandSchema } from '../../session/command';
import { roleOfLogId } from '../server/log-roles';
import { liveRule } from '../server/nearest-rules';
import type { Rehearsal } from '../server/rehearsal';
import { lookAtRun, rehearseRun, waysOfRun } from '../take-case';
import type { WayId } from '../way-out';
import { withPath, type TriedWay } from './try-way';

/** Ways on which Setup does again what failed: where its cause is not lifted, it fails again. */
const DOES_IT_AGAIN: ReadonlySet<WayId> = new Set([
  'resume-in-wizard',
  'resume-at-prompt',
  'delete-marks',
  'run-again',
  'prepare-directory',
]);
const MEDIA = { folder: 'D:\\', setup: { kind: 'media', folder: 'D:\\' } } as const;
const LICENSE = /\s\/IAcceptExchangeServerLicenseTerms\w*/gi;

interface Gone {
  readonly rehearsal: Rehearsal;
  readonly tried: readonly TriedWay[];
}

function go({ run }: NamedRun): Gone {
  const rehearsal = rehearseRun(run);
  return { rehearsal, tried: waysOfRun(run, rehearsal) };
}

/** Plays a way on the rebuilt server once more, step by step; without the cause lifted, as far as it goes. */
function play(
  { facts }: NamedRun,
  { rehearsal, path }: { rehearsal: Rehearsal; path: TriedWay['path'] },
  isCured: boolean,
): Drive {
  const scenario = withPath({ rehearsal, facts }, path);
  const walk = drive(scenario);
  if (isCured) {
    walk.play();
    return walk;
  }
  for (const step of scenario.referencePath) {
    if ('settle' in step) walk.settle();
    else if ('do' in step && step.do['type'] !== 'lift-fault') walk.attempt(commandSchema.parse(step.do));
  }
  return walk;
}

function expectOut(walk: Drive, { state }: Rehearsal, { isFirstStep }: TriedWay['way']): void {
  const { host, prompt } = walk.session();
  const marked = markedRoles(host.registry).filter(({ role }) => isServerRole(role));
  if (state.marked && !isFirstStep) expect(marked).toEqual([]);
  const ended = walk.events().filter((event) => event.type === 'setup-finished');
  expect(ended.at(-1)?.outcome).toBe('completed');
  expect([null, 0]).toContain(prompt.exitCode);
}

/** Everything that holds of a run whose Setup failed or was stopped. */
function holds(named: NamedRun): void {
  const { facts, run } = named;
  const { rehearsal, tried } = go(named);
  const open = tried.filter(({ obstacle }) => obstacle === null);

  it('has a way out at least, and each that is offered leads out of the rebuilt server', () => {
    expect(open.length).toBeGreaterThan(0);
    for (const { path, way } of open) expectOut(play(named, { rehearsal, path }, true), rehearsal, way);
  });

  it('says of each other way why it does not lead out', () => {
    for (const { obstacle } of tried.filter((way) => !open.includes(way)))
      expect(['way-refused', 'way-ends-unfinished']).toContain(obstacle?.code);
  });

  it('fails at the same step with the same sentence, until its cause is lifted', () => {
    const { failure, marked } = rehearsal.state;
    const fails = facts.outcome.value === 'task-failed';
    expect(failure !== null).toBe(fails);
    if (!failure) return;
    const role = facts.watermarkRole.value;
    if (role !== null) expect(marked?.role).toBe(roleOfLogId(role));
    const again = open.find(({ way }) => DOES_IT_AGAIN.has(way.id) && !(way.isFirstStep && marked));
    if (!again) throw new Error('No way does the step again.');
    const events = play(named, { rehearsal, path: again.path }, false).events();
    const failed = events.find((event) => event.type === 'task-failed');
    expect(allTasks().find(({ id }) => id === failed?.task)?.name).toBe(failure.task);
    const said = failed ? fillPhrase(FAILURE_PHRASES[failed.failure.code], failed.failure.params) : '';
    expect(failure.message).not.toBe('');
    expect(said).toBe(failure.message);
    expect((facts.failureMessage.value ?? facts.firstError.value ?? '').startsWith(failure.message)).toBe(
      true,
    );
  });

  it('meets what the checks found, and says of each finding that it does not meet', () => {
    if (facts.outcome.value !== 'prereq-failed') return;
    const told = rehearsal.assumptions.map(
      ({ code, params }) => `${code} ${typeof params['rule'] === 'string' ? params['rule'] : ''}`,
    );
    const met = rehearsal.findings.filter(({ isMet }) => isMet).map(({ rule }) => rule);
    for (const { ruleId } of facts.prereqFailures.value) {
      if (ruleId === null) continue;
      const live = liveRule(ruleId);
      if (live && met.includes(live.rule)) continue;
      expect(told).toContain(live ? `rule-not-shown ${live.rule}` : `rule-unknown ${ruleId}`);
    }
    const cure = tried.find(({ way }) => way.id === 'cure-findings');
    if (!cure || cure.obstacle) return;
    const walk = play(named, { rehearsal, path: upToFirstSetup(cure.path) }, true);
    const found = walk
      .events()
      .flatMap((event) => (event.type === 'check-group-finished' ? event.findings : []));
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(met));
  });

  it('has lines for the real server that Setup would take', () => {
    const look = lookAtRun(run).look;
    const setup =
      look?.ways.flatMap(({ lines }) => lines).filter((line) => /^Setup\.(?:com|exe) /.test(line)) ?? [];
    expect(setup.length).toBeGreaterThan(0);
    for (const line of setup) {
      const rest = line.replace(/^\S+ /, '').replace(LICENSE, '');
      const request = readRequest(rehearsal.scenario.host, rest, MEDIA);
      expect(request, line).toMatchObject({ ok: true });
      const isLater = facts.product.value !== '2007';
      expect(line.startsWith(isLater ? 'Setup.exe ' : 'Setup.com '), line).toBe(true);
      expect(line.search(LICENSE) > 0, line).toBe(isLater);
    }
  });

  it.each(LOCALES)('is told in words: %s', (locale) => {
    const catalog = CATALOGS[locale];
    const { ways, risks, assumptions } = catalog.caseTexts;
    const told = caseTold(rehearsal, facts);
    const look = lookAtRun(run).look;
    const texts = [
      told.title[locale],
      told.briefing[locale],
      ...(look?.ways.flatMap((way) => [
        ways[way.id].title,
        ways[way.id].text,
        ...way.risks.map((risk) => risks[risk]),
      ]) ?? []),
      ...(look?.assumptions.map(({ code, params }) => fill(catalog, locale, assumptions[code], params)) ??
        []),
    ];
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });
}

/** A path up to where the causes of findings begin to be lifted. */
function upToFirstSetup(path: TriedWay['path']): TriedWay['path'] {
  const at = path.findIndex((step) => 'do' in step && step.do['type'] === 'set-condition');
  return at < 0 ? path : path.slice(0, at);
}

const endedWell = ({ facts }: NamedRun) => facts.outcome.value === 'completed';
const [ENDED_WELL, FAILED] = [goldenRuns().filter(endedWell), goldenRuns().filter((run) => !endedWell(run))];

describe.each(FAILED)('the case of $name', holds);

describe.each(ENDED_WELL)('the case of $name', (named) => {
  it('has nothing to get out of', () => {
    const { rehearsal, tried } = go(named);
    expect(tried).toEqual([]);
    expect(rehearsal.state.marked).toBeNull();
    expect(rehearsal.scenario.faults).toEqual([]);
  });
});

describe.skipIf(SAMPLE_FILES.length === 0)(SAMPLES_TITLE, () => {
  describe.each(sampleRuns())('the case of $name', holds);
  it('are all of them rehearsed', () => expect(sampleRuns()).toHaveLength(SAMPLE_FILES.length));
});

it('has lines for the marks that the Command Prompt takes, and that take them away', () => {
  const [named] = FAILED;
  if (!named) throw new Error('No run of the golden log has failed.');
  const { rehearsal } = go(named);
  const way = lookAtRun(named.run).look?.ways.find(({ id }) => id === 'delete-marks');
  const lines = way?.lines.filter((line) => line.startsWith('reg ')) ?? [];
  const prompt = openConsole(rehearsal.scenario);
  expect(markedRoles(prompt.session().host.registry)).toHaveLength(1);
  for (const line of lines) expect(prompt.enter(line), line).toContain('completed successfully');
  expect(lines).toHaveLength(3);
  expect(markedRoles(prompt.session().host.registry)).toEqual([]);
});
