import { bridgeheadServers, findBridgehead, type BridgeheadServer } from '../host/directory';
import { fullyQualifiedName, type Host } from '../host/host';
import { rolesInState, roleStatus } from '../host/role-status';
import { SERVER_ROLES, serverRole } from '../host/server-role';
import { installedTargetDir } from '../setup/implied-host';
import { SETUP_LOG_FOLDER } from '../setup-log/write-run';
import { isExchangeListed } from '../setup/entry';
import { megabytesAvailable, megabytesRequired, rolesToInstall } from '../wizard/answers';
import { pageList } from '../wizard/navigation';
import { wizardPage } from '../wizard/pages';
import { roleBoxes } from '../wizard/role-selection';
import { backRefusal, cancelRefusal, nextRefusal, openRefusal } from './deciders/wizard';
import type { Refusal } from './refusal';
import { retryRefusal } from './deciders/readiness';
import { pageContext, type Session, type Wizard } from './session';
import type {
  ControlSnapshot,
  OrganizationSnapshot,
  ProgramSnapshot,
  ServerSnapshot,
  Snapshot,
  WizardSnapshot,
} from './snapshot';
import { checksSnapshot, runSnapshot } from './snapshot-progress';

/** What the view may see of a session. Parts that did not change between two sessions are the same objects where they are tables. */
export function takeSnapshot(session: Session): Snapshot {
  const { scenario, clock, host, wizard } = session;
  return {
    scenario: { id: scenario.id, title: scenario.title, briefing: scenario.briefing },
    clock,
    server: serverSnapshot(host),
    program: programSnapshot(session),
    wizard: wizard && wizardSnapshot(session, wizard),
    services: host.services,
    registry: host.registry,
    files: logFiles(host),
    organization: organizationSnapshot(host),
    bridgeheads: legacyBridgeheads(host),
  };
}

/** Tables of the host: the same object as long as nothing in them changes, so identity tells. */
const TABLES: ReadonlySet<keyof Snapshot> = new Set(['services', 'registry', 'files', 'bridgeheads']);

/** The top-level parts of `after` that differ from `before`. */
export function diffSnapshot(before: Snapshot, after: Snapshot): Partial<Snapshot> {
  const changed = (Object.keys(after) as (keyof Snapshot)[]).filter((part) => {
    const [old, now] = [before[part], after[part]];
    return old !== now && (TABLES.has(part) || JSON.stringify(old) !== JSON.stringify(now));
  });
  return Object.fromEntries(changed.map((part) => [part, after[part]]));
}

function serverSnapshot(host: Host): ServerSnapshot {
  const { windows, account } = host;
  return {
    name: host.name,
    fullName: fullyQualifiedName(host),
    domain: host.directory?.domain ?? null,
    user: `${account.domain ?? host.name}\\${account.name}`,
    windows: `${windows.product} SP${windows.servicePack} ${windows.architecture}`,
    product: productName(host.media.build),
    roles: SERVER_ROLES.map(({ role }) => ({ role, status: roleStatus(host.registry, role) })),
  };
}

/** `Exchange Server 2007 SP1` from its build: 8.1 is service pack 1 (domain.md section 9). */
export function productName(build: string): string {
  const servicePack = /^8\.([1-9])\./.exec(build)?.[1];
  return servicePack ? `Exchange Server 2007 SP${servicePack}` : 'Exchange Server 2007';
}

function programSnapshot(session: Session): ProgramSnapshot | null {
  const { registry } = session.host;
  if (!isExchangeListed(session.host)) return null;
  const there = rolesInState(registry, 'installed', 'unpacked', 'partially-configured');
  return {
    megabytes: there.reduce((sum, role) => sum + serverRole(role).megabytes, 0),
    change: control(openRefusal(session)),
  };
}

function wizardSnapshot(session: Session, wizard: Wizard): WizardSnapshot {
  const { host, checks, run, clock } = session;
  const context = pageContext(session, wizard);
  const page = wizardPage(wizard.page);
  const roles = rolesToInstall(host, wizard.answers);
  const chosen = wizard.answers.legacyRoutingServer;
  return {
    path: wizard.path,
    page: wizard.page,
    pages: pageList(context, wizard.page),
    buttons: {
      back: control(backRefusal(session)),
      next: { ...control(nextRefusal(session)), label: page.next },
      retry: wizard.page === 'readiness-checks' ? control(retryRefusal(session)) : null,
      cancel: control(cancelRefusal(session)),
    },
    roleSelection: {
      boxes: roleBoxes(host, wizard.answers),
      megabytesRequired: megabytesRequired(host, roles),
      megabytesAvailable: megabytesAvailable(host),
      targetDir: installedTargetDir(host),
    },
    mailFlow: { chosen: chosen === null ? null : (findBridgehead(host.directory, chosen) ?? null) },
    checks: checks && checksSnapshot(checks, clock),
    run: run && runSnapshot(run, clock),
  };
}

function control(refusal: Refusal | null): ControlSnapshot {
  return { enabled: refusal === null, reason: refusal };
}

function organizationSnapshot(host: Host): OrganizationSnapshot | null {
  const organization = host.directory?.organization;
  if (!organization) return null;
  const { name, servers, routingGroupConnectors, sendConnectors, legacyInteropMembers } = organization;
  return { name, servers, routingGroupConnectors, sendConnectors, legacyInteropMembers };
}

const LOG_FILES = new WeakMap<Host['files'], Host['files']>();

/** The files that tools show; the same list as long as the files are. */
function logFiles({ files }: Host): Host['files'] {
  const known = LOG_FILES.get(files);
  if (known) return known;
  const shown = files.filter(({ path }) =>
    path.toLowerCase().startsWith(`${SETUP_LOG_FOLDER.toLowerCase()}\\`),
  );
  LOG_FILES.set(files, shown);
  return shown;
}

const BRIDGEHEADS = new WeakMap<object, readonly BridgeheadServer[]>();
const NONE: readonly BridgeheadServer[] = [];

/** The list is the same object as long as the legacy organization is: it may hold 10,000 servers and travels once. */
function legacyBridgeheads(host: Host): readonly BridgeheadServer[] {
  const legacy = host.directory?.organization?.legacy;
  if (!legacy) return NONE;
  const known = BRIDGEHEADS.get(legacy);
  if (known) return known;
  const list = bridgeheadServers(host.directory);
  BRIDGEHEADS.set(legacy, list);
  return list;
}
