import type { INSTALLED_EXCHANGE_RULES } from '../../../readiness/rules/exchange/installed-exchange';
import { DEFAULT_TARGET_DIR } from '../../../setup/plan/plan';
import type { CuresOf } from '../cure';

export const INSTALLED_EXCHANGE_CURES: CuresOf<typeof INSTALLED_EXCHANGE_RULES> = {
  InstallWatermark: { steps: ['D:\\Setup.com /mode:Uninstall /roles:ClientAccess'] },
  InterruptedUninstallNotContinued: {
    on: 'full',
    steps: ['D:\\Setup.com /mode:Uninstall /roles:ClientAccess'],
  },
  FirstSGFilesExist: {
    steps: [
      {
        type: 'delete-file',
        path: `${DEFAULT_TARGET_DIR}\\Mailbox\\First Storage Group\\Mailbox Database.edb`,
      },
    ],
  },
  SecondSGFilesExist: {
    steps: [`del "${DEFAULT_TARGET_DIR}\\Mailbox\\Second Storage Group\\Public Folder Database.edb"`],
  },
};
