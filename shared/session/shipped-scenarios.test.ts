import { describe, expect, it } from 'vitest';
import type { LoggedEventCode } from '../host/event-log';
import { findFile } from '../host/host';
import { markedRoles } from '../host/role-status';
import { findTask } from '../setup/task-groups';
import { readScenario, SHIPPED } from '../testing/read-scenario';
import { SETUP_LOG_PATH } from '../host/files/setup-logs';

/** What a person finds on the server: marks, the last failure, events among others, a line of the setup log. */
interface Left {
  readonly marks: readonly (readonly [role: string, task: string, action: string])[];
  readonly failure: string | null;
  readonly events: readonly LoggedEventCode[];
  readonly log: string | null;
}

const NOTHING: Left = { marks: [], failure: null, events: [], log: null };
const HUB_START = ['HubTransport', 'start-TransportService'] as const;

/** One row a shipped scenario. */
const LEFT: Readonly<Record<string, Left>> = {
  'access-error-before-restart': { ...NOTHING, events: ['package-installed'] },
  'client-access-asp-net-64-bit': NOTHING,
  'client-access-oab-server-deleted': {
    marks: [['ClientAccess', 'new-OabVirtualDirectory', 'Install']],
    failure: 'object-not-found',
    events: ['setup-started', 'component-failed'],
    log: 'The server that Default Offline Address Book refers to was not found in the directory.',
  },
  'failed-hub-transport': {
    marks: [[...HUB_START, 'Install']],
    failure: 'service-not-running',
    events: ['setup-started', 'component-failed'],
    log: "Service 'MSExchangeTransport' failed to reach status 'Running' on this server.",
  },
  'failed-hub-transport-no-legacy': {
    marks: [[...HUB_START, 'Install']],
    failure: 'service-not-running',
    events: ['setup-started', 'component-failed'],
    log: "Service 'MSExchangeTransport' failed to reach status 'Running' on this server.",
  },
  'fresh-server': NOTHING,
  'hub-transport-ipv6-half-disabled': {
    marks: [['HubTransport', 'install-ExsetdataAtom', 'Install']],
    failure: 'ipv6-half-disabled',
    events: ['setup-started', 'component-failed'],
    log: 'error code 2147504141',
  },
  'hub-transport-ipv6-unticked': {
    marks: [[...HUB_START, 'Install']],
    failure: 'ipv6-unbound',
    events: ['setup-started', 'component-failed'],
    log: 'Service MSExchangeTransport failed to reach status Running on this server.',
  },
  'hub-transport-removal-refused': NOTHING,
  'hub-transport-site-unknown': {
    marks: [[...HUB_START, 'Install']],
    failure: 'site-unknown',
    events: ['setup-started', 'site-unknown', 'routing-tables-unavailable', 'component-failed'],
    log: 'the Active Directory site of EX01 cannot be determined.',
  },
  'interrupted-first-installation': {
    marks: [['HubTransport', 'start-AntispamUpdateService', 'Install']],
    failure: null,
    events: ['setup-started'],
    log: 'Executing: start-AntispamUpdateService',
  },
  'legacy-organization-not-ready': NOTHING,
  'legacy-routing-server-refused': {
    marks: [['HubTransport', 'new-InteropRoutingGroupConnector', 'Install']],
    failure: 'dns-unreachable',
    events: ['setup-started', 'component-failed'],
    log: 'The domain cannot be found: the DNS server 10.0.0.10 does not answer.',
  },
  'mailbox-removal-replicas': {
    marks: [['Mailbox', 'remove-PublicFolderDatabase', 'Uninstall']],
    failure: 'database-has-replicas',
    events: ['setup-started', 'component-failed'],
    log: 'The public folder database Public Folder Database contains 14 folder replicas',
  },
  'old-domain-controller': NOTHING,
  'perimeter-edge': NOTHING,
  'prepare-schema-from-bin': NOTHING,
  'recover-server-stuck': {
    marks: [[...HUB_START, 'DisasterRecovery']],
    failure: 'service-missing',
    events: ['setup-started', 'component-failed'],
    log: 'Setup failed previously while performing the action DisasterRecovery.  Looking for the failed task with ID 4f57d852.',
  },
  'rollup-version-mismatch': NOTHING,
  'source-files-not-readable': {
    marks: [],
    failure: 'source-unreadable',
    events: ['setup-started', 'component-failed'],
    log: 'Error code is 1612.',
  },
  'two-failed-roles': {
    marks: [
      ['HubTransport', 'install-AntispamUpdateService', 'Install'],
      ['UnifiedMessaging', 'install-UMLanguagePack', 'Install'],
    ],
    failure: null,
    events: ['setup-started', 'log-service-stopped', 'log-service-started'],
    log: 'Executing: install-UMLanguagePack',
  },
  'um-language-pack-access-denied': {
    marks: [['UnifiedMessaging', 'install-UMLanguagePack', 'Install']],
    failure: 'access-denied',
    events: ['setup-started', 'component-failed'],
    log: 'Error code is 1625.',
  },
  'um-on-rtm-server': {
    marks: [],
    failure: 'other-version-installed',
    events: ['setup-started', 'component-failed'],
    log: 'Another version of this product is already installed (8.0.685.25, media 8.1.240.6). Error code is 1638.',
  },
  'um-prerequisites-missing': NOTHING,
  'upgrade-broken-by-dns': {
    marks: [['ClientAccess', 'update-ClientAccessServerVersion', 'BuildToBuildUpgrade']],
    failure: 'dns-unreachable',
    events: ['setup-started', 'service-stopped', 'component-failed'],
    log: 'The domain cannot be found: the DNS server 10.0.0.10 does not answer.',
  },
  'upgrade-to-service-pack-3': NOTHING,
  'windows-2008-role-services-missing': {
    ...NOTHING,
    log: '[ERROR] The role service Client Certificate Mapping Authentication of Web Server (IIS) is not installed.',
  },
};

describe('every shipped scenario begins with what its story tells', () => {
  it('and has its row', () => {
    expect(Object.keys(LEFT)).toEqual([...SHIPPED].sort());
  });

  it.each(Object.entries(LEFT))('%s', (id, left) => {
    const { host } = readScenario(id);
    const marks = markedRoles(host.registry).map(({ role, watermark, action }) => [
      role,
      findTask(watermark)?.name,
      action,
    ]);
    expect(marks).toEqual(left.marks);
    const failed = host.eventLog.findLast(({ code }) => code === 'component-failed');
    expect(failed?.params['failure'] ?? null).toBe(left.failure);
    const codes = host.eventLog.map(({ code }) => code);
    expect(left.events.filter((code) => !codes.includes(code))).toEqual([]);
    const log = findFile(host, SETUP_LOG_PATH)?.content ?? null;
    if (left.log === null) expect(log).toBe(null);
    else expect(log).toContain(left.log);
  });
});
