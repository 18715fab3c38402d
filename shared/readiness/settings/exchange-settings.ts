import { waitingVoiceMail } from '../../host/files/voice-mail';
import { findFile, isBelow, type Host, type Queue } from '../../host/host';
import { otherExchangeBuild, otherExchangeNumber } from '../../host/other-exchange';
import { findText } from '../../host/registry/registry';
import { isPresent, markedRoles, roleKeyPath, rolesInState, type MarkedRole } from '../../host/role-status';
import { SERVER_ROLES, type ServerRole } from '../../host/server-role';
import { installedLanguagePacks, REQUIRED_CULTURE } from '../../setup/plan/language-packs';
import type { SetupPlan } from '../../setup/plan/plan';
import { settingTable } from './setting-table';

/** Default place of the ADAM instance's files below the installation folder. */
export const ADAM_DATA_FILE = 'TransportRoles\\data\\Adam\\adamntds.dit';

/** What of Exchange is on the computer: marks, files, queues. */
export const EXCHANGE_SETTINGS = settingTable({
  /** Roles whose files an earlier Setup has brought and whose installation it has not completed. */
  ServerRoleBegun: (host): readonly ServerRole[] =>
    rolesInState(host.registry, 'unpacked', 'partially-configured'),
  /** Roles whose key holds a watermark. */
  Watermarks: (host): readonly MarkedRole[] => markedRoles(host.registry),
  /** Roles whose files or marks are on the computer, complete or not. */
  ServerRoleUnpacked: ({ registry }): readonly ServerRole[] =>
    SERVER_ROLES.map(({ role }) => role).filter((role) => isPresent(registry, role)),
  /** Roles that are complete. */
  ServerRoleInstalled: ({ registry }): readonly ServerRole[] => rolesInState(registry, 'installed'),
  BridgeheadConfiguredVersion: (host) => configuredVersion(host, 'HubTransport'),
  MailboxConfiguredVersion: (host) => configuredVersion(host, 'Mailbox'),
  UnifiedMessagingConfiguredVersion: (host) => configuredVersion(host, 'UnifiedMessaging'),
  /** What Exchange 2003 or 2000 has left in the registry; null where it has not. */
  NewestBuild: ({ registry }) => otherExchangeNumber(registry, 'exchange-2003', 'NewestBuild'),
  MsiProductMajor: ({ registry }) => otherExchangeNumber(registry, 'exchange-2003', 'MsiProductMajor'),
  MsiProductMinor: ({ registry }) => otherExchangeNumber(registry, 'exchange-2003', 'MsiProductMinor'),
  /** Build of a later Exchange on the computer; null where there is none. */
  LaterExchangeVersion: ({ registry }) => otherExchangeBuild(registry, 'exchange-2010'),
  /** Build of the installation media, which every installation reads. */
  SetupVersion: ({ media }): string => media.build,
  /** Cultures of the Unified Messaging language packs beside the one that comes with the role. */
  AdditionalUMLangPacks: (host): readonly string[] =>
    installedLanguagePacks(host).filter((culture) => culture !== REQUIRED_CULTURE),
  AdamDataPath: (host, plan): string | null =>
    findFile(host, `${plan.targetDir}\\${ADAM_DATA_FILE}`)?.path ?? null,
  /** Queues of this server's transport. */
  TransportQueues: (host): readonly Queue[] => host.queues,
  /** Voice mail that waits to be delivered: files in Unified Messaging's folder. */
  VoiceMessages: (host, plan): readonly string[] => waitingVoiceMail(host, plan.targetDir),
  /** Databases and logs in the folders of the storage groups that the Mailbox role makes. */
  FirstStorageGroupFiles: (host, plan) => databaseFiles(host, plan, 'First Storage Group'),
  SecondStorageGroupFiles: (host, plan) => databaseFiles(host, plan, 'Second Storage Group'),
});

function configuredVersion({ registry }: Host, role: ServerRole): string | null {
  return findText(registry, roleKeyPath(role), 'ConfiguredVersion') ?? null;
}

function databaseFiles(
  { files }: Host,
  { targetDir }: SetupPlan,
  storageGroup: 'First Storage Group' | 'Second Storage Group',
): readonly string[] {
  return files
    .map(({ path }) => path)
    .filter(
      (path) => isBelow(path, `${targetDir}\\Mailbox\\${storageGroup}`) && /\.(edb|log|chk)$/i.test(path),
    );
}
