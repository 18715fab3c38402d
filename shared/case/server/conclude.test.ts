import { describe, expect, it } from 'vitest';
import { changeRegistryBy } from '../../host/registry/registry-batch';
import { EMPTY_REGISTRY, type Registry } from '../../host/registry/registry';
import { lookAtLog, runOfLog } from '../../testing/case/log-text';
import { readLogText } from '../../testing/case/logs';
import { lookAtRun, rehearseRun, takeCase } from '../take-case';

const ran = (task: string, ...inner: readonly string[]) => [
  `[0] Setup will run the task '${task}'`,
  `[1] Beginning processing ${task}`,
  ...inner,
  `[1] Ending processing ${task}`,
];
const checked = (...rules: readonly string[]) =>
  ran('test-setuphealth', ...rules.map((rule) => `[1] Failed [Rule:${rule}] [Message:It is so.]`));
const failed = (task: string, reference: string) => [
  `[0] Setup will run the task '${task}'`,
  `[1] Beginning processing ${task}`,
  '[1] [ERROR] It cannot be done.',
  `[1] [ERROR-REFERENCE] Id=${reference} Component=`,
  `[1] Ending processing ${task}`,
  '[0] The Exchange Server setup operation did not complete.',
];
const done = '[0] The Exchange Server setup operation completed successfully.';
const notDone = '[0] The Exchange Server setup operation did not complete.';
const reference = 'BridgeheadLocalServiceControl___2f9c1a7b3d524c0e9a417b1d5e60c8aa';

