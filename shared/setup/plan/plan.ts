import type { SetupAction } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';

/** Which door Setup was started through; it decides the program's name in the log. */
export type SetupDoor = 'wizard' | 'command-line';

/** What of the forest is prepared by a switch of its own. */
export type PreparedPart = 'legacy-permissions' | 'schema' | 'organization' | 'domain' | 'all-domains';

/** What a plan is about: roles, or something that only the command line offers (domain.md 3.2). */
export type SetupJob =
  | { readonly kind: 'roles' }
  /** `domain`: null for the computer's own, where one domain is meant. */
  | { readonly kind: 'prepare'; readonly part: PreparedPart; readonly domain: string | null }
  | { readonly kind: 'provision-server'; readonly server: string; readonly admin: string | null }
  | { readonly kind: 'remove-provisioned-server'; readonly server: string }
  | {
      readonly kind: 'add-language-packs' | 'remove-language-packs';
      /** `fr-FR` */
      readonly cultures: readonly string[];
    };

/** What only the command line says of an installation; everything left out where the wizard asks. */
export interface PlanOptions {
  /** Where the installation files are read; null: where they were at the first installation, or the media. */
  readonly sourceDir: string | null;
  /** A folder of update rollups that are installed together with the files. */
  readonly updatesDir: string | null;
  readonly domainController: string | null;
  readonly doNotStartTransport: boolean;
  readonly noSelfSignedCertificates: boolean;
  readonly adamLdapPort: number;
  readonly adamSslPort: number;
}

/** Ports of Edge Transport's directory instance: the product's own, remembered (domain.md 3.2). */
export const NO_OPTIONS: PlanOptions = {
  sourceDir: null,
  updatesDir: null,
  domainController: null,
  doNotStartTransport: false,
  noSelfSignedCertificates: false,
  adamLdapPort: 50_389,
  adamSslPort: 50_636,
};

/** What Setup is asked to do. Answers may be wrong; a plan never is. */
export interface SetupPlan {
  readonly job: SetupJob;
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
  readonly options: PlanOptions;
  readonly door: SetupDoor;
}

/** `%programfiles%\Microsoft\Exchange Server` ("How to Modify an Exchange Installation"). */
export const DEFAULT_TARGET_DIR = 'C:\\Program Files\\Microsoft\\Exchange Server';

/** A plan that only says what is to be done to which roles; everything else as where no page asks for it. */
export function barePlan(action: SetupAction, roles: readonly ServerRole[], targetDir: string): SetupPlan {
  return {
    job: { kind: 'roles' },
    action,
    roles,
    organizationName: null,
    enableLegacyOutlook: null,
    enableErrorReporting: false,
    legacyRoutingServer: null,
    targetDir,
    options: NO_OPTIONS,
    door: 'wizard',
  };
}
