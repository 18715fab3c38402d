import type { HostChange } from '../../../host/change';
import {
  controllerBelowLevel,
  DOMAIN_LEVELS,
  FOREST_LEVELS,
  higherLevels,
  type Directory,
  DOMAIN_MASTERS,
  type DomainLevel,
  type ForestLevel,
} from '../../../host/directory/directory';
import type { DomainController } from '../../../host/directory/domain-controllers';
import {
  controllersOf,
  domainOfController,
  findController,
  findDomain,
  forestDomains,
  type ForestDomain,
} from '../../../host/directory/forest';
import type { Host } from '../../../host/host';
import { isSubnet } from '../../../host/directory/sites';
import { sameName } from '../../../host/registry/registry';
import { message } from '../../../message';
import { directoryFailure } from '../../../setup/needs';
import type { Command, CommandType } from '../../command';
import type { Refusal } from '../../refusal';
import type { ToolContext, ToolDeciders, ToolDecision } from './tool-decision';

type DirectoryCommands =
  | 'assign-subnet'
  | 'remove-subnet'
  | 'raise-domain-level'
  | 'raise-forest-level'
  | 'set-global-catalog'
  | 'move-operations-master'
  | 'set-group-membership'
  | 'log-on';

/** What the Active Directory summary does. */
export const DIRECTORY_DECIDERS: ToolDeciders<DirectoryCommands> = {
  'assign-subnet': inDirectory(({ sites }, { subnet, site }) => {
    if (!isSubnet(subnet)) return message('subnet-refused', { subnet });
    if (!sites.some(({ name }) => name === site)) return message('no-such-site', { site });
    return [{ type: 'subnet-assigned', subnet, site }];
  }),
  'remove-subnet': inDirectory(({ sites }, { subnet }) =>
    sites.some(({ subnets }) => subnets.includes(subnet))
      ? [{ type: 'subnet-removed', subnet }]
      : message('no-such-subnet', { subnet }),
  ),
  'raise-domain-level': inDirectory((directory, { level, domain = directory.domain }) => {
    const known = findDomain(directory, domain);
    if (!known) return message('no-such-domain', { domain });
    if (!higherLevels(DOMAIN_LEVELS, known.level).includes(level)) return message('level-not-higher');
    return levelUnknown(controllersOf(directory, known.name), level) ?? [raised(directory, known, level)];
  }),
  'raise-forest-level': inDirectory((directory, { level }) =>
    higherLevels(FOREST_LEVELS, directory.forestLevel).includes(level)
      ? (levelUnknown(directory.domainControllers, level) ?? raiseForest(directory, level))
      : message('level-not-higher'),
  ),
  'set-global-catalog': inDirectory(({ domainControllers }, { server, enabled }) => {
    const controller = domainControllers.find(({ name }) => name === server);
    if (!controller) return message('no-such-domain-controller', { server });
    const others = domainControllers.filter(
      ({ name, isGlobalCatalog }) => name !== server && isGlobalCatalog,
    );
    if (!enabled && others.length === 0) return message('last-global-catalog', { server });
    return controller.isGlobalCatalog === enabled ? [] : [{ type: 'global-catalog-set', server, enabled }];
  }),
  'move-operations-master': inDirectory((directory, { role, server }) => {
    const controller = findController(directory, server);
    if (!controller) return message('no-such-domain-controller', { server });
    if (controller.isReadOnly) return message('domain-controller-read-only', { server });
    const { domain } = directory;
    const isOfDomain = DOMAIN_MASTERS.some((master) => master === role);
    if (isOfDomain && !sameName(domainOfController(directory, controller), domain))
      return message('domain-controller-elsewhere', { server, domain });
    return directory[role] === server ? [] : [{ type: 'operations-master-moved', role, server }];
  }),
  'set-group-membership': ({ host }, { group, member }) => {
    if (host.account.groups.includes(group) === member) return message('already-so');
    if (group !== 'Administrators') {
      if (host.account.domain === null && host.directory) return message('account-not-of-domain');
      if (!host.directory) return message('not-in-a-domain');
      if (directoryFailure(host)) return message('directory-not-reachable');
    }
    return [{ type: member ? 'account-group-joined' : 'account-group-left', group }];
  },
  'log-on': ({ host }, { domain }) => {
    if (host.account.domain === domain) return message('already-so');
    if (domain !== null && !host.directory) return message('not-in-a-domain');
    return domain === null || sameName(domain, host.directory?.netbiosDomain ?? '')
      ? [{ type: 'account-changed', domain: domain && (host.directory?.netbiosDomain ?? null) }]
      : message('no-such-domain', { domain });
  },
};

/** A level waits for the last domain controller whose Windows does not know it. */
function levelUnknown(
  controllers: readonly DomainController[],
  level: DomainLevel | ForestLevel,
): Refusal | null {
  const tooOld = controllerBelowLevel(controllers, level);
  return tooOld
    ? message('domain-controller-too-old', { server: tooOld.name, windows: tooOld.windows })
    : null;
}

/** A forest takes its domains along to the new level, but not out of mixed mode. */
function raiseForest(directory: Directory, level: ForestLevel): ToolDecision {
  const domains = forestDomains(directory);
  const mixed = domains.find((domain) => domain.level === 'windows-2000-mixed');
  if (mixed) return message('domain-in-mixed-mode', { domain: mixed.name });
  const follow = domains.flatMap((domain) => {
    const higher = higherLevels(DOMAIN_LEVELS, domain.level).find((other) => other === level);
    return higher ? [raised(directory, domain, higher)] : [];
  });
  return [...follow, { type: 'forest-level-raised', level }];
}

function raised(directory: Directory, { name }: ForestDomain, level: DomainLevel): HostChange {
  const isOwn = sameName(name, directory.domain);
  return { type: 'domain-level-raised', level, ...(isOwn ? {} : { domain: name }) };
}

/** A decision that needs a domain within reach. */
export function inDirectory<Type extends CommandType>(
  decide: (
    directory: Directory,
    command: Extract<Command, { readonly type: Type }>,
    host: Host,
  ) => ToolDecision,
): (context: ToolContext, command: Extract<Command, { readonly type: Type }>) => ToolDecision {
  return ({ host }, command) => {
    if (!host.directory) return message('not-in-a-domain');
    return directoryFailure(host)
      ? message('directory-not-reachable')
      : decide(host.directory, command, host);
  };
}
