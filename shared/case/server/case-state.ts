import type { Registry } from '../../host/registry/registry';
import type { SetupAction } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';
import type { Message } from '../../message';
import type { RuleId } from '../../readiness/rules/rules';
import type { AccountGroup } from '../../host/host';
import type { Preparation } from '../../host/directory/directory';
import type { AssumptionCode } from '../assumption';

/** A role that Setup left half-way on the customer's server. */
export interface MarkedState {
  readonly role: ServerRole;
  /** What logs call the customer's role: of later products several are one role here. */
  readonly logId: string;
  readonly action: SetupAction;
  /** Name of the task that it stands at. */
  readonly task: string;
}

/** What is concluded about a customer's server from what was sent: enough to build one like it. */
export interface CaseState {
  /** `2007`, `2016`; null where nothing tells. */
  readonly product: string | null;
  readonly name: string;
  readonly dnsSuffix: string;
  readonly account: {
    readonly name: string;
    readonly domain: string | null;
    readonly groups: readonly AccountGroup[];
  };
  /** Null for a computer in a workgroup. */
  readonly domain: { readonly dns: string; readonly netbios: string } | null;
  readonly site: string;
  /** Fully qualified. */
  readonly controller: string;
  readonly organization: string | null;
  readonly preparation: Preparation;
  /** Build of the installation files, and of what is installed; of 2007 both. */
  readonly build: string;
  readonly installedBuild: string;
  /** Complete roles, the tools included. */
  readonly installed: readonly ServerRole[];
  readonly marked: MarkedState | null;
  /** What the customer's registry holds; null: what follows from the roles. */
  readonly registry: Registry | null;
  /** What Setup was asked. */
  readonly action: SetupAction;
  readonly roles: readonly ServerRole[];
  /** Whether something tells these roles; else they are assumed, and no line for the real server may name them. */
  readonly areRolesTold: boolean;
  readonly findings: readonly RuleId[];
  /** Where Setup failed, with its sentence; null where it did not. */
  readonly failure: { readonly task: string; readonly message: string } | null;
  /** Simulated milliseconds since 1970: some minutes after the log's end. */
  readonly startsAt: number;
  readonly assumptions: readonly Message<AssumptionCode>[];
}
