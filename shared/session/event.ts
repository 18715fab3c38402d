import type { HostChange } from '../host/change';
import type { SetupAction } from '../host/role-status';
import type { ServerRole } from '../host/server-role';
import type { Message } from '../message';
import type { CheckGroupId } from '../readiness/check-group';
import type { Finding } from '../readiness/evaluate';
import type { RuleId } from '../readiness/rules/rules';
import type { Scenario } from '../scenario/schema';
import type { Failure } from '../setup/failure';
import type { SetupPath } from '../setup/entry';
import type { SetupPlan } from '../setup/plan/plan';
import type { StartedGroup } from '../setup/run';
import type { TaskGroupId } from '../setup/task-group';
import type { PageId } from '../wizard/page-id';
import type { Answers } from '../wizard/answers';
import type { SetupRequest } from '../command-line/setup-request';
import type { CommandType } from './command';
import type { Prompt } from './prompt/prompt';
import type { PromptOutput } from './prompt/prompt-output';
import type { PromptWindow } from './prompt/verb';
import type { RefusalCode } from './refusal';

/** Facts about the session as a whole. */
type SessionFact =
  | { readonly type: 'session-opened'; readonly scenario: Scenario }
  | { readonly type: 'command-refused'; readonly command: CommandType; readonly reason: Message<RefusalCode> }
  | { readonly type: 'clock-advanced'; readonly at: number }
  /** Somebody changed the host with a tool. */
  | { readonly type: 'host-changed'; readonly changes: readonly HostChange[]; readonly at: number }
  /** A failure that the scenario planted happens no more. */
  | { readonly type: 'fault-lifted'; readonly task: string }
  /** The simulated server is up again. */
  | {
      readonly type: 'server-restarted';
      readonly changes: readonly HostChange[];
      /** When it went down. */
      readonly downAt: number;
      readonly at: number;
    };

/** Facts about the open wizard. */
type WizardFact =
  | {
      readonly type: 'setup-opened';
      readonly path: SetupPath;
      /** The first page of the path. */
      readonly page: PageId;
      readonly answers: Answers;
      readonly at: number;
    }
  | { readonly type: 'page-entered'; readonly page: PageId }
  | { readonly type: 'page-answered'; readonly answers: Partial<Answers> }
  | { readonly type: 'setup-closed'; readonly at: number };

/** Facts about the Command Prompt. */
type PromptFact =
  | { readonly type: 'line-entered'; readonly line: string }
  | { readonly type: 'prompt-printed'; readonly outputs: readonly PromptOutput[] }
  | { readonly type: 'prompt-changed'; readonly change: Partial<Omit<Prompt, 'outputs'>> }
  | { readonly type: 'prompt-cleared' }
  | { readonly type: 'prompt-closed' }
  /** A program at the prompt opened a window of the desktop. */
  | { readonly type: 'window-opened'; readonly window: PromptWindow; readonly place: string | null }
  | {
      readonly type: 'unattended-setup-started';
      readonly plan: SetupPlan;
      /** The line that was entered, for the log. */
      readonly line: string;
      readonly request: SetupRequest;
      /** Of the Setup that was started. */
      readonly build: string;
      readonly at: number;
    }
  | { readonly type: 'unattended-setup-ended'; readonly exitCode: 0 | 1; readonly at: number };

/** Facts about readiness checks. */
type CheckFact =
  | {
      readonly type: 'checks-started';
      readonly plan: SetupPlan;
      readonly groups: readonly { readonly id: CheckGroupId; readonly milliseconds: number }[];
      readonly at: number;
    }
  | {
      readonly type: 'check-group-finished';
      readonly group: CheckGroupId;
      readonly findings: readonly Finding[];
      /** The rules that ran and found nothing. */
      readonly passed: readonly RuleId[];
      readonly at: number;
    };

/** Facts about a Setup run. */
type RunFact =
  | {
      readonly type: 'setup-started';
      readonly plan: SetupPlan;
      readonly groups: readonly StartedGroup[];
      readonly at: number;
    }
  | { readonly type: 'task-group-started'; readonly group: TaskGroupId; readonly at: number }
  /** The role's key records the action, before its first task. */
  | {
      readonly type: 'role-configuration-started';
      readonly role: ServerRole;
      readonly action: SetupAction;
      readonly at: number;
    }
  | { readonly type: 'task-started'; readonly group: TaskGroupId; readonly task: string; readonly at: number }
  | {
      readonly type: 'watermark-written';
      readonly role: ServerRole;
      readonly watermark: string;
      readonly at: number;
    }
  | {
      readonly type: 'task-completed';
      readonly group: TaskGroupId;
      readonly task: string;
      readonly changes: readonly HostChange[];
      readonly at: number;
    }
  | {
      readonly type: 'task-failed';
      readonly group: TaskGroupId;
      readonly task: string;
      readonly failure: Failure;
      readonly at: number;
    }
  /** Action and watermark are cleared; ConfiguredVersion is written where the role has one, or cleared by a removal. */
  | { readonly type: 'role-configuration-completed'; readonly role: ServerRole; readonly at: number }
  | { readonly type: 'task-group-completed'; readonly group: TaskGroupId; readonly at: number }
  /** End Task: Setup is gone in the middle of its work; nothing is tidied up. */
  | { readonly type: 'setup-killed'; readonly at: number }
  | { readonly type: 'setup-finished'; readonly outcome: 'completed' | 'failed'; readonly at: number };

/** What happened. Times (`at`) are simulated milliseconds since 1970, local to the server. */
export type SessionEvent = SessionFact | WizardFact | PromptFact | CheckFact | RunFact;

export type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { readonly type: Type }>;
