import type { HostChange } from '../../../host/change';
import {
  legacyServers,
  updateServers,
  type LegacyOrganization,
  type LegacyVersion,
} from '../../../host/directory/legacy-organization';
import { dueUpdates, leastBuild } from '../../legacy-updates';
import type { LEGACY_ORGANIZATION_RULES } from '../../rules/directory/legacy-organization';
import type { ConditionsOf, RuleCondition } from '../condition';
import { inOrganization, onLegacy } from '../where';

/** Exchange 5.5 with Service Pack 4. */
const BUILD_55 = '5.5.2653.23';
const MIXED = { type: 'legacy-mode-set', isNative: false } as const;
const NATIVE = { type: 'legacy-mode-set', isNative: true } as const;

/** What the older servers bring into the organization, and take out of it. */
export const LEGACY_ORGANIZATION_CONDITIONS: ConditionsOf<typeof LEGACY_ORGANIZATION_RULES> = {
  Exchange55PresentInOrg: {
    breaks: onLegacy((legacy) => [MIXED, added(legacy, 'Exchange 5.5', BUILD_55)]),
    mends: onLegacy((legacy) => [
      ...without55(legacy),
      ...(legacy.siteReplicationServers.length > 0 ? [] : [NATIVE]),
    ]),
    // An organization with Exchange 5.5 is one in mixed mode.
    companions: ['OrganizationModeMixed'],
  },
  AdcFound: {
    breaks: inOrganization(({ servers, legacy }, { host }) => {
      const server = (legacy && updateServers(legacy)[0]?.name) ?? servers[0]?.name ?? host.name;
      const connector = { name: `Active Directory Connector (${server.split('.')[0] ?? server})`, server };
      return [{ type: 'active-directory-connector-added', connector }];
    }),
    mends: inOrganization(({ activeDirectoryConnectors }) =>
      activeDirectoryConnectors.map(({ name }) => ({ type: 'active-directory-connector-removed', name })),
    ),
  },
  SrsFound: {
    breaks: onLegacy((legacy) => [
      MIXED,
      ...updateServers(legacy)
        .slice(0, 1)
        .map(({ name }) => ({ type: 'site-replication-service-added', server: name }) as const),
    ]),
    mends: onLegacy((legacy) => [
      ...withoutReplication(legacy),
      ...(without55(legacy).length > 0 ? [] : [NATIVE]),
    ]),
    // The change to native mode waits for the last Site Replication Service.
    companions: ['OrganizationModeMixed'],
  },
  OrganizationModeMixed: {
    breaks: onLegacy(() => [MIXED]),
    mends: onLegacy((legacy) => [...without55(legacy), ...withoutReplication(legacy), NATIVE]),
  },
  Exchange2003ServicePackNotInstalled: outdated('Exchange 2003', '6.5.6944.1'),
  Exchange2000RollupNotInstalled: outdated('Exchange 2000', '6.0.6249.4'),
  InhBlockPublicFolderTree: {
    breaks: inOrganization(() => [
      { type: 'permission-inheritance-set', object: 'public-folder-tree', inherits: false },
    ]),
    mends: inOrganization(({ blockedInheritance }) =>
      blockedInheritance.map((object) => ({ type: 'permission-inheritance-set', object, inherits: true })),
    ),
  },
};

/** A server of a version goes back to an old build, or comes with it where there is none yet. */
function outdated(version: LegacyVersion, oldBuild: string): RuleCondition {
  return {
    breaks: onLegacy((legacy) => {
      const server = legacyServers(legacy).find((other) => other.version === version);
      return server
        ? [{ type: 'legacy-build-set', name: server.name, build: oldBuild }]
        : [added(legacy, version, oldBuild)];
    }),
    mends: onLegacy((legacy) =>
      legacyServers(legacy)
        .filter((server) => server.version === version && dueUpdates(server).length > 0)
        .map(({ name, build }) => ({
          type: 'legacy-build-set',
          name,
          build: leastBuild(version) ?? build,
        })),
    ),
  };
}

/** A server beside the first one, in its domain. */
function added(legacy: LegacyOrganization, version: LegacyVersion, build: string): HostChange {
  const [, ...domain] = (updateServers(legacy)[0]?.name ?? '').split('.');
  const name = [version.replace(/[ .]/g, '').toUpperCase(), ...domain].join('.');
  return { type: 'legacy-server-added', server: { name, version, build, isFrontEnd: false } };
}

function without55(legacy: LegacyOrganization): HostChange[] {
  return legacyServers(legacy)
    .filter(({ version }) => version === 'Exchange 5.5')
    .map(({ name }) => ({ type: 'legacy-server-removed', name }));
}

function withoutReplication({ siteReplicationServers }: LegacyOrganization): HostChange[] {
  return siteReplicationServers.map((server) => ({ type: 'site-replication-service-removed', server }));
}
