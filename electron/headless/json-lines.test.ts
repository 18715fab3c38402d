import { describe, expect, it } from 'vitest';
import type { Locale } from '../../shared/i18n/locale';
import { shippedScenario } from '../testing/scenarios';
import { jsonLines } from './json-lines';
import { runSetup } from './run-setup';
import { screenText } from './screen-text';

const SCENARIO = shippedScenario();

const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

function linesOf(line: string, locale: Locale = 'en') {
  return jsonLines(runSetup(SCENARIO, line), locale) as readonly Readonly<Record<string, unknown>>[];
}

describe('run --json', () => {
  it.each([
    ['/roles:HubTransport', 'Install', ['HubTransport'], 0],
    ['/roles:UnifiedMessaging', 'Install', ['UnifiedMessaging'], 1],
    ['/mode:Uninstall /roles:HubTransport', 'Uninstall', ['HubTransport'], 0],
    ['/PrepareAD', 'PrepareAD', [], 0],
  ])('%s: the plan first, the end last and once', (line, mode, roles, exitCode) => {
    const lines = linesOf(`Setup.com ${line}`);
    expect(lines[0]).toEqual({ type: 'setup-planned', mode, roles });
    const outcome = exitCode === 0 ? 'completed' : 'failed';
    expect(lines.at(-1)).toMatchObject({ type: 'setup-finished', exitCode, outcome });
    const types = lines.map(({ type }) => type);
    expect(types.filter((type) => type === 'setup-finished')).toHaveLength(1);
    expect(types).toContain('unattended-setup-started');
    expect(types).toContain('check-group-finished');
    for (const type of ['line-entered', 'prompt-printed', 'prompt-changed'])
      expect(types).not.toContain(type);
  });

  it('tells the events of a run as they are', () => {
    const { events } = runSetup(SCENARIO, 'Setup.com /r:HT');
    const tasks = events.filter(({ type }) => type === 'task-completed');
    expect(tasks.length).toBeGreaterThan(3);
    expect(linesOf('Setup.com /r:HT').filter(({ type }) => type === 'task-completed')).toEqual(tasks);
  });

  it('tells every problem of a line, whole sentences in the chosen language, and nothing planned', () => {
    const line = 'Setup.com /roles:Hub -frobnicate stray';
    expect(linesOf(line)).toEqual([
      {
        type: 'setup-refused',
        problems: [
          {
            code: 'unknown-role',
            switch: '/roles',
            text: matching(/^The value "Hub" in [^\n]+$/),
          },
          { code: 'unknown-switch', switch: '-frobnicate', text: containing('not known') },
          { code: 'not-a-switch', switch: 'stray', text: containing('not a switch') },
        ],
      },
      { type: 'setup-finished', exitCode: 1, outcome: 'failed', at: SCENARIO.startsAt },
    ]);
    expect(JSON.stringify(linesOf(line, 'fr'))).toContain("n'est pas un paramètre");
  });

  it('tells what is refused although the line is right', () => {
    const noSetup = {
      ...SCENARIO,
      host: { ...SCENARIO.host, media: { ...SCENARIO.host.media, path: 'Q:\\' } },
    };
    const lines = jsonLines(runSetup(noSetup, 'Q:\\Setup.com /r:HT'), 'en');
    expect(lines).toMatchObject([
      { type: 'setup-refused', problems: [{ code: matching(/./), switch: null }] },
      { type: 'setup-finished', exitCode: 1 },
    ]);
    const bin = '"C:\\Program Files\\Microsoft\\Exchange Server\\bin\\Setup.com"';
    expect(linesOf(`${bin} /PrepareSchema`)).toMatchObject([
      { type: 'setup-refused', problems: [{ code: 'media-missing', switch: null }] },
      { type: 'setup-finished', exitCode: 1 },
    ]);
    const fresh = jsonLines(runSetup(shippedScenario('fresh-server'), 'Setup.com /r:MB'), 'fr');
    expect(fresh[0]).toMatchObject({ problems: [{ code: 'setup-prerequisite-missing', switch: null }] });
  });

  it("has Setup's help as a text", () => {
    expect(linesOf('Setup.com /?')).toMatchObject([
      { type: 'setup-help', text: containing('/roles') },
      { type: 'setup-finished', exitCode: 0, outcome: 'completed' },
    ]);
  });
});

describe('run', () => {
  it('shows what stands below the line, and nothing of what was entered before', () => {
    const { outputs } = runSetup(SCENARIO, 'Setup.com /r:HT');
    const text = screenText(outputs, 'en');
    expect(text).toMatch(/^Welcome to Microsoft Exchange Server 2007 Unattended Setup\n/);
    expect(text).toMatch(/completed successfully\.$/);
    expect(text).not.toContain('>');
  });

  it('reads files next to Setup, as one typed in the folder of the media', () => {
    const { outputs } = runSetup(SCENARIO, 'Setup.com /r:HT /AnswerFile:a.txt');
    expect(screenText(outputs, 'en').replaceAll('\n', '')).toContain('D:\\a.txt');
  });
});
