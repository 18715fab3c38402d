import type { Directory } from '../../host/directory/directory';
import type {
  BridgeheadServer,
  LegacyOrganization,
  PlacedServer,
  RoutingGroup,
} from '../../host/directory/legacy-organization';
import type { Organization, organizationNameProblem } from '../../host/directory/organization';
import type { LoggedEvent } from '../../host/event-log';
import type { AccountGroup, HostFile, Queue, RestrictedFolder } from '../../host/host';
import type { Registry } from '../../host/registry/registry';
import type { MarkedRole, RoleStatus } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';
import type { Service } from '../../host/windows/service';
import type { Disk, Network, Windows } from '../../host/windows/windows';
import type { Message } from '../../message';
import type { CheckGroupId } from '../../readiness/check-group';
import type { FindingMark } from '../../readiness/compare-checks';
import type { Finding } from '../../readiness/evaluate';
import type { RuleId } from '../../readiness/rules/rules';
import type { ShownSetting } from '../../readiness/show-setting';
import type { LocalizedText } from '../../scenario/localized-text';
import type { SetupPath } from '../../setup/entry';
import type { SetupAction } from '../../host/role-status';
import type { RunGroup } from '../../setup/run';
import type { TaskGroupId } from '../../setup/task-group';
import type { InstallationType } from '../../wizard/answers';
import type { PageStatus } from '../../wizard/navigation';
import type { PageId } from '../../wizard/page-id';
import type { NextLabel } from '../../wizard/pages';
import type { targetDirProblem } from '../../setup/plan/target-folder';
import type { RoleBox, RoleBoxId, RoleNote } from '../../wizard/role-selection';
import type { MediaPrerequisite } from '../deciders/tools/tools';
import type { RunningStep } from '../../command-line/unattended-line';
import type { PromptOutput } from '../prompt/prompt-output';
import type { RefusalCode } from '../refusal';

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
  readonly media: MediaSnapshot;
  readonly wizard: WizardSnapshot | null;
  readonly prompt: PromptSnapshot;
  /** What is on the prompt's screen and above it, oldest first. */
  readonly promptOutputs: readonly PromptOutput[];
  /** What was entered at the prompt, oldest first. */
  readonly promptLines: readonly string[];
  readonly windows: Windows;
  readonly network: Network;
  readonly services: readonly Service[];
  /** As Registry Editor shows it, a key for every service included. */
  readonly registry: Registry;
  readonly files: readonly HostFile[];
  readonly restrictedFolders: readonly RestrictedFolder[];
  readonly disks: readonly Disk[];
  readonly unallocatedMegabytes: number;
  readonly queues: readonly Queue[];
  /** Oldest first. */
  readonly eventLog: readonly LoggedEvent[];
  /** Null for a computer in a workgroup. */
  readonly directory: DirectorySnapshot | null;
  readonly organization: OrganizationSnapshot | null;
  /** May be thousands: travels again only when an older server changes. */
  readonly bridgeheads: readonly BridgeheadServer[];
  /** The other older servers and their routing groups; travels like `bridgeheads`. */
  readonly legacy: LegacySnapshot | null;
}

export interface ServerSnapshot {
  readonly name: string;
  readonly fullName: string;
  readonly domain: string | null;
  /** The domain after the next start of Windows; null: a workgroup. */
  readonly nextDomain: string | null;
  readonly user: string;
  /** Whether the signed-in account is one of the domain, not of the computer. */
  readonly isDomainUser: boolean;
  /** Groups of the signed-in account. */
  readonly groups: readonly AccountGroup[];
  readonly windows: string;
  /** `Exchange Server 2007 SP1` */
  readonly product: string;
  readonly dnsSuffix: string;
  /** Whether files, or changes of Windows, wait for a restart. */
  readonly isRestartPending: boolean;
  readonly roles: readonly { readonly role: ServerRole; readonly status: RoleStatus }[];
}

export interface ProgramSnapshot {
  readonly megabytes: number;
  readonly change: ControlSnapshot;
  readonly remove: ControlSnapshot;
}

/** The installation files and their start screen. */
export interface MediaSnapshot {
  readonly path: string;
  readonly build: string;
  /** `Exchange Server 2007 SP3` */
  readonly product: string;
  /** The numbered prerequisites in their order. */
  readonly prerequisites: readonly { readonly package: MediaPrerequisite; readonly isInstalled: boolean }[];
  readonly setup: ControlSnapshot;
  /** Whether another disc can be put into the drive. */
  readonly insert: ControlSnapshot;
}

