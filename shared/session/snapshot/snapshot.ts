import type {
  BridgeheadServer,
  ExchangeServer,
  RoutingGroupConnector,
  SendConnector,
} from '../host/directory';
import type { HostFile } from '../host/host';
import type { Registry } from '../host/registry';
import type { RoleStatus } from '../host/role-status';
import type { ServerRole } from '../host/server-role';
import type { Service } from '../host/service';
import type { Message } from '../message';
import type { CheckGroupId } from '../readiness/check-group';
import type { Finding } from '../readiness/evaluate';
import type { LocalizedText } from '../scenario/schema';
import type { RunGroup } from '../setup/run';
import type { TaskGroupId } from '../setup/task-group';
import type { PageId } from '../wizard/page-id';
import type { WizardPage, WizardPath } from '../wizard/pages';
import type { RoleBox, RoleBoxId, RoleNote } from '../wizard/role-selection';
import type { RefusalCode } from './refusal';

/**
 * What the view may see of a session, with everything derived already worked out. Never planted
 * faults, never an answer key. Times are simulated: `clock` in milliseconds since 1970 local to the
 * server, durations in milliseconds.
 */
export interface Snapshot {
  readonly scenario: { readonly id: string; readonly title: LocalizedText; readonly briefing: LocalizedText };
  readonly clock: number;
  readonly server: ServerSnapshot;
  /** Rows of Change or Remove Programs that are ours; null where Exchange is not on the server. */
  readonly program: ProgramSnapshot | null;
  readonly wizard: WizardSnapshot | null;
  readonly services: readonly Service[];
  readonly registry: Registry;
  /** Those of the Setup logs' folder. */
  readonly files: readonly HostFile[];
  readonly organization: OrganizationSnapshot | null;
  /** Travels once: it never changes while a session lasts. */
  readonly bridgeheads: readonly BridgeheadServer[];
}

export interface ServerSnapshot {
  readonly name: string;
  readonly fullName: string;
  readonly domain: string | null;
  readonly user: string;
  readonly windows: string;
  /** `Exchange Server 2007 SP1` */
  readonly product: string;
  readonly roles: readonly { readonly role: ServerRole; readonly status: RoleStatus }[];
}

export interface ProgramSnapshot {
  readonly megabytes: number;
  readonly change: ControlSnapshot;
}

export interface OrganizationSnapshot {
  readonly name: string;
  readonly servers: readonly ExchangeServer[];
  readonly routingGroupConnectors: readonly RoutingGroupConnector[];
  readonly sendConnectors: readonly SendConnector[];
  readonly legacyInteropMembers: readonly string[];
}

/** Whether a control can be pressed, and the reason why not. */
export interface ControlSnapshot {
  readonly enabled: boolean;
  readonly reason: Message<RefusalCode> | null;
}

export type NextLabel = WizardPage['next'];

export interface WizardSnapshot {
  readonly path: WizardPath;
  readonly page: PageId;
  readonly pages: readonly { readonly id: PageId; readonly status: 'done' | 'current' | 'upcoming' }[];
  readonly buttons: {
    readonly back: ControlSnapshot;
    readonly next: ControlSnapshot & { readonly label: NextLabel };
    /** Present on Readiness Checks only. */
    readonly retry: ControlSnapshot | null;
    readonly cancel: ControlSnapshot;
  };
  readonly roleSelection: RoleSelectionSnapshot;
  readonly mailFlow: { readonly chosen: BridgeheadServer | null };
  /** Null until the page was reached. */
  readonly checks: ChecksSnapshot | null;
  /** Null until Setup was started. */
  readonly run: RunSnapshot | null;
}

export type RoleBoxSnapshot = RoleBox;
export type { RoleBoxId, RoleNote };

export interface RoleSelectionSnapshot {
  readonly boxes: readonly RoleBoxSnapshot[];
  readonly megabytesRequired: number;
  readonly megabytesAvailable: number;
  readonly targetDir: string;
}

export type FindingSnapshot = Finding;

export interface CheckGroupSnapshot {
  readonly id: CheckGroupId;
  readonly status: 'pending' | 'running' | 'completed' | 'failed';
  readonly elapsed: number;
  /** 0 to 1 */
  readonly progress: number;
  readonly findings: readonly FindingSnapshot[];
}

export interface ChecksSnapshot {
  readonly status: 'running' | 'passed' | 'failed';
  readonly elapsed: number;
  readonly groups: readonly CheckGroupSnapshot[];
  readonly succeeded: number;
  readonly failed: number;
}

export type StageStatus = RunGroup['status'];

export interface TaskGroupSnapshot {
  readonly id: TaskGroupId;
  readonly status: StageStatus;
  readonly elapsed: number;
  /** 0 to 1 */
  readonly progress: number;
  /** Name of the task at work, or of the one that failed, e.g. `install-TransportService`. */
  readonly task: string | null;
  readonly failure: Message | null;
}

export interface RunSnapshot {
  readonly status: 'running' | 'completed' | 'failed';
  readonly elapsed: number;
  readonly groups: readonly TaskGroupSnapshot[];
}

/** What has changed since the revision before: whole top-level parts. */
export interface SnapshotUpdate {
  readonly revision: number;
  readonly patch: Partial<Snapshot>;
}
