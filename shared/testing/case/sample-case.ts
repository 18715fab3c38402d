import type { CaseRunSnapshot, CaseSnapshot } from '../../case/case-snapshot';
import { message } from '../../message';
import type { RunFacts } from '../../setup-log/read/run-facts';
import { inferred, NO_FACTS, read } from './sample-facts';

/** A later upgrade that stopped in a role's task. */
const FAILED: RunFacts = {
  ...NO_FACTS,
  startLine: 122,
  endLine: 164,
  product: inferred('2016', 130),
  version: read('15.1.2106.2', 130),
  mode: read('Upgrade', 141),
  interface: read('cli', 133),
  outcome: read('task-failed', 163),
  user: read('FABRIKAM\\Han', 131),
  startedAtUtc: read('03/11/2021 11:42:38.0206', 122),
  endedAtUtc: read('03/11/2021 11:58:04.7710', 164),
  timeZone: read('(UTC-06:00) Central Time (US & Canada)', 128),
  commandLine: read('/IAcceptExchangeServerLicenseTerms /Mode:Upgrade /sourcedir:G:\\', 132),
  roles: read(['BridgeheadRole', 'ClientAccessRole', 'MailboxRole', 'AdminToolsRole'], 139),
  rolesUnpacked: read(['BridgeheadRole', 'ClientAccessRole', 'MailboxRole', 'AdminToolsRole'], 138),
  rolesOnServerObject: read(['BridgeheadRole', 'ClientAccessRole', 'MailboxRole'], 137),
  rolesRequested: read(
    ['Languages', 'Management tools', 'Mailbox role: Transport service', 'Mailbox role: Mailbox service'],
    143,
  ),
  server: read('EXSVR1', 135),
  fqdn: read('EXSVR1.fabrikam.local', 136),
  domainController: read('DC2.fabrikam.local', 134),
  organization: read('Fabrikam', 142),
  schemaUpdateRequired: read(false, 144),
  orgUpdateRequired: read(false, 145),
  domainUpdateRequired: read(false, 146),
  prereqFailures: read(
    [
      {
        ruleId: 'PendingRebootWindowsComponents',
        severity: 'Warning',
        text: 'A restart from a previous installation is pending.',
        ruleIdFrom: 'helpUrl',
        line: 150,
      },
    ],
    150,
  ),
  failedTask: read('Install-BridgeheadRole', 158),
  failedStep: read(
    {
      component: 'BridgeheadComponent',
      componentDisplay: null,
      stageText: null,
      lastInnerCmdlet: 'Write-ExchangeSetupLog',
    },
    159,
  ),
  errorReferenceId: read('BridgeheadComponent___9FAA17C4-73D7-4E6D-9012-6274971434D5', 160),
  failureMessage: read(
    'Upgrade of Configuration.xml was unsuccessful, Exception calling "Upgrade" with "0" argument(s): "Access to the path is denied."',
    157,
  ),
  firstError: read('Access to the path is denied.', 155),
  watermarkRole: inferred('BridgeheadRole', 160),
  watermarkSource: 'failed-role-task',
  endOfSetup: read(true, 164),
  exitResult: read('1', 162),
};

/** An installation by the wizard of 2007 that the readiness checks stopped. */
const REFUSED: RunFacts = {
  ...NO_FACTS,
  startLine: 3,
  endLine: 121,
  product: read('2007', 5),
  version: read('8.1.240.6', 5),
  mode: inferred('Install', 20),
  interface: inferred('gui', 9),
  outcome: read('prereq-failed', 120),
  startedAtUtc: read('8/3/2007 4:46:12 PM', 3),
  server: read('EXSVR1', 11),
  prereqFailures: read(
    [
      {
        ruleId: 'SMTPSvcInstalled',
        severity: 'Error',
        text: 'The Simple Mail Transport Protocol service must be removed.',
        ruleIdFrom: 'helpUrl',
        line: 88,
      },
      { ruleId: null, severity: 'Warning', text: 'Something else.', ruleIdFrom: null, line: 90 },
    ],
    88,
  ),
};