function registryOf(
  root: string,
  roles: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Registry {
  return changeRegistryBy(
    EMPTY_REGISTRY,
    Object.entries(roles).flatMap(([key, values]) =>
      Object.entries(values).map(([name, data]) => ({
        type: 'registry-value-set' as const,
        path: `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\${root}\\${key}`,
        name,
        value: { type: 'REG_SZ' as const, data },
      })),
    ),
  );
}

const linesOf = ({ look }: ReturnType<typeof lookAtLog>) =>
  Object.fromEntries(look.ways.map(({ id, lines }) => [id, lines]));

describe('a run of 2007 whose checks ran more than once', () => {
  it('has the findings of the last check alone', () => {
    const run = runOfLog({
      lines: [...checked('RebootPending', 'InstallWatermark'), ...checked('RebootPending'), notDone],
    });
    expect(run.prereqFailures.value.map(({ ruleId }) => ruleId)).toEqual(['RebootPending']);
    expect(run.outcome.value).toBe('prereq-failed');
    expect(run.failedTask.value).toBe('test-setuphealth');
  });

  it('did not stop at checks that were clean in the end', () => {
    const run = runOfLog({
      lines: [...checked('RebootPending'), ...checked(), ...failed('install-bridgeheadrole', reference)],
    });
    expect(run.prereqFailures.value).toEqual([]);
    expect(run.outcome.value).toBe('task-failed');
    expect(run.watermarkRole.value).toBe('BridgeheadRole');
  });
});

it('a preparation of the forest takes no mark away', () => {
  const text = [
    '[0] Starting Microsoft Exchange 2007 Setup',
    ...failed('install-bridgeheadrole', reference),
    '[0] Starting Microsoft Exchange 2007 Setup',
    "[0] Command Line Parameter Name='preparead', Value=''.",
    done,
    '[0] Starting Microsoft Exchange 2007 Setup',
    ...checked('InstallWatermark'),
    notDone,
  ];
  const { runs } = readLogText(text.map((line) => `[3/4/2008 4:46:12 PM] ${line}`).join('\r\n'));
  expect(runs.map(({ watermarkRole }) => watermarkRole.value)).toEqual([
    'BridgeheadRole',
    null,
    'BridgeheadRole',
  ]);
});

it('what is read of 2007 by forms of later products is likely only', () => {
  const run = runOfLog({ lines: [notDone] });
  expect([run.version.confidence, run.installationMode.confidence]).toEqual(['read', 'inferred']);
  const later = runOfLog({ product: 'Server 2016', version: '15.1.2176.2', lines: [notDone] });
  expect([later.version.confidence, later.installationMode.confidence]).toEqual(['read', 'read']);
});

describe('a removal', () => {
  const roles = 'BridgeheadRole ClientAccessRole UnifiedMessagingRole MailboxRole';
  const asked = "[1] Setup launched task 'test-setuphealth -Roles 'UnifiedMessaging''";

  it('that the checks stopped names the roles that were asked for, no others', () => {
    const looked = lookAtLog({
      mode: 'Uninstall',
      roles,
      lines: [asked, ...checked('VoiceMessagesInQueue'), notDone],
    });
    expect(looked.state.roles).toEqual(['UnifiedMessaging']);
    expect(linesOf(looked)['cure-findings']).toEqual(['Setup.com /mode:Uninstall /roles:UnifiedMessaging']);
  });

  it('of roles that nothing tells is advised by no line', () => {
    const looked = lookAtLog({
      mode: 'Uninstall',
      roles,
      lines: [...checked('VoiceMessagesInQueue'), notDone],
    });
    expect(looked.state.areRolesTold).toBe(false);
    expect(linesOf(looked)['cure-findings']).toEqual([]);
    expect(looked.look.assumptions.map(({ code }) => code)).toContain('plan-assumed');
  });

  it('that completed has taken its roles away', () => {
    const { state, look } = lookAtLog({
      mode: 'Uninstall',
      roles,
      lines: [asked, ...checked(), ...ran('uninstall-unifiedmessagingrole'), done],
    });
    expect(state.installed).toEqual(['Mailbox', 'ClientAccess', 'HubTransport', 'ManagementTools']);
    expect(look.ways).toEqual([]);
  });

  it('that failed in its second role has taken away the first', () => {
    const { state } = lookAtLog({
      mode: 'Uninstall',
      roles,
      lines: [
        ...checked(),
        ...ran('uninstall-unifiedmessagingrole'),
        ...failed('uninstall-mailboxrole', 'MailboxComponent___2f9c1a7b3d524c0e9a417b1d5e60c8aa'),
      ],
    });
    expect(state.installed).not.toContain('UnifiedMessaging');
    expect(state.marked).toMatchObject({ role: 'Mailbox', action: 'Uninstall' });
  });
});

describe('a forest that the run found unprepared', () => {
  const flags = [
    "[0] Schema Update Required Status : 'True'.",
    "[0] Organization Configuration Update Required Status : 'True'.",
    "[0] Domain Configuration Update Required Status : 'True'.",
    "[0] Command Line Parameter Name='organizationname', Value='Northwind Traders'.",
  ];
  const log = { product: 'Server 2016', version: '15.1.2176.2' };

  it('is prepared once the run completed', () => {
    const { state, look } = lookAtLog({ ...log, lines: [...flags, done] });
    expect(state.preparation).toMatchObject({ schema: true, organization: true, domain: true });
    expect(state.organization).toBe('Northwind Traders');
    expect(look.ways).toEqual([]);
  });

  it('is prepared where the organization was installed before a role failed', () => {
    const { state, look } = lookAtLog({
      ...log,
      lines: [
        ...flags,
        ...ran('Install-ExchangeOrganization'),
        ...failed('Install-BridgeheadRole', reference),
      ],
    });
    expect(state.preparation).toMatchObject({ schema: true, organization: true, domain: true });
    expect(look.ways.map(({ id }) => id)).not.toContain('prepare-directory');
  });

  it('is to be prepared where the checks stopped the run', () => {
    const { look } = lookAtLog({ ...log, lines: [...flags, notDone] });
    const way = look.ways.find(({ id }) => id === 'prepare-directory');
    expect(way?.lines).toEqual([
      'Setup.exe /PrepareSchema /IAcceptExchangeServerLicenseTerms',
      'Setup.exe /PrepareAD /IAcceptExchangeServerLicenseTerms',
      'Setup.exe /PrepareDomain /IAcceptExchangeServerLicenseTerms',
    ]);
  });
});

describe('a role of a later product', () => {
  const log = { product: 'Server 2016', version: '15.1.2375.7' };
  const looked = lookAtLog({
    ...log,
    lines: failed('Install-CafeRole', 'CafeComponent___e1130a139a734d90b6c5eec88868fbe9'),
  });

  it('has its marks deleted under its own key', () => {
    expect(linesOf(looked)['delete-marks']?.slice(1, 3)).toEqual([
      'reg delete "HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\CafeRole" /v Watermark /f',
      'reg delete "HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\CafeRole" /v Action /f',
    ]);
  });

  it('is told to be of another product, and its removal to be that of the whole role', () => {
    for (const { risks } of looked.look.ways) expect(risks).toContain('other-product');
    expect(looked.look.ways.find(({ id }) => id === 'remove-role')?.risks).toContain('whole-role');
  });

  it('is set up with the license switch of its build', () => {
    expect(linesOf(looked)['resume-at-prompt']).toEqual([
      'Setup.exe /mode:Install /roles:Mailbox /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF',
    ]);
  });

  it('is not removed for an upgrade that failed', () => {
    const { look } = lookAtLog({
      ...log,
      mode: 'BuildToBuildUpgrade',
      roles: 'BridgeheadRole MailboxRole',
      lines: failed('BuildToBuildUpgrade-BridgeheadRole', reference),
    });
    expect(look.ways.map(({ id }) => id)).not.toContain('remove-role');
  });

  it('of 2007 is removed, and installed again once the others are upgraded', () => {
    const upgraded = lookAtLog({
      mode: 'BuildToBuildUpgrade',
      roles: 'BridgeheadRole ClientAccessRole',
      lines: failed('BuildToBuildUpgrade-ClientAccessRole', 'ClientAccessComponent___0123456789abcdef'),
    });
    const way = upgraded.look.ways.find(({ id }) => id === 'remove-role');
    expect(way?.obstacle).toBeNull();
    expect(way?.lines).toEqual([
      'Setup.com /mode:Uninstall /roles:ClientAccess',
      'Setup.com /mode:Upgrade',
      'Setup.com /mode:Install /roles:ClientAccess',
    ]);
  });

  it('of a product that nobody knows is advised by no line', () => {
    const { look } = lookAtLog({
      product: 'Server 2031',
      version: '19.1.1.1',
      lines: failed('Install-BridgeheadRole', reference),
    });
    expect(look.ways.length).toBeGreaterThan(0);
    expect(look.ways.flatMap(({ lines }) => lines)).toEqual([]);
    const { remarks } = readLogText(
      '[01/08/2021 10:12:01.0100] [0] Starting Microsoft Exchange Server 2031 Setup',
    );
    expect(remarks).toContainEqual({ code: 'unknown-product', line: 1, count: 1 });
  });
});

describe('a registry of a later product', () => {
  const registry = registryOf('ExchangeServer\\v15', {
    MailboxRole: { UnpackedVersion: '15.1.2176.2', ConfiguredVersion: '15.1.2176.2' },
    HubTransportRole: { UnpackedVersion: '15.1.2176.2', Action: 'Install', Watermark: reference },
  });
  const run = { key: 'registry', log: null, facts: null, registry };

  it('tells its marks', () => {
    const found = {
      id: 'case',
      logs: [],
      registries: [{ id: 'one', name: 'v15.reg', registry }],
      problems: [],
      ignored: [],
    };
    expect(takeCase(found, []).registries[0]?.markedRoles).toEqual(['BridgeheadRole']);
  });

  it('is rebuilt with its roles and its mark, and has ways out', () => {
    const { state } = rehearseRun(run);
    expect(state.installed).toEqual(['Mailbox', 'ManagementTools']);
    expect(state.marked).toMatchObject({ role: 'HubTransport', task: 'start-TransportService' });
    const ways = lookAtRun(run).look?.ways ?? [];
    // Without its watermark the role does again what is done, and fails where the results are.
    expect(ways.map(({ id, obstacle }) => [id, obstacle?.code ?? null])).toEqual([
      ['resume-in-wizard', null],
      ['resume-at-prompt', null],
      ['remove-role', null],
      ['delete-marks', 'way-ends-unfinished'],
    ]);
  });
});
