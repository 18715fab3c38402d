import type { Host } from '../host/host';
import { isPresent, roleStatus } from '../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import { rolesToUpgrade, type SetupPath } from '../setup/entry';
import { withTools } from '../setup/plan/with-tools';
import { exclusion } from '../setup/plan/exclusivity';

export type InstallationType = 'typical' | 'custom';

/** What the person has entered so far, valid or not. */
export interface Answers {
  readonly licenseAccepted: boolean;
  readonly errorReporting: boolean;
  readonly installationType: InstallationType;
  /** Where to install; null as long as nobody has changed the path. */
  readonly targetDir: string | null;
  /** Ticked boxes: what to install or, when Setup removes, what is to stay. What comes by itself is not among them. */
  readonly roles: readonly ServerRole[];
  readonly organizationName: string;
  /** Whether clients run Outlook 2003 or earlier, or Entourage. */
  readonly legacyClients: boolean;
  /** Fully qualified name of the chosen bridgehead server. */
  readonly legacyRoutingServer: string | null;
}

/** Answers as the pages begin with them; the proposed name of an organization is that of a default installation (S4). */
export const NO_ANSWERS: Answers = {
  licenseAccepted: false,
  errorReporting: false,
  installationType: 'typical',
  targetDir: null,
  roles: [],
  organizationName: 'First Organization',
  legacyClients: false,
  legacyRoutingServer: null,
};

/** Hub Transport, Client Access, Mailbox and the tools (S15). */
const TYPICAL_ROLES: readonly ServerRole[] = ['Mailbox', 'ClientAccess', 'HubTransport', 'ManagementTools'];

function isInstalled(host: Host, role: ServerRole): boolean {
  return roleStatus(host.registry, role).state === 'installed';
}

/** The roles that the wizard will work on, whichever way it goes, in the order of the page. */
export function plannedRoles(host: Host, path: SetupPath, answers: Answers): ServerRole[] {
  switch (path) {
    case 'remove':
      return rolesToRemove(host, answers);
    case 'upgrade':
      return rolesToUpgrade(host);
    case 'fresh':
      return answers.installationType === 'typical'
        ? TYPICAL_ROLES.filter(
            (role) => !isInstalled(host, role) && exclusion(host.registry, [], role) === null,
          )
        : rolesToInstall(host, answers);
    case 'resume':
    case 'change':
      return rolesToInstall(host, answers);
  }
}

/** What the answers install: the ticked roles that nothing rules out, and the Management Tools where they are missing and any role is or will be there. */
export function rolesToInstall(host: Host, answers: Answers): ServerRole[] {
  const ticked = answers.roles.filter(
    (role) => !isInstalled(host, role) && exclusion(host.registry, answers.roles, role) === null,
  );
  return withTools(host, ticked);
}

/** What the answers remove: everything on the server whose box is cleared; the tools only where no role stays. */
export function rolesToRemove(host: Host, answers: Answers): ServerRole[] {
  const present = SERVER_ROLES.map(({ role }) => role).filter((role) => isPresent(host.registry, role));
  const stays = (role: ServerRole) => answers.roles.includes(role);
  const anyRoleStays = present.some((role) => isServerRole(role) && stays(role));
  return present.filter((role) => !stays(role) && (isServerRole(role) || !anyRoleStays));
}

/** Whether the Management Tools are ticked by themselves: a server role is on the server or ticked. */
export function toolsComeAlong(host: Host, answers: Answers): boolean {
  return SERVER_ROLES.some(
    ({ role }) => isServerRole(role) && (isPresent(host.registry, role) || answers.roles.includes(role)),
  );
}
