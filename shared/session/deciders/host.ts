import { findValue } from '../../host/registry';
import {
  findService,
  runningDependents,
  stoppedRequirements,
  type ServiceStartType,
} from '../../host/service';
import { UNSTOPPABLE_SERVICES } from '../../host/windows-services-table';
import { message } from '../../message';
import type { Recorder } from '../recorder';
import type { Refusal } from '../refusal';

const service = (name: string) => ({ service: { kind: 'service', service: name } }) as const;

/** Starts a service and, first, those that it needs. */
export function startService(recorder: Recorder, name: string): Refusal | null {
  const { services } = recorder.session().host;
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
  recorder.emit({
    type: 'host-changed',
    changes: [...needed, found].map((started) => ({
      type: 'service-status-changed',
      name: started.name,
      status: 'running',
    })),
  });
  return null;
}

/** Stops a service and, first, those that need it. */
export function stopService(recorder: Recorder, name: string): Refusal | null {
  const { services } = recorder.session().host;
  const found = findService(services, name);
  if (!found) return message('no-such-service', { service: name });
  if (found.status === 'stopped') return message('service-already-stopped', service(found.name));
  if (UNSTOPPABLE_SERVICES.includes(found.name)) return message('service-needed', service(found.name));
  recorder.emit({
    type: 'host-changed',
    changes: [...runningDependents(services, found.name), found].map((stopped) => ({
      type: 'service-status-changed',
      name: stopped.name,
      status: 'stopped',
    })),
  });
  return null;
}

/** Sets how a service starts; one that runs goes on running. */
export function setServiceStartType(
  recorder: Recorder,
  name: string,
  startType: ServiceStartType,
): Refusal | null {
  const found = findService(recorder.session().host.services, name);
  if (!found) return message('no-such-service', { service: name });
  if (found.startType !== startType) {
    recorder.emit({
      type: 'host-changed',
      changes: [{ type: 'service-start-type-changed', name: found.name, startType }],
    });
  }
  return null;
}

/** Deletes a value in Registry Editor, a watermark included. */
export function deleteRegistryValue(recorder: Recorder, path: string, name: string): Refusal | null {
  if (!findValue(recorder.session().host.registry, path, name))
    return message('no-such-registry-value', { name });
  recorder.emit({ type: 'host-changed', changes: [{ type: 'registry-value-deleted', path, name }] });
  return null;
}
