import type { HostChange } from '../../../host/change';
import { domainCreated } from '../../../host/changes/new-domain';
import {
  controllerBelowLevel,
  DOMAIN_LEVELS,
  higherLevels,
  OPERATIONS_MASTERS,
  type Directory,
} from '../../../host/directory/directory';
import { newController, type DomainController } from '../../../host/directory/domain-controllers';
import {
  controllerName,
  controllersOf,
  findDomain,
  forestDomains,
  rootDomain,
} from '../../../host/directory/forest';
import type { Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import { installedTargetDir } from '../../../setup/implied-host';
import { barePlan, NO_OPTIONS, type PreparedPart, type SetupPlan } from '../../../setup/plan/plan';
import { obstacle, type ConditionChanges } from '../condition';

/** Windows that a domain controller runs where nothing is wrong with it. */
export const GOOD_WINDOWS = 'Windows Server 2003 SP2';

/** Setup with one of the switches that prepare. */
export function preparation(
  host: Host,
  part: PreparedPart,
  { domain = null, controller = null }: { domain?: string | null; controller?: string | null } = {},
): SetupPlan {
  return {
    ...barePlan('Install', [], installedTargetDir(host)),
    job: { kind: 'prepare', part, domain },
    options: { ...NO_OPTIONS, domainController: controller },
  };
}

/** The name of a domain beside the computer's own: the first that is there, else one that could be. */
export function otherDomainName(directory: Directory): string {
  const [first] = directory.otherDomains;
  return first?.name ?? controllerName('emea', rootDomain(directory).name);
}

/** Whatever is missing of that domain. */
export function domainThere(directory: Directory, name: string): HostChange[] {
  return findDomain(directory, name) ? [] : domainCreated(directory, name, directory.sites[0]?.name ?? '');
}

/** A domain goes with its domain controllers; not the forest's first one, nor one that an operations master stands in. */
export function domainGone(directory: Directory, name: string): ConditionChanges {
  const isNeeded =
    sameName(rootDomain(directory).name, name) ||
    controllersOf(directory, name).some((controller) =>
      OPERATIONS_MASTERS.some((role) => sameName(directory[role], controller.name)),
    );
  return isNeeded ? obstacle('needs-other-domain') : [{ type: 'domain-removed', domain: name }];
}

/** A writable domain controller of a domain in a site: one that stands there, else a new one. */
export function controllerAt(
  directory: Directory,
  domain: string,
  site: string,
): { readonly controller: DomainController; readonly changes: readonly HostChange[] } {
  const known = controllersOf(directory, domain).find((other) => other.site === site && !other.isReadOnly);
  if (known) return { controller: known, changes: [] };
  const controller = newController(freeName(directory, domain), site, GOOD_WINDOWS);
  return { controller, changes: [{ type: 'domain-controller-promoted', controller }] };
}

/** `DC03.contoso.com`, the first name in this manner that no domain controller has. */
export function freeName({ domainControllers }: Directory, domain: string): string {
  const taken = new Set(domainControllers.map(({ name }) => name.toLowerCase()));
  let number = 1;
  const name = () => controllerName(`DC${String(number).padStart(2, '0')}`, domain);
  while (taken.has(name().toLowerCase())) number += 1;
  return name();
}

/** A site that is not this one. */
export function otherSite({ sites }: Directory, site: string | null): string | undefined {
  return sites.find(({ name }) => name !== site)?.name;
}

/** A domain goes back to mixed mode, and its forest to the level that allows it. */
export function toMixedMode(domain: string): readonly HostChange[] {
  return [{ type: 'domain-level-set-back', domain, level: 'windows-2000-mixed' }];
}

/** A domain leaves mixed mode for as high a level as its controllers know, and the forest follows where all domains are there. */
export function outOfMixedMode(directory: Directory, domain: string): readonly HostChange[] {
  const isOld = controllerBelowLevel(directory.domainControllers, 'windows-2003') !== undefined;
  if (isOld) return [{ type: 'domain-level-raised', domain, level: 'windows-2000-native' }];
  const others = forestDomains(directory).filter(({ name }) => !sameName(name, domain));
  const follows = others.every(({ level }) =>
    higherLevels(DOMAIN_LEVELS, 'windows-2000-native').includes(level),
  );
  return [
    { type: 'domain-level-raised', domain, level: 'windows-2003' },
    ...(follows ? [{ type: 'forest-level-raised', level: 'windows-2003' } as const] : []),
  ];
}
