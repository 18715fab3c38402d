import type { SetupTask } from '../../task';
import { writeFile } from '../install-effects';

/** The Management Tools: files and shortcuts, nothing to configure (S9). */
export const MANAGEMENT_TOOLS: readonly SetupTask[] = [
  writeFile(
    'a5bd3eb8',
    'precompile-ManagementBinaries',
    20,
    'Bin\\Microsoft.Exchange.Management.ngen.log',
    'Done\r\n',
  ),
  writeFile(
    'b6ce4fc9',
    'add-ManagementShellSnapin',
    15,
    'Bin\\exchange.format.ps1xml',
    '<Configuration/>\r\n',
  ),
  writeFile('c7df50da', 'install-HelpFiles', 10, 'Bin\\en\\exchhelp.chm', 'Exchange Help\r\n'),
];
