import {
  controllerBelowLevel,
  DOMAIN_LEVELS,
  FOREST_LEVELS,
  higherLevels,
  type Directory,
  type DomainLevel,
  type ForestLevel,
} from '../../../host/directory/directory';
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
  'raise-domain-level': inDirectory((directory, { level }) =>
    higherLevels(DOMAIN_LEVELS, directory.domainLevel).includes(level)
      ? (levelUnknown(directory, level) ?? [{ type: 'domain-level-raised', level }])
      : message('level-not-higher'),
  ),
  'raise-forest-level': inDirectory((directory, { level }) =>
    higherLevels(FOREST_LEVELS, directory.forestLevel).includes(level)
      ? (levelUnknown(directory, level) ?? raiseForest(directory, level))
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
    if (!directory.domainControllers.some(({ name }) => name === server)) {
      return message('no-such-domain-controller', { server });
    }
    return directory[role] === server ? [] : [{ type: 'operations-master-moved', role, server }];
  }),
  'set-group-membership': ({ host }, { group, member }) => {
    if (host.account.groups.includes(group) === member) return message('already-so');
    if (group !== 'Administrators') {
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
function levelUnknown({ domainControllers }: Directory, level: DomainLevel | ForestLevel): Refusal | null {
  const tooOld = controllerBelowLevel(domainControllers, level);
  return tooOld
    ? message('domain-controller-too-old', { server: tooOld.name, windows: tooOld.windows })
    : null;
}

/** A forest takes its domain along to the new level, but not out of mixed mode. */
function raiseForest({ domain, domainLevel }: Directory, level: ForestLevel): ToolDecision {
  if (domainLevel === 'windows-2000-mixed') return message('domain-in-mixed-mode', { domain });
  const follows = higherLevels(DOMAIN_LEVELS, domainLevel).find((higher) => higher === level);
  return [
    ...(follows ? [{ type: 'domain-level-raised', level: follows } as const] : []),
    { type: 'forest-level-raised', level },
  ];
}

/** A decision that needs a domain within reach. */
function inDirectory<Type extends CommandType>(
  decide: (directory: Directory, command: Extract<Command, { readonly type: Type }>) => ToolDecision,
): (context: ToolContext, command: Extract<Command, { readonly type: Type }>) => ToolDecision {
  return ({ host }, command) => {
    if (!host.directory) return message('not-in-a-domain');
    return directoryFailure(host) ? message('directory-not-reachable') : decide(host.directory, command);
  };
}
