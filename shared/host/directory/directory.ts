import type { DomainController } from './domain-controllers';
import type { Organization } from './organization';

/** Functional levels in their rising order; only the first of a domain is mixed mode (ntMixedDomain). */
export const DOMAIN_LEVELS = [
  'windows-2000-mixed',
  'windows-2000-native',
  'windows-2003',
  'windows-2008',
] as const;
export type DomainLevel = (typeof DOMAIN_LEVELS)[number];
export const FOREST_LEVELS = ['windows-2000', 'windows-2003', 'windows-2008'] as const;
export type ForestLevel = (typeof FOREST_LEVELS)[number];

/** The roles of operations masters, two of a forest and three of a domain. */
export const FOREST_MASTERS = ['schemaMaster', 'domainNamingMaster'] as const;
export const DOMAIN_MASTERS = ['pdcEmulator', 'ridMaster', 'infrastructureMaster'] as const;
export const OPERATIONS_MASTERS = [...FOREST_MASTERS, ...DOMAIN_MASTERS] as const;
export type OperationsMaster = (typeof OPERATIONS_MASTERS)[number];

/** Names of the domain controllers that hold the roles. */
export type OperationsMasters = Readonly<Record<OperationsMaster, string>>;

/** The forest as the simulated server sees it, Exchange's part of it included. */
export interface Directory extends OperationsMasters {
  /** DNS name of the computer's domain, `contoso.com`. */
  readonly domain: string;
  /** `CONTOSO` */
  readonly netbiosDomain: string;
  readonly isReachable: boolean;
  readonly sites: readonly Site[];
  readonly domainControllers: readonly DomainController[];
  readonly domainLevel: DomainLevel;
  readonly forestLevel: ForestLevel;
  readonly preparation: Preparation;
  /** Domains of the forest beside the computer's own. */
  readonly otherDomains: readonly OtherDomain[];
  /** Names of containers for Exchange's system objects that replication has left beside the domain's own. */
  readonly duplicateContainers: readonly string[];
  readonly organization: Organization | null;
}

/** A site of Active Directory; its subnets, `10.0.0.0/24`, say which computers stand in it. */
export interface Site {
  readonly name: string;
  readonly subnets: readonly string[];
}

export interface OtherDomain {
  /** `emea.contoso.com` */
  readonly name: string;
  readonly level: DomainLevel;
  /** Whether it is the forest's first domain; where no other one is, the computer's own is. */
  readonly isRoot: boolean;
  readonly isPrepared: boolean;
  readonly hasLegacyPermissions: boolean;
}

/** What of /PrepareLegacyExchangePermissions, /PrepareSchema, /PrepareAD and /PrepareDomain has been done. */
export interface Preparation {
  /** Matters beside 2003 and 2000 servers only. */
  readonly legacyPermissions: boolean;
  readonly schema: boolean;
  readonly organization: boolean;
  readonly domain: boolean;
}

/** The operations masters as the first domain controller becomes them all, which nobody has moved. */
export function unmovedMasters([first]: readonly Pick<DomainController, 'name'>[]): OperationsMasters {
  const name = first?.name ?? '';
  return {
    schemaMaster: name,
    domainNamingMaster: name,
    pdcEmulator: name,
    ridMaster: name,
    infrastructureMaster: name,
  };
}

/** The level after this one and all later ones; what an administrator may raise it to. */
export function higherLevels<Level extends string>(levels: readonly Level[], level: Level): readonly Level[] {
  return levels.slice(levels.indexOf(level) + 1);
}

/**
 * The first domain controller whose Windows does not know a functional level; undefined where all do. A
 * level named after a version of Windows needs that version, the levels of Windows 2000 none.
 */
export function controllerBelowLevel(
  controllers: readonly DomainController[],
  level: DomainLevel | ForestLevel,
): DomainController | undefined {
  return controllers.find(({ windows }) => yearIn(windows) < yearIn(level));
}

function yearIn(text: string): number {
  return Number(/\b(?:2000|2003|2008)\b/.exec(text)?.[0] ?? Infinity);
}
