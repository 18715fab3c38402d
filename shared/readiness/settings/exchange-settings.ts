import { findFile, isBelow, type Queue } from '../../host/host';
import { markedRoles, rolesInState, type MarkedRole } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';
import { settingTable } from './setting-table';

const FIRST_STORAGE_GROUP = 'Mailbox\\First Storage Group';
/** Default place of the ADAM instance's files below the installation folder. */
const ADAM_DATA_FILE = 'TransportRoles\\data\\Adam\\adamntds.dit';

/** What of Exchange is on the computer: marks, files, queues. */
export const EXCHANGE_SETTINGS = settingTable({
  /** Roles whose files an earlier Setup has brought and whose installation it has not completed. */
  ServerRoleBegun: (host): readonly ServerRole[] =>
    rolesInState(host.registry, 'unpacked', 'partially-configured'),
  /** Roles whose key holds a watermark. */
  Watermarks: (host): readonly MarkedRole[] => markedRoles(host.registry),
  AdamDataPath: (host, plan): string | null =>
    findFile(host, `${plan.targetDir}\\${ADAM_DATA_FILE}`)?.path ?? null,
  /** Queues of this server's transport. */
  TransportQueues: (host): readonly Queue[] => host.queues,
  /** Databases and logs in the folder of the First Storage Group. */
  FirstStorageGroupFiles: (host, plan): readonly string[] =>
    host.files
      .map(({ path }) => path)
      .filter(
        (path) =>
          isBelow(path, `${plan.targetDir}\\${FIRST_STORAGE_GROUP}`) && /\.(edb|log|chk)$/i.test(path),
      ),
});
