import type { LegacyVersion } from '../../../host/directory/legacy-organization';
import { isOlderBuild } from '../../../setup/build-number';
import type { MessageParams } from '../../../message';
import { leastBuild } from '../../legacy-updates';
import { rule } from '../../rule';

/** Where the rules of domain.md 6.4 about older organizations come from: S19, S35; the ids are ours. */
const OF_COEXISTENCE = {
  severity: 'error',
  scope: 'organization',
  sources: ['S19', 'S35'],
  hasArticle: false,
  evidence: 'decision',
} as const;

/** Rules about what Exchange 2003, 2000 and 5.5 have in the organization. */
export const LEGACY_ORGANIZATION_RULES = [
  rule({
    ...OF_COEXISTENCE,
    id: 'Exchange55PresentInOrg',
    settings: ['Exchange55Servers'],
    findings: ({ Exchange55Servers }) => Exchange55Servers.map((server) => ({ server })),
    logText: 'The server {server} runs Exchange Server 5.5, which cannot be part of the organization.',
  }),
  rule({
    id: 'AdcFound',
    severity: 'error',
    scope: 'organization',
    settings: ['AdcServer'],
    findings: ({ AdcServer }) => AdcServer.map(({ name: connector, server }) => ({ connector, server })),
    logText: 'The Active Directory Connector {connector} was found on the server {server}.',
    eras: ['2007', '2010'],
  }),
  rule({
    ...OF_COEXISTENCE,
    id: 'SrsFound',
    settings: ['SrsServers'],
    findings: ({ SrsServers }) => SrsServers.map((server) => ({ server })),
    logText: 'A Site Replication Service was found on the server {server}.',
  }),
  rule({
    ...OF_COEXISTENCE,
    id: 'OrganizationModeMixed',
    settings: ['OrganizationMixedMode'],
    findings: ({ OrganizationMixedMode }) => OrganizationMixedMode,
    logText: 'The Exchange organization is in mixed mode; it must be in native mode.',
  }),
  rule({
    ...OF_COEXISTENCE,
    id: 'Exchange2003ServicePackNotInstalled',
    sources: ['S35'],
    settings: ['Exchange2003Servers'],
    findings: ({ Exchange2003Servers }) => tooOld('Exchange 2003', Exchange2003Servers),
    logText: 'The server {server} (build {build}) runs Exchange Server 2003 without Service Pack 2.',
  }),
  rule({
    ...OF_COEXISTENCE,
    id: 'Exchange2000RollupNotInstalled',
    sources: ['S35'],
    settings: ['Exchange2000Servers'],
    findings: ({ Exchange2000Servers }) => tooOld('Exchange 2000', Exchange2000Servers),
    logText:
      'The server {server} (build {build}) runs Exchange 2000 Server without Service Pack 3 and the update rollup KB870540.',
  }),
  rule({
    id: 'InhBlockPublicFolderTree',
    severity: 'error',
    scope: 'organization',
    settings: ['BlockedInheritance'],
    findings: ({ BlockedInheritance }) => BlockedInheritance.map((object) => ({ object })),
    logText: "Inheritance of permissions is blocked on the object '{object}'.",
    eras: ['2007', '2010'],
  }),
] as const;

function tooOld(
  version: LegacyVersion,
  servers: readonly { readonly name: string; readonly build: string }[],
): MessageParams[] {
  const least = leastBuild(version);
  return servers
    .filter(({ build }) => least !== null && isOlderBuild(build, least))
    .map(({ name: server, build }) => ({ server, build }));
}
