import type { RECOVERY_RULES } from '../../../../readiness/rules/exchange/recovery';
import type { WordingOf } from '../../../rule-wording';

const ACTION =
  'Open Disk Management from Start. In its Action menu, click New Volume and choose this letter, or select a volume that is there and click Change Drive Letter. Then start the recovery again. On a real server, restore the disks as they were, and the database files on them from a backup.';

export const recoveryRules: WordingOf<typeof RECOVERY_RULES> = {
  MailboxEDBDriveDoesNotExist: {
    title: 'The drive of a mailbox database is missing',
    condition: 'Active Directory names a database file on a drive that the rebuilt server does not have.',
    text: 'The database "{database}" belongs at {path}, but this server has no drive {drive}.',
    why: 'A recovery does not ask for the paths of the databases: it takes them from the object of the lost server in Active Directory. The rebuilt server has to offer the same drive letters, or the information store cannot mount the databases.',
    action: ACTION,
  },
  MailboxLogDriveDoesNotExist: {
    title: 'The drive of a storage group is missing',
    condition:
      'Active Directory names a folder of log files on a drive that the rebuilt server does not have.',
    text: 'The log files of the storage group "{storageGroup}" belong in {path}, but this server has no drive {drive}.',
    why: 'The information store writes every change into the log files of the storage group before it reaches a database. A recovery takes their folder from the object of the lost server in Active Directory; without its drive no database of the group can be mounted.',
    action: ACTION,
  },
};
