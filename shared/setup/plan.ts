import type { SetupAction } from '../host/role-status';
import type { ServerRole } from '../host/server-role';

/** Which door Setup was started through; it decides the program's name in the log. */
export type SetupDoor = 'wizard' | 'command-line';

/** What Setup is asked to do. Answers may be wrong; a plan never is. */
export interface SetupPlan {
  readonly action: SetupAction;
  /** What to install or remove, in the order of the Server Role Selection page, Management Tools included. */
  readonly roles: readonly ServerRole[];
  /** Name of the organization to make; null where there is one, or none is needed. */
  readonly organizationName: string | null;
  /** Whether Outlook 2003 or Entourage clients need a public folder database (`/EnableLegacyOutlook`); null where nobody asks. */
  readonly enableLegacyOutlook: boolean | null;
  readonly enableErrorReporting: boolean;
  /** Fully qualified name of the 2003 or 2000 bridgehead server; null where the page or switch does not apply. */
  readonly legacyRoutingServer: string | null;
  readonly targetDir: string;
  readonly door: SetupDoor;
}

/** `%programfiles%\Microsoft\Exchange Server` ("How to Modify an Exchange Installation"). */
export const DEFAULT_TARGET_DIR = 'C:\\Program Files\\Microsoft\\Exchange Server';

/** A plan that only says what is to be done to which roles; everything else as where no page asks for it. */
export function barePlan(action: SetupAction, roles: readonly ServerRole[], targetDir: string): SetupPlan {
  return {
    action,
    roles,
    organizationName: null,
    enableLegacyOutlook: null,
    enableErrorReporting: false,
    legacyRoutingServer: null,
    targetDir,
    door: 'wizard',
  };
}
