import { fileName, parentFolder, pathIn, samePath } from '../host/files/paths';
import type { Host } from '../host/host';
import { findKey } from '../host/registry/registry';
import { recordedTargetDir } from './needs';
import { productVersion } from './product-version';

/** Where update rollups are listed once they are applied: a key each, `KB945684`, below the service pack's. */
const UPDATES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Updates\\Exchange 2007';

/** From which copy Setup runs: installation files, or what an installation has left in `bin` (domain.md 3.1). */
export type SetupPlace =
  | { readonly kind: 'media'; readonly folder: string }
  | { readonly kind: 'installed'; readonly folder: string };

/** The place of a Setup.com by its path. */
export function setupPlace(host: Host, path: string): SetupPlace {
  const folder = parentFolder(path);
  const installed = recordedTargetDir(host);
  const isInstalled = installed !== undefined && samePath(folder, pathIn(installed, 'Bin'));
  return { kind: isInstalled ? 'installed' : 'media', folder };
}

/** The build of the Setup.com in a place: what an installation leaves in `bin` is of its own build. */
export function buildAt(host: Host, { kind }: SetupPlace): string {
  return (kind === 'installed' ? productVersion(host) : undefined) ?? host.media.build;
}

/** The update rollups in a folder: names of its .msp files, or Updates.exe, which holds them (S3, S16). */
export function rollupsIn(host: Pick<Host, 'files'>, folder: string): string[] {
  return host.files
    .filter(({ path }) => samePath(parentFolder(path), folder) && /\.msp$|\\updates\.exe$/i.test(path))
    .map(({ path }) => fileName(path));
}

/** Whether an update rollup has been applied to the installed product: then its `bin\Setup.com` no longer fits (S22). */
export function isRollupApplied({ registry }: Pick<Host, 'registry'>): boolean {
  return (findKey(registry, UPDATES)?.keys ?? []).some(({ keys }) => keys.length > 0);
}

/** The key that says that a rollup is applied. */
export function rollupKey(build: string, name: string): string {
  const servicePack = /^8\.([1-9])\./.exec(build)?.[1];
  return `${UPDATES}\\${servicePack ? `SP${servicePack}` : 'RTM'}\\${name.replace(/\.(msp|exe)$/i, '')}`;
}