const FAILED_RUN: CaseRunSnapshot = {
  key: 'run-2',
  log: 'log-1',
  facts: FAILED,
  look: {
    assumptions: [
      message('product-mapped', { product: '2016', build: '15.1.2106.2', nearest: '8.1.240.6' }),
      message('roles-mapped', {
        names: 'FrontendTransportRole',
        roles: { kind: 'roles', roles: ['HubTransport'] },
      }),
      message('site-assumed', { site: 'Default-First-Site-Name' }),
      message('cause-unknown', { task: 'install-bridgehead' }),
    ],
    findings: [
      { rule: 'PendingRebootWindowsComponents', isMet: true },
      { rule: 'SMTPSvcInstalled', isMet: false },
    ],
    extraFindings: ['InstallWatermark'],
    causes: ['install-TransportAgents'],
    ways: [
      {
        id: 'resume-in-wizard',
        lines: [],
        risks: ['cause-remains', 'only-failed-role'],
        obstacle: message('way-refused', { reason: 'setup-access-error' }),
        shots: [],
      },
      {
        id: 'resume-at-prompt',
        lines: ['Setup.exe /mode:Upgrade /IAcceptExchangeServerLicenseTerms'],
        risks: ['only-failed-role', 'same-action', 'same-media', 'cause-remains'],
        obstacle: null,
        shots: [
          { name: 'desktop', caption: null },
          { name: 'prompt-line', caption: null },
          { name: 'prompt-found', caption: null },
          { name: 'prompt-line-2', caption: null },
          { name: 'prompt-done', caption: null },
        ],
      },
      {
        id: 'delete-marks',
        lines: [
          'reg export "HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15" exchange-before.reg',
          'reg delete "HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\HubTransportRole" /v Watermark /f',
          'reg delete "HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\HubTransportRole" /v Action /f',
        ],
        risks: ['backup-first', 'support-warns', 'steps-repeated'],
        obstacle: message('way-ends-unfinished'),
        shots: [{ name: 'registry-marks', caption: null }],
      },
    ],
  },
};

const REFUSED_RUN: CaseRunSnapshot = {
  key: 'run-1',
  log: 'log-1',
  facts: REFUSED,
  look: {
    assumptions: [],
    findings: [{ rule: 'SMTPSvcInstalled', isMet: true }],
    extraFindings: [],
    causes: [],
    ways: [
      {
        id: 'cure-findings',
        lines: ['Setup.com /mode:Install /roles:HubTransport'],
        risks: ['replication-delay'],
        obstacle: null,
        shots: [
          { name: 'readiness-checks', caption: { en: 'All checks pass', fr: 'Tous les tests passent' } },
        ],
      },
    ],
  },
};

const REGISTRY_RUN: CaseRunSnapshot = {
  key: 'registry-1',
  log: null,
  facts: null,
  look: {
    assumptions: [message('roles-from-registry'), message('windows-assumed')],
    findings: [],
    extraFindings: [],
    causes: [],
    ways: [],
  },
};

/** A case as the view sees it: two runs of a log, what a registry export tells, and files that say nothing. */
export const SAMPLE_CASE: CaseSnapshot = {
  id: 'case-1',
  logs: [
    {
      id: 'log-1',
      name: 'ExchangeSetup.log',
      bytes: 13_608,
      lines: 164,
      runCount: 2,
      sections: [
        { kind: 'run', name: '2007', firstLine: 3, lastLine: 121 },
        { kind: 'run', name: '2016', firstLine: 122, lastLine: 164 },
      ],
      remarks: [
        { code: 'before-first-run', line: 1, count: 2 },
        { code: 'lines-not-understood', line: 48, count: 3 },
      ],
    },
  ],
  registries: [{ id: 'registry-1', name: 'exchange.reg', markedRoles: ['HubTransport'] }],
  problems: [{ code: 'unreadable-file', at: 'locked.log', params: { file: 'locked.log', detail: 'EACCES' } }],
  ignored: ['ExchangeSetup.msilog'],
  runs: [REGISTRY_RUN, REFUSED_RUN, FAILED_RUN],
};
