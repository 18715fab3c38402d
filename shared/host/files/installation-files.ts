import { findFile, type Host } from '../host';
import { pathIn } from './paths';

/** The package that every installation reads from its source (domain.md section 8). */
const PACKAGE_FILE = 'exchangeserver.msi';

/** Whether a folder holds installation files. */
export function holdsInstallationFiles(host: Pick<Host, 'files'>, folder: string): boolean {
  return findFile(host, pathIn(folder, PACKAGE_FILE)) !== undefined;
}
