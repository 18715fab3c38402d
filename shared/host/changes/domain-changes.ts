import type { Directory, DomainLevel, OtherDomain } from '../directory/directory';
import type { ControllerHotfix, DomainController } from '../directory/domain-controllers';
import { controllersOf, findController } from '../directory/forest';
import type { Host } from '../host';
import { sameName } from '../registry/registry';
import type { Membership } from '../windows/windows';
import type { Changers } from './changers';
import { withDirectory, withDomainLevel } from './directory-changes';

/** The ways in which domains, their controllers and the computer's place among them can change. */
export type DomainChange =
  | { readonly type: 'domain-added'; readonly domain: OtherDomain }
  /** With its domain controllers. */
  | { readonly type: 'domain-removed'; readonly domain: string }
  /** As a domain was before its functional level was raised; no tool does that. The forest cannot stay above it. */
  | { readonly type: 'domain-level-set-back'; readonly domain: string; readonly level: DomainLevel }
  | { readonly type: 'domain-controller-promoted'; readonly controller: DomainController }
  | { readonly type: 'domain-controller-demoted'; readonly server: string }
  | { readonly type: 'domain-controller-moved'; readonly server: string; readonly site: string }
  | { readonly type: 'domain-controller-windows-set'; readonly server: string; readonly windows: string }
  | {
      readonly type: 'domain-controller-hotfix-installed';
      readonly server: string;
      readonly hotfix: ControllerHotfix;
    }
  /** Two domain controllers have made the container of Exchange's system objects; replication keeps both. */
  | { readonly type: 'system-objects-duplicated'; readonly container: string }
  | { readonly type: 'duplicate-container-deleted'; readonly container: string }
  | {
      readonly type: 'membership-changed';
      readonly to: Membership;
      readonly when: 'at-restart' | 'now';
    };

export const DOMAIN_CHANGERS: Changers<DomainChange> = {
  'domain-added': (host, { domain }) =>
    withDirectory(host, ({ otherDomains }) => ({
      otherDomains: [...otherDomains.filter(({ name }) => !sameName(name, domain.name)), domain],
    })),
  'domain-removed': (host, { domain }) =>
    withDirectory(host, (directory) => ({
      otherDomains: directory.otherDomains.filter(({ name }) => !sameName(name, domain)),
      domainControllers: without(directory, controllersOf(directory, domain)),
    })),
  'domain-level-set-back': (host, { domain, level }) => {
    const isBelow2003 = level === 'windows-2000-mixed' || level === 'windows-2000-native';
    return withDirectory(withDomainLevel(host, domain, level), ({ forestLevel }) => ({
      forestLevel: isBelow2003 ? 'windows-2000' : forestLevel,
    }));
  },
  'domain-controller-promoted': (host, { controller }) =>
    withDirectory(host, (directory) => {
      const known = findController(directory, controller.name);
      return { domainControllers: [...without(directory, known ? [known] : []), controller] };
    }),
  'domain-controller-demoted': (host, { server }) =>
    withDirectory(host, (directory) => {
      const known = findController(directory, server);
      return known ? { domainControllers: without(directory, [known]) } : {};
    }),
  'domain-controller-moved': (host, { server, site }) => withController(host, server, () => ({ site })),
  'domain-controller-windows-set': (host, { server, windows }) =>
    withController(host, server, () => ({ windows })),
  'domain-controller-hotfix-installed': (host, { server, hotfix }) =>
    withController(host, server, ({ hotfixes }) => ({
      hotfixes: hotfixes.includes(hotfix) ? hotfixes : [...hotfixes, hotfix],
    })),
  'system-objects-duplicated': (host, { container }) =>
    withDirectory(host, ({ duplicateContainers: known }) => ({
      duplicateContainers: known.includes(container) ? known : [...known, container],
    })),
  'duplicate-container-deleted': (host, { container }) =>
    withDirectory(host, ({ duplicateContainers }) => ({
      duplicateContainers: duplicateContainers.filter((name) => name !== container),
    })),
  'membership-changed': (host, { to, when }) => {
    const pendingMembership = when === 'now' ? null : to;
    const pending = { ...host, windows: { ...host.windows, pendingMembership } };
    if (when === 'at-restart') return pending;
    return to === 'domain' ? joinDomain(pending) : leaveDomain(pending);
  },
};

/** The computer's DNS suffix follows its domain; nobody is logged on to that yet. */
function joinDomain(host: Host): Host {
  const { joinable } = host;
  return joinable ? { ...host, directory: joinable, joinable: null, dnsSuffix: joinable.domain } : host;
}

/** What was a domain's account cannot log on any more: the computer's own of the same name does. */
function leaveDomain(host: Host): Host {
  const { directory, account } = host;
  return directory
    ? { ...host, directory: null, joinable: directory, account: { ...account, domain: null } }
    : host;
}

function without(
  { domainControllers }: Directory,
  gone: readonly DomainController[],
): readonly DomainController[] {
  return domainControllers.filter((controller) => !gone.includes(controller));
}

function withController(
  host: Host,
  server: string,
  part: (controller: DomainController) => Partial<DomainController>,
): Host {
  return withDirectory(host, ({ domainControllers }) => ({
    domainControllers: domainControllers.map((controller) =>
      sameName(controller.name, server) ? { ...controller, ...part(controller) } : controller,
    ),
  }));
}
