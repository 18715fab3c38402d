import { describe, expect, it } from 'vitest';
import { SETUP_LOG_PATH } from '../host/files/setup-logs';
import { findFile } from '../host/host';
import { findText, findValue } from '../host/registry/registry';
import { markedRoles, roleKeyPath, roleStatus } from '../host/role-status';
import { findService } from '../host/windows/service';
import type { Scenario } from '../scenario/schema';
import { drive, type Drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { REBUILT, ROLLED_UP, SERVERS } from '../testing/servers';
import { withoutHistory } from '../testing/wizard-walk';

const BASE = readScenario('failed-hub-transport');
const on = (host: Scenario['host']): Scenario => ({ ...BASE, host });

function enter(walk: Drive, line: string): number {
  walk.pass({ type: 'enter-line', line });
  walk.settle();
  return walk.session().prompt.exitCode;
}

function ran(host: Scenario['host'], line: string): Drive {
  const walk = drive(on(host));
  expect(enter(walk, `D:\\Setup.com ${line}`)).toBe(0);
  return walk;
}

const hostOf = (walk: Drive) => walk.session().host;
const logOf = (walk: Drive) => findFile(hostOf(walk), SETUP_LOG_PATH)?.content ?? '';
const lastOutput = (walk: Drive) => walk.session().prompt.outputs.at(-1);

describe('one Setup at a time', () => {
  it('the prompt refuses one while the wizard is open', () => {
    const walk = drive(BASE);
    walk.pass({ type: 'open-setup', door: 'change' });
    expect(enter(walk, 'D:\\Setup /r:H')).toBe(1);
    expect(lastOutput(walk)).toMatchObject({ kind: 'refusal', reason: { code: 'setup-already-open' } });
    expect(walk.session().wizard).not.toBeNull();
  });

  it('the wizard is refused while Setup.com works, and no second line is taken', () => {
    const walk = drive(BASE);
    walk.pass({ type: 'enter-line', line: 'D:\\Setup /r:H' });
    expect(walk.refused({ type: 'open-setup', door: 'change' })).toBe('setup-already-open');
    expect(walk.refused({ type: 'enter-line', line: 'dir' })).toBe('setup-running');
    walk.settle();
    expect(walk.session().prompt.exitCode).toBe(0);
    walk.pass({ type: 'open-setup', door: 'change' });
  });
});

describe('interrupted in the middle of its work', () => {
  const breaks = [
    ['Ctrl+C', { type: 'interrupt-prompt' }],
    ['End Task', { type: 'end-setup-task' }],
    ['a restart', { type: 'restart-server' }],
    ['closing the window', { type: 'close-prompt' }],
  ] as const;
  it.each(breaks)('by %s, it leaves the mark, and the same line goes on from there', (_name, command) => {
    const walk = drive(on({ ...SERVERS.failed, registry: BASE.host.registry }));
    walk.pass({ type: 'enter-line', line: 'D:\\Setup /r:H' });
    while (!walk.session().run) walk.pass({ type: 'advance-clock', milliseconds: 1_000 });
    walk.pass({ type: 'advance-clock', milliseconds: 60_000 });
    const before = markedRoles(hostOf(walk).registry)[0]?.watermark;
    walk.pass(command);
    expect(walk.session().unattended).toBeNull();
    if (command.type === 'interrupt-prompt') expect(walk.session().prompt.exitCode).toBe(1);
    expect(markedRoles(hostOf(walk).registry)).toEqual([
      { role: 'HubTransport', watermark: before, action: 'Install' },
    ]);
    expect(enter(walk, 'D:\\Setup /r:H')).toBe(0);
    expect(logOf(walk)).toContain(`Looking for the failed task with ID ${before}.`);
    expect(markedRoles(hostOf(walk).registry)).toEqual([]);
  });

  it('End Task closes a wizard that stands open, so that the prompt gets its turn', () => {
    const walk = drive(BASE);
    walk.pass({ type: 'open-setup', door: 'change' });
    expect(enter(walk, 'taskkill /f /im ExSetupUI.exe')).toBe(0);
    expect(walk.session().wizard).toBeNull();
    expect(enter(walk, 'D:\\Setup /r:H')).toBe(0);
  });

  it('during the checks, it leaves nothing', () => {
    const walk = drive(BASE);
    walk.pass({ type: 'enter-line', line: 'D:\\Setup /r:H' }, { type: 'interrupt-prompt' });
    expect(walk.session().checks).toBeNull();
    expect(hostOf(walk).registry).toBe(BASE.host.registry);
    expect(lastOutput(walk)).toMatchObject({ kind: 'setup', line: { type: 'interrupted' } });
    walk.pass({ type: 'interrupt-prompt', typed: 'Setup /r' });
    expect(lastOutput(walk)).toMatchObject({ kind: 'entered', line: 'Setup /r^C' });
  });
});

describe('a line that is wrong', () => {
  it('is told before anything that the server lacks', () => {
    const walk = drive(readScenario('fresh-server'));
    enter(walk, 'D:\\Setup /foo');
    expect(lastOutput(walk)).toMatchObject({ kind: 'problem', problem: { code: 'unknown-switch' } });
    enter(walk, 'D:\\Setup /r:H');
    expect(lastOutput(walk)).toMatchObject({
      kind: 'refusal',
      reason: { code: 'setup-prerequisite-missing' },
    });
  });
});

describe('the log', () => {
  it('names the door, the parameters and the domain controller that was asked for', () => {
    const walk = ran(SERVERS.failed, '/r:HubTransport /dc:dc02');
    expect(logOf(walk)).toContain(
      "ExSetup was started with the following command: 'D:\\Setup.com /r:HubTransport /dc:dc02'.",
    );
    expect(logOf(walk)).toContain("Command Line Parameter Name='roles', Value='HubTransport'.");
    expect(logOf(walk)).toContain("Setup will use the domain controller 'DC02.contoso.com'.");
  });

  it('notes the name that the French article misprints', () => {
    expect(logOf(ran(SERVERS.bare, '/r:MU'))).toContain(
      "The role name 'MU' is taken for 'UnifiedMessaging'.",
    );
    expect(logOf(ran(SERVERS.bare, '/r:UM'))).not.toContain('is taken for');
  });
});

describe('a mark', () => {
  it('blocks another role, and not its own', () => {
    const walk = drive(on(SERVERS.failed));
    expect(enter(walk, 'D:\\Setup /r:UM')).toBe(1);
    expect(enter(walk, 'D:\\Setup /r:H,UM')).toBe(0);
  });

  it('blocks its own role too where Setup behaves as later products do, and the wizard goes on', () => {
    const refusing = { ...SERVERS.failed.setupBehaviour, unattendedResume: 'refuse' } as const;
    const walk = drive(on({ ...SERVERS.failed, setupBehaviour: refusing }));
    expect(enter(walk, 'D:\\Setup /r:H')).toBe(1);
    expect(enter(walk, 'D:\\Setup /mode:Uninstall /r:H')).toBe(0);
    const wizard = drive(on({ ...SERVERS.failed, setupBehaviour: refusing }));
    wizard.pass(
      { type: 'open-setup', door: 'change' },
      { type: 'go-next' },
      { type: 'tick-role', role: 'HubTransport', ticked: true },
      { type: 'go-next' },
      { type: 'choose-legacy-routing-server', server: 'GVA-MAIL01.contoso.com' },
      { type: 'go-next' },
    );
    wizard.settle();
    expect(wizard.found()).not.toContain('InstallWatermark');
  });
});

describe('switches that only the prompt has', () => {
  it('/DoNotStartTransport', () => {
    const walk = ran(SERVERS.bare, '/r:H /DoNotStartTransport');
    expect(findService(hostOf(walk).services, 'MSExchangeTransport')?.status).toBe('stopped');
    expect(roleStatus(hostOf(walk).registry, 'HubTransport').state).toBe('installed');
  });

  it('/NoSelfSignedCertificates', () => {
    const certificates = (walk: Drive) =>
      hostOf(walk).files.filter(({ path }) => path.endsWith('.cer')).length;
    expect(certificates(ran(SERVERS.bare, '/r:C'))).toBe(1);
    expect(certificates(ran(SERVERS.bare, '/r:C /NoSelfSignedCertificates'))).toBe(0);
  });

  it('/AdamLdapPort and /AdamSslPort', () => {
    const perimeter = readScenario('perimeter-edge');
    const host = { ...perimeter.host, services: SERVERS.bare.services };
    const walk = ran(host, '/r:E /AdamLdapPort:50400');
    const key = `${roleKeyPath('EdgeTransport')}\\AdamSettings\\MSExchange`;
    expect(findValue(hostOf(walk).registry, key, 'LdapPort')?.data).toBe(50_400);
    expect(findValue(hostOf(walk).registry, key, 'SslPort')?.data).toBe(50_636);
  });

  it('/UpdatesDir applies the rollup, and bin no longer fits', () => {
    const walk = ran(SERVERS.bare, '/r:M /UpdatesDir:C:\\Updates');
    expect(enter(walk, '"%LocalExchangeInstallationDir%\\bin\\Setup.com" /mode:Uninstall /r:M')).toBe(1);
    expect(lastOutput(walk)).toMatchObject({ kind: 'problem', problem: { code: 'version-mismatch' } });
  });

  it('/SourceDir, where the disc cannot be read', () => {
    const host = { ...SERVERS.bare, media: { ...SERVERS.bare.media, isDamaged: true } };
    const walk = drive(on(host));
    expect(enter(walk, 'D:\\Setup /r:M')).toBe(1);
    expect(walk.events().findLast(({ type }) => type === 'task-failed')).toMatchObject({
      failure: { code: 'source-unreadable' },
    });
    expect(enter(walk, 'D:\\Setup /r:M /SourceDir:C:\\Media')).toBe(0);
  });

  it('/AddUmLanguagePack and /RemoveUmLanguagePack', () => {
    const walk = ran(SERVERS.full, '/AddUmLanguagePack:fr-FR /SourceDir:C:\\Packs');
    const key = `${roleKeyPath('UnifiedMessaging')}\\LanguagePacks`;
    expect(findText(hostOf(walk).registry, key, 'fr-FR')).toBe('8.1.240.6');
    expect(enter(walk, 'D:\\Setup /RemoveUmLanguagePack:fr-FR')).toBe(0);
    expect(findText(hostOf(walk).registry, key, 'fr-FR')).toBeUndefined();
    expect(markedRoles(hostOf(walk).registry)).toEqual([]);
  });

  it('/NewProvisionedServer, an installation on it, /RemoveProvisionedServer', () => {
    const walk = ran(SERVERS.bare, '/nprs /ServerAdmin:CONTOSO\\claire');
    const servers = () => hostOf(walk).directory?.organization?.servers ?? [];
    expect(servers()).toMatchObject([{ name: 'EX01', roles: [], provisioned: { admin: 'CONTOSO\\claire' } }]);
    expect(enter(walk, 'D:\\Setup /r:M')).toBe(0);
    expect(servers()).toEqual([expect.not.objectContaining({ provisioned: expect.anything() as unknown })]);
    expect(enter(walk, 'D:\\Setup /nprs:EX07')).toBe(0);
    expect(servers()).toHaveLength(2);
    expect(enter(walk, 'D:\\Setup /rprs:EX07')).toBe(0);
    expect(servers()).toHaveLength(1);
  });

  it('/mode:RecoverServer brings back the roles of the server object', () => {
    const walk = ran(REBUILT, '/mode:RecoverServer');
    for (const role of ['Mailbox', 'ClientAccess', 'HubTransport', 'UnifiedMessaging'] as const) {
      expect(roleStatus(hostOf(walk).registry, role).state).toBe('installed');
    }
    expect(logOf(walk)).toContain("The installation mode is set to: 'DisasterRecovery'.");
  });

  it('/mode:RecoverServer that was interrupted anywhere goes on and ends as if nothing had happened', () => {
    const undisturbed = withoutHistory(hostOf(ran(REBUILT, '/mode:RecoverServer')));
    for (let minute = 1; minute <= 30; minute += 2) {
      const walk = drive(on(REBUILT));
      walk.pass({ type: 'enter-line', line: 'D:\\Setup /m:RecoverServer' });
      walk.pass({ type: 'advance-clock', milliseconds: minute * 60_000 });
      if (!walk.session().unattended) return;
      walk.pass({ type: 'interrupt-prompt' });
      expect([minute, enter(walk, 'D:\\Setup /m:RecoverServer')]).toEqual([minute, 0]);
      expect(withoutHistory(hostOf(walk))).toEqual(undisturbed);
    }
  });

  it('/mode:RecoverServer goes on in the scenario about it, where its cause is not cured', () => {
    const walk = drive(readScenario('recover-server-stuck'));
    expect(enter(walk, 'D:\\Setup /m:RecoverServer')).toBe(1);
    expect(walk.events().findLast(({ type }) => type === 'task-failed')).toMatchObject({
      group: 'HubTransport',
    });
  });

  it('a source on a share is copied first', () => {
    const file = { path: '\\\\FS01\\Exchange\\exchangeserver.msi', content: '', modified: 0 };
    const walk = ran({ ...SERVERS.bare, files: [...SERVERS.bare.files, file] }, '/r:M /s:\\\\FS01\\Exchange');
    expect(walk.session().prompt.outputs).toContainEqual({
      kind: 'setup',
      line: { type: 'step', step: { kind: 'copying-setup-files' }, outcome: 'completed' },
    });
  });

  it('after a rollup, removal works from the media', () => {
    const walk = drive(on({ ...ROLLED_UP, directory: SERVERS.full.directory }));
    expect(enter(walk, 'D:\\Setup /mode:Uninstall /r:U')).toBe(0);
  });
});

describe('preparation', () => {
  const prepared = (walk: Drive) => hostOf(walk).directory?.preparation;
  const first = { ...SERVERS.first, windows: BASE.host.windows };

  it('of the schema, the forest and domains, each for itself', () => {
    const walk = ran(first, '/PrepareSchema');
    expect(prepared(walk)).toMatchObject({ schema: true, organization: false, domain: false });
    expect(enter(walk, 'D:\\Setup /PrepareAD /on:Contoso')).toBe(0);
    expect(prepared(walk)).toMatchObject({ schema: true, organization: true, domain: true });
    expect(hostOf(walk).directory?.organization?.name).toBe('Contoso');
    expect(hostOf(walk).directory?.otherDomains).toMatchObject([{ isPrepared: false }]);
    expect(enter(walk, 'D:\\Setup /PrepareAllDomains')).toBe(0);
    expect(hostOf(walk).directory?.otherDomains).toMatchObject([{ isPrepared: true }]);
    expect(enter(walk, 'D:\\Setup /pl:emea.contoso.com')).toBe(0);
    expect(hostOf(walk).directory?.otherDomains).toMatchObject([{ hasLegacyPermissions: true }]);
  });

  it('implies what is missing, and may be done again', () => {
    const walk = ran(first, '/p /on:Contoso');
    expect(prepared(walk)).toMatchObject({ schema: true, organization: true, domain: true });
    expect(enter(walk, 'D:\\Setup /PrepareAD')).toBe(0);
    expect(enter(walk, 'D:\\Setup /PrepareSchema')).toBe(0);
    expect(roleStatus(hostOf(walk).registry, 'Mailbox').state).toBe('not-installed');
  });
});
