import { hasSoftware } from '../../../host/windows/software';
import { message } from '../../../message';
import type { Command } from '../../command';
import type { Recorder } from '../../recorder';
import type { Refusal } from '../../refusal';
import { isSetupOpen } from '../../session';
import { COMPUTER_DECIDERS } from './computer';
import { DIRECTORY_DECIDERS } from './directory';
import { LEGACY_DECIDERS } from './legacy';
import { DOMAIN_DECIDERS } from './domains';
import { DISK_DECIDERS } from './disks';
import { ORGANIZATION_DECIDERS } from './organization';
import { REGISTRY_DECIDERS } from './registry';
import { SERVICE_DECIDERS } from './services';
import { SYSTEM_DECIDERS } from './system';
import { isRefusal, type ToolContext, type ToolDecision } from './tool-decision';

/** What each tool's command does to the host. */
const TOOL_DECIDERS = {
  ...SERVICE_DECIDERS,
  ...REGISTRY_DECIDERS,
  ...COMPUTER_DECIDERS,
  ...SYSTEM_DECIDERS,
  ...DISK_DECIDERS,
  ...DIRECTORY_DECIDERS,
  ...DOMAIN_DECIDERS,
  ...ORGANIZATION_DECIDERS,
  ...LEGACY_DECIDERS,
};

export type ToolCommandType = keyof typeof TOOL_DECIDERS;
type ToolCommand = Extract<Command, { readonly type: ToolCommandType }>;

/** Whether a command is one of a tool. */
export function isToolCommand(command: Command): command is ToolCommand {
  return Object.hasOwn(TOOL_DECIDERS, command.type);
}

/** Carries out a tool's command: the host changes, or the reason why not. */
export function useTool(recorder: Recorder, command: ToolCommand): Refusal | null {
  const decide = TOOL_DECIDERS[command.type] as (context: ToolContext, command: ToolCommand) => ToolDecision;
  const session = recorder.session();
  const { host, clock } = session;
  const decision = decide({ host, clock, isSetupOpen: isSetupOpen(session) }, command);
  if (isRefusal(decision)) return decision;
  if (decision.length > 0) recorder.emit({ type: 'host-changed', changes: decision, at: clock });
  return null;
}

/** Ends the moves of public folder replicas that are due by `until`. */
export function advanceReplication(recorder: Recorder, until: number): void {
  const databases = recorder.session().host.directory?.organization?.databases ?? [];
  for (const { server, name, replicaMove } of databases) {
    if (replicaMove && replicaMove.endsAt <= until) {
      const changes = [{ type: 'replicas-moved', server, name } as const];
      recorder.emit({ type: 'host-changed', changes, at: replicaMove.endsAt });
    }
  }
}

/** The media's start screen wants these first (domain.md 1.1). */
export const MEDIA_PREREQUISITES = ['dotnet-2.0', 'mmc-3.0', 'powershell-1.0'] as const;

export type MediaPrerequisite = (typeof MEDIA_PREREQUISITES)[number];

/** Why the media's Setup cannot be started yet; null where it can. */
export function prerequisiteRefusal({ host }: Pick<ToolContext, 'host'>): Refusal | null {
  const missing = MEDIA_PREREQUISITES.find((id) => !hasSoftware(host.windows, id));
  return missing
    ? message('setup-prerequisite-missing', { package: { kind: 'package', package: missing } })
    : null;
}
