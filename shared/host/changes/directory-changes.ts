import type {
  Directory,
  DomainLevel,
  ForestLevel,
  OperationsMaster,
  Preparation,
  Site,
} from '../directory/directory';
import { newOrganization } from '../directory/organization';
import type { Host } from '../host';
import { sameName } from '../registry/registry';
import type { Changers } from './changers';

/** The ways in which Active Directory can change, Exchange's part of it apart. */
export type DirectoryChange =
  | { readonly type: 'directory-prepared'; readonly part: keyof Preparation }
  /** As the forest was before Setup prepared that part of it. */
  | { readonly type: 'directory-unprepared'; readonly part: keyof Preparation }
  | {
      readonly type: 'other-domain-prepared';
      readonly domain: string;
      readonly part: 'isPrepared' | 'hasLegacyPermissions';
    }
  | { readonly type: 'organization-created'; readonly name: string }
  /** A subnet belongs to one site; it leaves the one that it was in. */
  | { readonly type: 'subnet-assigned'; readonly subnet: string; readonly site: string }
  | { readonly type: 'subnet-removed'; readonly subnet: string }
  /** `domain`: another one than the computer's own. */
  | { readonly type: 'domain-level-raised'; readonly level: DomainLevel; readonly domain?: string }
  | { readonly type: 'forest-level-raised'; readonly level: ForestLevel }
  | { readonly type: 'global-catalog-set'; readonly server: string; readonly enabled: boolean }
  | { readonly type: 'operations-master-moved'; readonly role: OperationsMaster; readonly server: string };

export const DIRECTORY_CHANGERS: Changers<DirectoryChange> = {
  'directory-prepared': (host, { part }) =>
    withDirectory(host, ({ preparation }) => ({ preparation: { ...preparation, [part]: true } })),
  'directory-unprepared': (host, { part }) =>
    withDirectory(host, ({ preparation }) => ({ preparation: { ...preparation, [part]: false } })),
  'other-domain-prepared': (host, { domain, part }) =>
    withDirectory(host, ({ otherDomains }) => ({
      otherDomains: otherDomains.map((other) => (other.name === domain ? { ...other, [part]: true } : other)),
    })),
  'organization-created': (host, { name }) =>
    withDirectory(host, ({ organization, domain }) => ({
      organization: organization ?? newOrganization(name, domain),
    })),
  'subnet-assigned': (host, { subnet, site }) =>
    withSites(host, (other) => {
      const subnets = other.subnets.filter((known) => known !== subnet);
      return other.name === site ? [...subnets, subnet] : subnets;
    }),
  'subnet-removed': (host, { subnet }) =>
    withSites(host, ({ subnets }) => subnets.filter((known) => known !== subnet)),
  'domain-level-raised': (host, { level, domain }) => withDomainLevel(host, domain, level),
  'forest-level-raised': (host, { level }) => withDirectory(host, () => ({ forestLevel: level })),
  'global-catalog-set': (host, { server, enabled }) =>
    withDirectory(host, ({ domainControllers }) => ({
      domainControllers: domainControllers.map((controller) =>
        controller.name === server ? { ...controller, isGlobalCatalog: enabled } : controller,
      ),
    })),
  'operations-master-moved': (host, { role, server }) => withDirectory(host, () => ({ [role]: server })),
};

/** The host with a part of its directory changed; unchanged for a computer in a workgroup. */
export function withDirectory(host: Host, part: (directory: Directory) => Partial<Directory>): Host {
  const { directory } = host;
  return directory ? { ...host, directory: { ...directory, ...part(directory) } } : host;
}

/** The host with another functional level of a domain: the computer's own where none is named. */
export function withDomainLevel(host: Host, domain: string | undefined, level: DomainLevel): Host {
  return withDirectory(host, (directory) =>
    domain === undefined || sameName(domain, directory.domain)
      ? { domainLevel: level }
      : {
          otherDomains: directory.otherDomains.map((other) =>
            sameName(other.name, domain) ? { ...other, level } : other,
          ),
        },
  );
}

function withSites(host: Host, subnets: (site: Site) => readonly string[]): Host {
  return withDirectory(host, ({ sites }) => ({
    sites: sites.map((site) => ({ ...site, subnets: subnets(site) })),
  }));
}
