import { beforeEach, describe, expect, it, test } from 'vitest';
import type { WindowsComponent } from '../../../../host/windows/components-table';
import { openConsole, type Console } from '../../../../testing/console';
import { readScenario } from '../../../../testing/read-scenario';
import { SERVERS } from '../../../../testing/servers';

const SCENARIO = { ...readScenario('failed-hub-transport'), host: SERVERS.bare2008 };

let at: Console;
/** The prompt of a Windows Server 2008 with these components only. */
function having(...components: readonly WindowsComponent[]): void {
  const { host } = SCENARIO;
  at = openConsole({ ...SCENARIO, host: { ...host, windows: { ...host.windows, components } } });
}
const components = () => at.session().host.windows.components;
const exitCode = () => at.session().prompt.exitCode;

beforeEach(() => having('world-wide-web', 'web-iis6-metabase'));

describe('ServerManagerCmd', () => {
  it('lists what the server has and could have', () => {
    const lines = at.enter('ServerManagerCmd -query').split('\n');
    expect(lines).toContain('----- Roles -----');
    expect(lines).toContain('[X] World Wide Web Service  [Web-Server]');
    expect(lines).toContain('    [X] IIS 6 Metabase Compatibility  [Web-Metabase]');
    expect(lines).toContain('    [ ] HTTP Errors  [Web-Http-Errors]');
    expect(lines).toContain('[ ] Desktop Experience  [Desktop-Experience]');
    expect(at.enter('servermanagercmd -q', 'fr')).toContain(
      '[ ] Expérience utilisateur  [Desktop-Experience]',
    );
  });

  it('installs several at once, with what they require', () => {
    expect(at.enter('servermanagercmd.exe -i web-asp-net Web-Digest-Auth').split('\n')).toEqual([
      '',
      'Start Installation...',
      '[Installation] Succeeded: .NET Extensibility.',
      '[Installation] Succeeded: ISAPI Extensions.',
      '[Installation] Succeeded: ISAPI Filters.',
      '[Installation] Succeeded: ASP.NET.',
      '[Installation] Succeeded: Digest Authentication.',
      '',
      'Success: Installation succeeded.',
    ]);
    expect(components()).toHaveLength(7);
    expect(exitCode()).toBe(0);
  });

  it('brings the usual role services with Web-Server, or all of them', () => {
    having();
    at.enter('ServerManagerCmd -install Web-Server');
    expect(components()).toContain('web-http-errors');
    expect(components()).not.toContain('web-basic-auth');
    at.enter('ServerManagerCmd -install Web-Server -allSubFeatures -restart');
    expect(components()).toContain('web-basic-auth');
    expect(components()).not.toContain('desktop-experience');
  });

  it('removes with what cannot be without it', () => {
    at.enter('servermanagercmd -i Web-Asp-Net');
    expect(at.enter('servermanagercmd -r Web-ISAPI-Filter')).toMatch(/ASP\.NET\.\n.*ISAPI Filters\.\n/);
    expect(components()).toEqual(['world-wide-web', 'web-iis6-metabase', 'web-net-ext', 'web-isapi-ext']);
  });

  test.each([
    ['servermanagercmd -i Web-Metabase', /^\nNoChange/, 1003],
    ['servermanagercmd -r SMTP-Server', /^\nNoChange/, 1003],
    ['servermanagercmd -i Web-Basic-Auth Web-Nothing', /Web-Nothing is no role/, 1],
    ['servermanagercmd -i', /knows: -query/, 1],
    ['servermanagercmd', /knows: -query/, 1],
    ['servermanagercmd Web-Metabase -i', /knows: -query/, 1],
    ['servermanagercmd -i Web-Metabase -whatIf', /knows: -query/, 1],
  ])('%s changes nothing', (line, wanted, code) => {
    const before = components();
    expect(at.enter(line)).toMatch(wanted);
    expect(components()).toBe(before);
    expect(exitCode()).toBe(code);
  });
});

it('Windows Server 2003 does not have it', () => {
  at = openConsole(readScenario('failed-hub-transport'));
  expect(at.enter('ServerManagerCmd -query')).toMatch(/not recognized/);
  expect(at.enter('help servermanagercmd')).toMatch(/not supported/);
  expect(at.enter('help')).not.toMatch(/SERVERMANAGERCMD/);
});
