import type { Host } from '../host/host';
import { markedRoles, type SetupAction } from '../host/role-status';
import { needsClientSettings, needsOrganizationName } from '../setup/plan/client-settings';
import type { SetupPath } from '../setup/entry';
import { installedTargetDir } from '../setup/implied-host';
import { needsLegacyRoutingServer } from '../setup/plan/mail-flow';
import { recordedTargetDir } from '../setup/needs';
import { NO_OPTIONS, type SetupPlan } from '../setup/plan/plan';
import { plannedRoles, type Answers } from './answers';

/** The plan that the answers amount to, on the way that Setup goes. */
export function planOf(host: Host, path: SetupPath, answers: Answers): SetupPlan {
  const roles = plannedRoles(host, path, answers);
  const installs = path !== 'remove' && path !== 'upgrade';
  return {
    job: { kind: 'roles' },
    action: actionOf(host, path),
    roles,
    organizationName: installs && needsOrganizationName(host, roles) ? answers.organizationName : null,
    enableLegacyOutlook: installs && needsClientSettings(host, roles) ? answers.legacyClients : null,
    enableErrorReporting: path === 'fresh' && answers.errorReporting,
    legacyRoutingServer:
      installs && needsLegacyRoutingServer(host, roles) ? answers.legacyRoutingServer : null,
    targetDir: targetDirOf(host, answers),
    options: NO_OPTIONS,
    door: 'wizard',
  };
}

/** Where the roles go: beside what is there already, else where the answers say. */
export function targetDirOf(host: Host, answers: Answers): string {
  return recordedTargetDir(host) ?? answers.targetDir ?? installedTargetDir(host);
}

/** A resumed recovery stays a recovery. */
function actionOf(host: Host, path: SetupPath): SetupAction {
  if (path === 'remove') return 'Uninstall';
  if (path === 'upgrade') return 'BuildToBuildUpgrade';
  const isRecovery = markedRoles(host.registry).some(({ action }) => action === 'DisasterRecovery');
  return path === 'resume' && isRecovery ? 'DisasterRecovery' : 'Install';
}
