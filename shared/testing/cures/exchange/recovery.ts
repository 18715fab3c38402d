import type { RECOVERY_RULES } from '../../../readiness/rules/exchange/recovery';
import type { CuresOf } from '../cure';

export const RECOVERY_CURES: CuresOf<typeof RECOVERY_RULES> = {
  MailboxEDBDriveDoesNotExist: {
    on: 'rebuilt',
    steps: [{ type: 'create-volume', drive: 'F:', megabytes: 10_240 }],
  },
  MailboxLogDriveDoesNotExist: {
    on: 'rebuilt',
    steps: [{ type: 'change-drive-letter', drive: 'E:', to: 'F:' }],
  },
};
