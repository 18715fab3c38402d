import { holds, type HostCondition } from '../../host/condition';
import { siteOf, type Host } from '../../host/host';
import { roleStatus } from '../../host/role-status';
import { SERVER_ROLES } from '../../host/server-role';

/** What did not hold on a server and does on another, of all that can be asked of both. */
export function conditionsBroughtAbout(start: Host, answer: Host): readonly HostCondition[] {
  return candidates(start, answer).filter(
    (condition) => !holds(start, condition) && holds(answer, condition),
  );
}

function candidates(start: Host, answer: Host): readonly HostCondition[] {
  return [
    ...SERVER_ROLES.flatMap(({ role }): HostCondition[] => roleCandidates(answer, role)),
    { kind: 'no-watermark' },
    ...answer.services.map(({ name }): HostCondition => ({ kind: 'service-running', service: name })),
    ...answer.windows.components.map((component): HostCondition => ({
      kind: 'component-installed',
      component,
    })),
    ...answer.windows.packages.map((id): HostCondition => ({ kind: 'package-installed', package: id })),
    { kind: 'restarted-since-installation' },
    ...siteCandidates(answer),
    { kind: 'ipv6-whole' },
    { kind: 'dns-answers' },
    { kind: 'connector-to-legacy' },
    ...start.restrictedFolders.map(({ path }): HostCondition => ({ kind: 'full-control', path })),
    ...preparedCandidates(answer),
    ...databasesOf(start).map((name): HostCondition => ({ kind: 'database-absent', name })),
    ...buildsOf(answer).map((build): HostCondition => ({ kind: 'setup-completed', build })),
  ];
}

function roleCandidates({ registry }: Host, role: (typeof SERVER_ROLES)[number]['role']): HostCondition[] {
  const status = roleStatus(registry, role);
  return [
    { kind: 'role-state', role, state: status.state },
    ...(status.state === 'installed'
      ? [{ kind: 'role-version' as const, role, version: status.version }]
      : []),
    { kind: 'server-role-registered', role, registered: true },
    { kind: 'server-role-registered', role, registered: false },
  ];
}

function siteCandidates(host: Host): HostCondition[] {
  const site = siteOf(host);
  return [{ kind: 'site-known' }, ...(site === null ? [] : [{ kind: 'site-known' as const, site }])];
}

function preparedCandidates({ directory }: Host): HostCondition[] {
  return (['legacyPermissions', 'schema', 'organization', 'domain'] as const).flatMap((part) =>
    directory?.preparation[part] ? [{ kind: 'directory-prepared' as const, part }] : [],
  );
}

function databasesOf({ name: server, directory }: Host): readonly string[] {
  const databases = directory?.organization?.databases ?? [];
  return databases.filter((database) => database.server === server).map(({ name }) => name);
}

/** Builds of Setup that are in the event log as done. */
function buildsOf({ eventLog }: Host): readonly string[] {
  const builds = eventLog.flatMap(({ code, params }) => {
    const build = params['build'];
    return code === 'setup-completed' && typeof build === 'string' ? [build] : [];
  });
  return [...new Set(builds)];
}
