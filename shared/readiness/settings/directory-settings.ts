import type { Directory, Preparation } from '../../host/directory/directory';
import { findDomain, forestDomains, rootDomain, type ForestDomain } from '../../host/directory/forest';
import { accountName, isMember, siteOf, type Host } from '../../host/host';
import { directoryFailure, reachedDirectory } from '../../setup/needs';
import type { PreparedPart, SetupPlan } from '../../setup/plan/plan';
import { settingTable } from './setting-table';

/** The signed-in account and Active Directory, Exchange's part of it apart (names of S30 where it has one). */
export const DIRECTORY_SETTINGS = settingTable({
  CurrentLogOn: (host): string => accountName(host),
  IsDomainLogOn: ({ account }): boolean => account.domain !== null,
  LocalAdmin: (host): boolean => isMember(host, 'Administrators'),
  LocalDomainAdmin: (host): boolean => isMember(host, 'Domain Admins'),
  ExOrgAdmin: (host): boolean => isMember(host, 'Exchange Organization Administrators'),
  EnterpriseAdmin: (host): boolean => isMember(host, 'Enterprise Admins'),
  SchemaAdmin: (host): boolean => isMember(host, 'Schema Admins'),
  DirectoryReachable: (host): boolean => directoryFailure(host) === null,
  /** Whether the plan has to bring a part up to date: schema, organization, the computer's domain. */
  PrepareSchema: (host, plan): boolean => isToPrepare(host, plan, 'schema'),
  PrepareOrganization: (host, plan): boolean => isToPrepare(host, plan, 'organization'),
  PrepareLocalDomain: (host, plan): boolean => isToPrepare(host, plan, 'domain'),
  /** Whether the plan prepares schema or forest by a switch, or an installation has to do the same first. */
  ForestPrep: (host, plan): boolean => isForestPrep(host, plan),
  /** Whether schema and organization are up to date. */
  AdIsPrepped: (host): boolean => isPrepped(reachedDirectory(host), 'schema', 'organization'),
  LocalDomainIsPrepped: (host): boolean => isPrepped(reachedDirectory(host), 'domain'),
  /** The domains that /PrepareDomain and /PrepareAllDomains mean, as far as the forest has them. */
  PrepareDomain: (host, plan): readonly ForestDomain[] => preparedDomains(reachedDirectory(host), plan),
  /** A domain that the line names and the forest does not have; null where there is none. */
  UnknownDomain: (host, plan): string | null => unknownDomain(reachedDirectory(host), plan),
  ComputerDomain: ({ directory }): string => directory?.domain ?? '',
  RootDomain: (host): string => rootOf(host)?.name ?? '',
  SiteName: (host): string | null => siteOf(host),
  /** ntMixedDomain of the computer's domain, and of the forest's first one. */
  NtMixedDomainComputerDomainDN: (host): boolean =>
    reachedDirectory(host)?.domainLevel === 'windows-2000-mixed',
  NtMixedDomainRoot: (host): boolean => rootOf(host)?.level === 'windows-2000-mixed',
  /** Containers that replication left beside that of Exchange's system objects. */
  DuplicateSystemObjects: (host): readonly string[] => reachedDirectory(host)?.duplicateContainers ?? [],
});

/** What a switch prepares, with what it implies; an installation prepares whatever is missing (S16). */
const PARTS: Readonly<Record<PreparedPart, readonly (keyof Preparation)[]>> = {
  'legacy-permissions': [],
  schema: ['schema'],
  organization: ['schema', 'organization', 'domain'],
  domain: ['domain'],
  'all-domains': ['domain'],
};

function rootOf(host: Host): ForestDomain | null {
  const directory = reachedDirectory(host);
  return directory && rootDomain(directory);
}

function isPrepped(directory: Directory | null, ...parts: readonly (keyof Preparation)[]): boolean {
  return directory !== null && parts.every((part) => directory.preparation[part]);
}

function isToPrepare(host: Host, { job }: SetupPlan, part: keyof Preparation): boolean {
  const directory = reachedDirectory(host);
  if (!directory || directory.preparation[part]) return false;
  if (job.kind === 'roles') return true;
  if (job.kind !== 'prepare' || !PARTS[job.part].includes(part)) return false;
  return part !== 'domain' || job.domain === null;
}

function isForestPrep(host: Host, plan: SetupPlan): boolean {
  if (plan.job.kind === 'prepare') return PARTS[plan.job.part].includes('schema');
  return isToPrepare(host, plan, 'schema') || isToPrepare(host, plan, 'organization');
}

function preparedDomains(directory: Directory | null, { job }: SetupPlan): readonly ForestDomain[] {
  if (!directory || job.kind !== 'prepare') return [];
  if (job.part === 'all-domains') return forestDomains(directory);
  const named = job.part === 'domain' ? findDomain(directory, job.domain ?? directory.domain) : undefined;
  return named ? [named] : [];
}

function unknownDomain(directory: Directory | null, { job }: SetupPlan): string | null {
  if (!directory || job.kind !== 'prepare' || job.domain === null) return null;
  return findDomain(directory, job.domain) ? null : job.domain;
}
