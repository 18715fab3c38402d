import type { HostChange } from '../../../host/change';
import { OPERATIONS_MASTERS, type Directory } from '../../../host/directory/directory';
import {
  missingUpdates,
  windowsAfter,
  type DomainController,
} from '../../../host/directory/domain-controllers';
import {
  controllerName,
  controllersOf,
  domainOfController,
  findController,
  findDomain,
  ownController,
  rootDomain,
} from '../../../host/directory/forest';
import { domainCreated } from '../../../host/changes/new-domain';
import { siteOf, type Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import { preferredDnsServer } from '../../../host/windows/windows';
import { message } from '../../../message';
import { inDirectory } from './directory';
import type { ToolDeciders, ToolDecision } from './tool-decision';

type DomainCommands =
  | 'add-domain'
  | 'move-domain-controller'
  | 'update-domain-controller'
  | 'demote-domain-controller'
  | 'delete-duplicate-container'
  | 'join-domain'
  | 'leave-domain';

const DOMAIN_NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** What the summary and System do with domains, domain controllers and the computer's place among them. */
export const DOMAIN_DECIDERS: ToolDeciders<DomainCommands> = {
  'add-domain': inDirectory((directory, { domain }, host) => addDomain(host, directory, domain)),
  'move-domain-controller': inDirectory((directory, { server, site }) =>
    onController(directory, server, (controller) => {
      if (!directory.sites.some(({ name }) => name === site)) return message('no-such-site', { site });
      return controller.site === site ? [] : [{ type: 'domain-controller-moved', server, site }];
    }),
  ),
  'update-domain-controller': inDirectory((directory, { server, update }) =>
    onController(directory, server, (controller) => {
      if (!missingUpdates(controller).includes(update)) return message('update-not-needed', { server });
      return update === 'KB919166'
        ? [{ type: 'domain-controller-hotfix-installed', server, hotfix: update }]
        : [{ type: 'domain-controller-windows-set', server, windows: windowsAfter(controller, update) }];
    }),
  ),
  'demote-domain-controller': inDirectory((directory, { server }) =>
    onController(directory, server, (controller) => demote(directory, controller)),
  ),
  'delete-duplicate-container': inDirectory(({ duplicateContainers }, { container }) =>
    duplicateContainers.includes(container)
      ? [{ type: 'duplicate-container-deleted', container }]
      : message('no-such-container', { container }),
  ),
  'join-domain': ({ host }, { domain }) => join(host, domain),
  'leave-domain': ({ host }) => leave(host),
};

function onController(
  directory: Directory,
  server: string,
  decide: (controller: DomainController) => ToolDecision,
): ToolDecision {
  const controller = findController(directory, server);
  return controller ? decide(controller) : message('no-such-domain-controller', { server });
}

/** With its first domain controller, in this computer's site: a domain has one. */
function addDomain(host: Host, directory: Directory, typed: string): ToolDecision {
  const domain = typed.toLowerCase();
  if (!DOMAIN_NAME.test(domain)) {
    return message('domain-name-refused', {
      domain: typed,
      example: controllerName('emea', rootDomain(directory).name),
    });
  }
  if (findDomain(directory, domain)) return message('domain-exists', { domain });
  return domainCreated(directory, domain, siteOf(host) ?? directory.sites[0]?.name ?? '');
}

/** Its roles go to another domain controller that can hold them, as dcpromo transfers them. */
function demote(directory: Directory, controller: DomainController): ToolDecision {
  const { name: server } = controller;
  const domain = domainOfController(directory, controller);
  const stay = controllersOf(directory, domain).filter((other) => other !== controller && !other.isReadOnly);
  const [heir] = stay;
  if (!heir) return message('last-domain-controller', { server, domain });
  const hasCatalog = directory.domainControllers.some(
    (other) => other !== controller && other.isGlobalCatalog,
  );
  if (controller.isGlobalCatalog && !hasCatalog) return message('last-global-catalog', { server });
  const roles = OPERATIONS_MASTERS.filter((role) => sameName(directory[role], server));
  return [
    ...roles.map((role): HostChange => ({ type: 'operations-master-moved', role, server: heir.name })),
    { type: 'domain-controller-demoted', server },
  ];
}

/** A domain is found through DNS, by either of its names; one that is about to be left is kept. */
function join(host: Host, domain: string): ToolDecision {
  const { directory, joinable, windows } = host;
  if (directory && windows.pendingMembership === 'workgroup' && isNamed(directory, domain))
    return [{ type: 'membership-changed', to: 'domain', when: 'now' }];
  if (directory) return message('already-in-a-domain', { domain: directory.domain });
  if (windows.pendingMembership === 'domain') return message('already-so');
  const isInReach =
    joinable?.isReachable && isNamed(joinable, domain) && preferredDnsServer(host.network)?.answers;
  return isInReach
    ? [{ type: 'membership-changed', to: 'domain', when: 'at-restart' }]
    : message('no-domain-in-reach', { domain });
}

function leave(host: Host): ToolDecision {
  const { directory, windows } = host;
  if (!directory && windows.pendingMembership === 'domain')
    return [{ type: 'membership-changed', to: 'workgroup', when: 'now' }];
  if (!directory) return message('not-in-a-domain');
  if (windows.pendingMembership === 'workgroup') return message('already-so');
  if (ownController(directory, host.name)) return message('computer-is-domain-controller');
  return [{ type: 'membership-changed', to: 'workgroup', when: 'at-restart' }];
}

function isNamed({ domain, netbiosDomain }: Directory, name: string): boolean {
  return sameName(domain, name) || sameName(netbiosDomain, name);
}
