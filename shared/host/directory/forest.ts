import { sameName } from '../registry/registry';
import type { Directory, DomainLevel, ForestLevel, OtherDomain } from './directory';
import type { DomainController } from './domain-controllers';

/** What of a directory says which domains and domain controllers there are. */
export type ForestPart = Pick<
  Directory,
  'domain' | 'domainLevel' | 'preparation' | 'otherDomains' | 'domainControllers'
>;

/** A domain of the forest, the computer's own or another. */
export interface ForestDomain {
  readonly name: string;
  readonly level: DomainLevel;
  readonly isPrepared: boolean;
  readonly isRoot: boolean;
}

/** Every domain of the forest, the computer's own first. */
export function forestDomains(directory: ForestPart): readonly ForestDomain[] {
  return [ownDomain(directory), ...directory.otherDomains];
}

function ownDomain({ domain, domainLevel, preparation, otherDomains }: ForestPart): ForestDomain {
  const isRoot = !otherDomains.some((other) => other.isRoot);
  return { name: domain, level: domainLevel, isPrepared: preparation.domain, isRoot };
}

/** The domain of that name, compared without case. */
export function findDomain(directory: ForestPart, name: string): ForestDomain | undefined {
  return forestDomains(directory).find((domain) => sameName(domain.name, name));
}

/** The forest's first domain. */
export function rootDomain(directory: ForestPart): ForestDomain {
  return directory.otherDomains.find(({ isRoot }) => isRoot) ?? ownDomain(directory);
}

/** The domain of a domain controller, which its name ends in; the computer's own where it ends in none. */
export function domainOfController(directory: ForestPart, { name }: Pick<DomainController, 'name'>): string {
  const suffix = name.split('.').slice(1).join('.');
  return findDomain(directory, suffix)?.name ?? directory.domain;
}

/** The domain controllers of a domain. */
export function controllersOf(directory: ForestPart, domain: string): DomainController[] {
  return directory.domainControllers.filter((controller) =>
    sameName(domainOfController(directory, controller), domain),
  );
}

/** The domain controller of that name. */
export function findController(
  { domainControllers }: ForestPart,
  name: string,
): DomainController | undefined {
  return domainControllers.find((controller) => sameName(controller.name, name));
}

/** The domain controller that the computer of that name is itself; undefined for a member server. */
export function ownController(directory: ForestPart, computer: string): DomainController | undefined {
  return findController(directory, controllerName(computer, directory.domain));
}

/** `DC01.contoso.com` */
export function controllerName(computer: string, domain: string): string {
  return `${computer}.${domain}`;
}

/** Functional levels of a domain that is added now: that of the forest, mixed where the forest still takes Windows 2000. */
const LEVEL_OF_NEW: Readonly<Record<ForestLevel, DomainLevel>> = {
  'windows-2000': 'windows-2000-mixed',
  'windows-2003': 'windows-2003',
  'windows-2008': 'windows-2008',
};

/** A domain that has just come into the forest: nothing of Exchange in it yet. */
export function newDomain({ forestLevel }: Directory, name: string): OtherDomain {
  return {
    name,
    level: LEVEL_OF_NEW[forestLevel],
    isRoot: false,
    isPrepared: false,
    hasLegacyPermissions: false,
  };
}
