import type { Database } from '../../../host/directory/organization';
import type { Host } from '../../../host/host';

/** The database that Setup makes on a Mailbox server, where a server has none that a condition could use. */
export function firstDatabase({ name: server }: Host, targetDir: string): Database {
  const [storageGroup, name] = ['First Storage Group', 'Mailbox Database'];
  const file = `${targetDir}\\Mailbox\\${storageGroup}\\${name}.edb`;
  return { name, server, kind: 'mailbox', storageGroup, file, mailboxes: 0, replicas: 0, replicaMove: null };
}
