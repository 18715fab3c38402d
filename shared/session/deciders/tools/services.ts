import { changeHostBy, type HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import {
  findService,
  runningDependents,
  stoppedRequirements,
  type Service,
  type ServiceStartType,
  type ServiceStatus,
} from '../../../host/windows/service';
import { UNSTOPPABLE_SERVICES } from '../../../host/windows/services-table';
import { message } from '../../../message';
import { serviceFailure } from '../../../setup/needs';
import { failedStart } from '../../service-start';
import type { ToolContext, ToolDeciders, ToolDecision } from './tool-decision';

const service = (name: string) => ({ service: { kind: 'service', service: name } }) as const;

/** What Services does. */
export const SERVICE_DECIDERS: ToolDeciders<'start-service' | 'stop-service' | 'set-service-start-type'> = {
  'start-service': (context, { name }) => startService(context, name),
  'stop-service': (context, { name }) => stopService(context, name),
  'set-service-start-type': (context, { name, startType }) => setStartType(context, name, startType),
};

/**
 * Starts a service and, first, those that it needs. One that stops again while it starts is no refusal: Windows has
 * tried, and the event log says so.
 */
function startService({ host, clock }: ToolContext, name: string): ToolDecision {
  const { services } = host;
  const found = findService(services, name);
  if (!found) return message('no-such-service', { service: name });
  if (found.status === 'running') return message('service-already-running', service(found.name));
  if (found.startType === 'disabled') return message('service-disabled', service(found.name));
  const needed = stoppedRequirements(services, found.name);
  const missing = [found, ...needed]
    .flatMap(({ dependsOn }) => dependsOn)
    .find((other) => !findService(services, other));
  const params = (other: string) => ({ ...service(found.name), needed: service(other).service });
  if (missing) return message('dependency-missing', params(missing));
  const disabled = needed.find((other) => other.startType === 'disabled');
  if (disabled) return message('dependency-disabled', params(disabled.name));
  return startInOrder(host, [...needed, found], clock);
}

/** Starts services one after another, up to the first that does not stay. */
function startInOrder(host: Host, services: readonly Service[], at: number): HostChange[] {
  const failing = services.findIndex(({ name }) => serviceFailure(host, name));
  const staying = failing < 0 ? services : services.slice(0, failing);
  const started = staying.map(({ name }) => statusChange(name, 'running'));
  const now = changeHostBy(host, started);
  return [...started, ...services.slice(staying.length).flatMap(({ name }) => failedStart(now, name, at))];
}

/** Stops a service and, first, those that need it. */
function stopService({ host: { services } }: ToolContext, name: string): ToolDecision {
  const found = findService(services, name);
  if (!found) return message('no-such-service', { service: name });
  if (found.status === 'stopped') return message('service-already-stopped', service(found.name));
  if (UNSTOPPABLE_SERVICES.includes(found.name)) return message('service-needed', service(found.name));
  return [...runningDependents(services, found.name), found].map((stopped) =>
    statusChange(stopped.name, 'stopped'),
  );
}

/** Sets how a service starts; one that runs goes on running. */
function setStartType({ host }: ToolContext, name: string, startType: ServiceStartType): ToolDecision {
  const found = findService(host.services, name);
  if (!found) return message('no-such-service', { service: name });
  return found.startType === startType
    ? []
    : [{ type: 'service-start-type-changed', name: found.name, startType }];
}

function statusChange(name: string, status: ServiceStatus): HostChange {
  return { type: 'service-status-changed', name, status };
}
