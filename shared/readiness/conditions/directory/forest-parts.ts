import type { HostChange } from '../../../host/change';
import type { Directory } from '../../../host/directory/directory';
import { newController, type DomainController } from '../../../host/directory/domain-controllers';
import { controllerName, controllersOf, newDomain, rootDomain } from '../../../host/directory/forest';
import type { AccountGroup, Host } from '../../../host/host';
import { installedTargetDir } from '../../../setup/implied-host';
import { barePlan, NO_OPTIONS, type PreparedPart, type SetupPlan } from '../../../setup/plan/plan';
import { obstacle, type ConditionChanges, type ConditionContext } from '../condition';

/** The account joins a group, or leaves it. */
export const join = (group: AccountGroup) => ({ type: 'account-group-joined', group }) as const;
export const leave = (group: AccountGroup) => ({ type: 'account-group-left', group }) as const;

/** Windows that a domain controller runs where nothing is wrong with it. */
export const GOOD_WINDOWS = 'Windows Server 2003 SP2';

/** Changes of a server that is a member of a domain. */
export function inDomain(
  changes: (directory: Directory, context: ConditionContext) => ConditionChanges,
): (context: ConditionContext) => ConditionChanges {
  return (context) => {
    const { directory } = context.host;
    return directory ? changes(directory, context) : obstacle('needs-domain');
  };
}

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
  const isThere = directory.otherDomains.some((domain) => domain.name === name) || name === directory.domain;
  return isThere ? [] : [{ type: 'domain-added', domain: newDomain(directory, name) }];
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