/** The Command Prompt, what is on its screen apart. */
export interface PromptSnapshot {
  readonly folder: string;
  /** Where each other drive was left, by `D:`. */
  readonly leftAt: Readonly<Record<string, string>>;
  /** How many outputs were there before those of the screen; 0 as long as it is as it opened. */
  readonly gone: number;
  /** A program is at work: no line can be entered. */
  readonly isBusy: boolean;
  /** The line at whose dots Setup works. */
  readonly running: RunningStep | null;
}

/** Active Directory, the Exchange organization apart. */
export type DirectorySnapshot = Omit<Directory, 'organization' | 'isReachable'> & {
  /** Whether a domain controller is found, which takes a DNS server that answers. */
  readonly isReachable: boolean;
  /** Site of this computer. */
  readonly site: string | null;
};

/** The older servers of the organization, those that `bridgeheads` lists apart. */
export interface LegacySnapshot {
  readonly routingGroups: readonly Omit<RoutingGroup, 'servers'>[];
  readonly frontEnds: readonly PlacedServer[];
  readonly exchange55: readonly PlacedServer[];
}

/** The Exchange organization, its older servers apart. */
export type OrganizationSnapshot = Omit<Organization, 'legacy'> & {
  readonly legacy: Omit<LegacyOrganization, 'routingGroups'> | null;
};

/** Whether a control can be pressed, and the reason why not. */
export interface ControlSnapshot {
  readonly enabled: boolean;
  readonly reason: Message<RefusalCode> | null;
}

export interface WizardSnapshot {
  readonly path: SetupPath;
  readonly page: PageId;
  readonly pages: readonly { readonly id: PageId; readonly status: PageStatus }[];
  readonly buttons: {
    readonly back: ControlSnapshot;
    readonly next: ControlSnapshot & { readonly label: NextLabel };
    /** Present on Readiness Checks only. */
    readonly retry: ControlSnapshot | null;
    readonly cancel: ControlSnapshot;
  };
  /** Roles that the wizard is about to install, remove or upgrade. */
  readonly plannedRoles: readonly ServerRole[];
  /** Id of the watermark that a role of the plan resumes at, by role. */
  readonly resumesAt: readonly ResumedRole[];
  readonly licenseAccepted: boolean;
  readonly errorReporting: boolean;
  readonly installationType: InstallationType;
  readonly target: TargetSnapshot;
  readonly roleSelection: RoleSelectionSnapshot;
  readonly organizationName: {
    readonly name: string;
    readonly problem: ReturnType<typeof organizationNameProblem>;
  };
  readonly legacyClients: boolean;
  readonly mailFlow: { readonly chosen: BridgeheadServer | null };
  /** Null until the page was reached. */
  readonly checks: ChecksSnapshot | null;
  /** Null until Setup was started. */
  readonly run: RunSnapshot | null;
}

/** A role that goes on at its mark, with the name of the task that the mark stands for. */
export interface ResumedRole extends MarkedRole {
  readonly task: string;
}

/** Where the files go. */
export interface TargetSnapshot {
  readonly path: string;
  /** Exchange is on the server already, so the path cannot be changed. */
  readonly isFixed: boolean;
  readonly problem: ReturnType<typeof targetDirProblem>;
  readonly megabytesRequired: number;
  readonly megabytesAvailable: number;
}

export type RoleBoxSnapshot = RoleBox;
export type { NextLabel, RoleBoxId, RoleNote };

export interface RoleSelectionSnapshot {
  readonly boxes: readonly RoleBoxSnapshot[];
}

export interface FindingSnapshot extends Finding {
  /** How it stands to the check before. */
  readonly mark: FindingMark;
  /** The rule's settings at the check before, where the finding has changed since. */
  readonly settingsBefore: readonly ShownSetting[] | null;
}

export interface CheckGroupSnapshot {
  readonly id: CheckGroupId;
  readonly status: 'pending' | 'running' | 'completed' | 'failed';
  readonly elapsed: number;
  /** 0 to 1 */
  readonly progress: number;
  readonly findings: readonly FindingSnapshot[];
  /** What the check before had found and this one does not. */
  readonly gone: readonly Finding[];
  /** The rules that ran and found nothing. */
  readonly passed: readonly RuleId[];
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
  /** The line that asks the same of Setup.com. */
  readonly commandLine: string;
  readonly action: SetupAction;
  readonly status: 'running' | 'completed' | 'failed';
  readonly elapsed: number;
  readonly groups: readonly TaskGroupSnapshot[];
}

/** What has changed since the revision before: whole top-level parts. */
export interface SnapshotUpdate {
  readonly revision: number;
  readonly patch: Partial<Snapshot>;
}
