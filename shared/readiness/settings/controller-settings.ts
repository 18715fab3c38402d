import { lacksLanguageUpdate, type DomainController } from '../../host/directory/domain-controllers';
import { domainOfController, findController, ownController } from '../../host/directory/forest';
import { siteOf, type Host } from '../../host/host';
import { findText } from '../../host/registry/registry';
import { reachedDirectory } from '../../setup/needs';
import { settingTable } from './setting-table';

/**
 * Where DSAccess takes a fixed domain controller for the configuration from: the key of 2007's service, by that of 2003
 * (MSExchangeDSAccess, same value). Inferred: the article names no key.
 */
export const CONFIG_DC_KEY =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchange ADAccess\\Instance0';
export const CONFIG_DC_VALUE = 'ConfigDCHostName';

/** Domain controllers: the one chosen, the schema master, the computer itself (names of S30 where it has one). */
export const CONTROLLER_SETTINGS = settingTable({
  /** The one that /DomainController names; null where Setup chooses. */
  DomainController: (_host, { options }): string | null => options.domainController,
  DomainControllerSiteName: (host, { options }): string | null =>
    siteOfController(host, options.domainController),
  /** The one that the registry prescribes; null where it does not. */
  ConfigDCHostName: ({ registry }): string | null =>
    findText(registry, CONFIG_DC_KEY, CONFIG_DC_VALUE) ?? null,
  SchemaMaster: (host): string => reachedDirectory(host)?.schemaMaster ?? '',
  SmoSchemaDomain: (host): string | null => {
    const { directory, master } = schemaMaster(host);
    return directory && master ? domainOfController(directory, master) : null;
  },
  SmoSiteName: (host): string | null => schemaMaster(host).master?.site ?? null,
  SmoOperatingSystemVersion: (host): string | null => schemaMaster(host).master?.windows ?? null,
  /** Whether the computer itself is a global catalog server, or a read-only domain controller. */
  GlobalCatalog: (host): boolean => itself(host)?.isGlobalCatalog ?? false,
  ReadOnlyDC: (host): boolean => itself(host)?.isReadOnly ?? false,
  /** The global catalogs in the computer's site that Exchange can write through: it passes over read-only ones. */
  GlobalCatalogsInSite: (host): readonly DomainController[] =>
    controllers(host).filter(
      ({ site, isGlobalCatalog, isReadOnly }) => isGlobalCatalog && !isReadOnly && site === siteOf(host),
    ),
  /** Domain controllers of another language than English that lack KB 919166 and Service Pack 2. */
  ControllersWithoutLanguageUpdate: (host): readonly DomainController[] =>
    controllers(host).filter(lacksLanguageUpdate),
});

function controllers(host: Host): readonly DomainController[] {
  return reachedDirectory(host)?.domainControllers ?? [];
}

function siteOfController(host: Host, name: string | null): string | null {
  const directory = reachedDirectory(host);
  return (directory && name !== null ? findController(directory, name)?.site : null) ?? null;
}

function schemaMaster(host: Host) {
  const directory = reachedDirectory(host);
  return { directory, master: directory ? findController(directory, directory.schemaMaster) : undefined };
}

/** What the computer is by its own account, within reach of others or not. */
function itself({ directory, name }: Host): DomainController | undefined {
  return directory ? ownController(directory, name) : undefined;
}
