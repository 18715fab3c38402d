import type { SetupTask } from '../../task';
import { deleteFiles } from '../remove-effects';

/** Removal of the Management Tools. */
export const REMOVE_MANAGEMENT_TOOLS: readonly SetupTask[] = [
  deleteFiles('3ed06b1b', 'uninstall-HelpFiles', 10, 'Bin\\en\\exchhelp.chm'),
  deleteFiles('8af53615', 'remove-ManagementShellSnapin', 10, 'Bin\\exchange.format.ps1xml'),
  deleteFiles('02e4bf28', 'remove-ManagementBinaries', 15, 'Bin\\Microsoft.Exchange.Management.ngen.log'),
];
