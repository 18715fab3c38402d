import type { HostChange } from '../../../host/change';
import type { Directory } from '../../../host/directory/directory';
import {
  lacksLanguageUpdate,
  newController,
  type DomainController,
} from '../../../host/directory/domain-controllers';
import {
  controllerName,
  controllersOf,
  findController,
  ownController,
  rootDomain,
} from '../../../host/directory/forest';
import { siteOf, type Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import { componentEra } from '../../../host/windows/windows';
import { isWindowsTooOld } from '../../../setup/old-controller';
import type { DOMAIN_CONTROLLER_RULES } from '../../rules/directory/domain-controllers';
import { CONFIG_DC_KEY, CONFIG_DC_VALUE } from '../../settings/controller-settings';
import { inDomain } from '../where';
import { obstacle, type ConditionChanges, type ConditionContext, type ConditionsOf } from '../condition';
import {
  controllerAt,
  domainThere,
  freeName,
  GOOD_WINDOWS,
  otherDomainName,
  otherSite,
  preparation,
} from './forest-parts';

/** Domain controllers moved, updated, chosen; the computer made one itself. */
export const DOMAIN_CONTROLLER_CONDITIONS: ConditionsOf<typeof DOMAIN_CONTROLLER_RULES> = {
  SchemaFSMONotWin2003SPn: {
    breaks: inDomain((directory) => schemaMasterOn(directory, 'Windows Server 2003')),
    mends: inDomain((directory) => schemaMasterOn(directory, GOOD_WINDOWS)),
  },
  NotInSchemaMasterDomain: {
    breaks: inDomain((directory, { host }) => {
      const domain = otherDomainName(directory);
      return [...domainThere(directory, domain), ...schemaMasterAt(directory, domain, siteAround(host))];
    }),
    mends: inDomain((directory, { host }) => schemaMasterAt(directory, directory.domain, siteAround(host))),
  },
  NotInSchemaMasterSite: {
    plan: (host) => preparation(host, 'schema'),
    breaks: inOtherSite((directory, site) => schemaMasterAt(directory, directory.domain, site)),
    mends: inDomain((directory, { host }) => schemaMasterAt(directory, directory.domain, siteAround(host))),
  },
  NotInDC2Site: {
    plan: (host) => preparation(host, 'schema', { controller: chosenController(host) }),
    breaks: inOtherSite((directory, site) => schemaMasterAt(directory, directory.domain, site)),
    mends: inDomain((directory, { host }) => schemaMasterAt(directory, directory.domain, siteAround(host))),
    companions: ['NotInSchemaMasterSite'],
  },
  DomainControllerIsOutOfSite: {
    plan: (host) => preparation(host, 'domain', { controller: chosenController(host) }),
    breaks: inOtherSite(chosenMoved),
    mends: inDomain((directory, context) => chosenMoved(directory, siteAround(context.host), context)),
  },
  ConfigDCHostNameMismatch: {
    breaks: inDomain(({ domainControllers, domain }, { plan }) => {
      const other = domainControllers.findLast(({ name }) => name !== plan.options.domainController);
      const data = other?.name ?? controllerName('DC09', domain);
      return [
        {
          type: 'registry-value-set',
          path: CONFIG_DC_KEY,
          name: CONFIG_DC_VALUE,
          value: { type: 'REG_SZ', data },
        },
      ];
    }),
    mends: () => [{ type: 'registry-value-deleted', path: CONFIG_DC_KEY, name: CONFIG_DC_VALUE }],
  },
  LocalComputerIsDCInChildDomain: {
    breaks: inDomain((directory, { host }) =>
      sameName(rootDomain(directory).name, directory.domain)
        ? obstacle('needs-child-domain')
        : promoted(host, directory, { isGlobalCatalog: false }),
    ),
    mends: inDomain((directory, { host }) => {
      const own = ownController(directory, host.name);
      return own ? [{ type: 'global-catalog-set', server: own.name, enabled: true }] : [];
    }),
  },
  ComputerRODC: {
    breaks: inDomain((directory, { host }) =>
      componentEra(host.windows) === '2008'
        ? promoted(host, directory, { isReadOnly: true, isGlobalCatalog: true })
        : obstacle('needs-server-2008'),
    ),
    mends: inDomain((directory, { host }) => {
      const own = ownController(directory, host.name);
      return own ? [{ type: 'domain-controller-demoted', server: own.name }] : [];
    }),
  },
  NoGlobalCatalogInSite: {
    breaks: inDomain(({ domainControllers }, { host }) => {
      const site = siteOf(host);
      if (site === null) return obstacle('needs-site');
      return domainControllers
        .filter((controller) => controller.site === site && controller.isGlobalCatalog)
        .map(({ name: server }) => ({ type: 'global-catalog-set', server, enabled: false }));
    }),
    mends: inDomain((directory, { host }) => {
      const { controller, changes } = controllerAt(directory, directory.domain, siteAround(host));
      return [
        ...changes,
        ...(isWindowsTooOld(controller.windows) ? [onWindows(controller, GOOD_WINDOWS)] : []),
        { type: 'global-catalog-set', server: controller.name, enabled: true },
      ];
    }),
  },
  DomainControllerLanguageUpdateMissing: {
    breaks: inDomain((directory, { host }) => {
      const name = freeName(directory, directory.domain);
      const site = otherSite(directory, siteOf(host)) ?? siteAround(host);
      const controller = { ...newController(name, site, 'Windows Server 2003 SP1'), language: 'fr-FR' };
      return [{ type: 'domain-controller-promoted', controller }];
    }),
    mends: inDomain(({ domainControllers }) =>
      domainControllers.filter(lacksLanguageUpdate).map(({ name: server }) => ({
        type: 'domain-controller-hotfix-installed',
        server,
        hotfix: 'KB919166',
      })),
    ),
  },
};

/** The computer's site; where it has none, the first there is. */
function siteAround(host: Host): string {
  return siteOf(host) ?? host.directory?.sites[0]?.name ?? '';
}

/** Changes that need a site beside the computer's own. */
function inOtherSite(
  changes: (directory: Directory, site: string, context: ConditionContext) => ConditionChanges,
): (context: ConditionContext) => ConditionChanges {
  return inDomain((directory, context) => {
    const own = siteOf(context.host);
    if (own === null) return obstacle('needs-site');
    const site = otherSite(directory, own);
    return site === undefined ? obstacle('needs-other-site') : changes(directory, site, context);
  });
}

function schemaMasterOn(directory: Directory, windows: string): ConditionChanges {
  const master = findController(directory, directory.schemaMaster);
  return master ? [onWindows(master, windows)] : obstacle('needs-domain-controller');
}

function onWindows({ name: server }: DomainController, windows: string): HostChange {
  return { type: 'domain-controller-windows-set', server, windows };
}

function schemaMasterAt(directory: Directory, domain: string, site: string): readonly HostChange[] {
  const { controller, changes } = controllerAt(directory, domain, site);
  return [...changes, { type: 'operations-master-moved', role: 'schemaMaster', server: controller.name }];
}

/** The domain controller to name with /DomainController, the same wherever it is moved. */
function chosenController({ directory }: Host): string | null {
  return (directory && controllersOf(directory, directory.domain)[0]?.name) ?? null;
}

function chosenMoved(_directory: Directory, site: string, { plan }: ConditionContext): ConditionChanges {
  const server = plan.options.domainController;
  return server === null
    ? obstacle('needs-domain-controller')
    : [{ type: 'domain-controller-moved', server, site }];
}

/** The computer as a domain controller of its domain. */
function promoted(host: Host, { domain }: Directory, part: Partial<DomainController>): readonly HostChange[] {
  const { product, servicePack } = host.windows;
  const windows = servicePack > 0 ? `${product} SP${servicePack}` : product;
  const controller = {
    ...newController(controllerName(host.name, domain), siteAround(host), windows),
    ...part,
  };
  return [{ type: 'domain-controller-promoted', controller }];
}
