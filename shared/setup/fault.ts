import type { Host } from '../host/host';
import { findService } from '../host/service';
import { message, type Message } from '../message';
import type { SetupTask, TaskNeed } from './task';

/** Why a task failed; the sentence is in the catalogs. */
export const FAILURE_CODES = [
  'service-disabled',
  'service-missing',
  'directory-unreachable',
  'organization-missing',
  'planted',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];
export type Failure = Message<FailureCode>;

/** A fault that a scenario plants: the task fails as long as the condition on the host does not hold. */
export interface Fault {
  /** Name of the task, `start-TransportService`. */
  readonly task: string;
  /** The service that must run for the task to succeed; null for a task that always fails. */
  readonly untilServiceRuns: string | null;
}

/** Why a task cannot be done on this host now, whether planted or because the host lacks what it needs; null where it can. */
export function taskFailure(host: Host, faults: readonly Fault[], task: SetupTask): Failure | null {
  for (const need of task.needs) {
    const failure = unmetNeed(host, need);
    if (failure) return failure;
  }
  const planted = faults.find((fault) => fault.task === task.name);
  return planted && !isCured(host, planted) ? message('planted', { task: task.name }) : null;
}

function isCured(host: Host, fault: Fault): boolean {
  const service = fault.untilServiceRuns;
  return service !== null && findService(host.services, service)?.status === 'running';
}

function unmetNeed(host: Host, need: TaskNeed): Failure | null {
  switch (need.kind) {
    case 'service-starts':
      return serviceWillNotStart(host, need.service, []);
    case 'service-enabled':
      return serviceIsOff(host, need.service);
    case 'directory':
      return host.directory?.isReachable
        ? null
        : message('directory-unreachable', { domain: host.directory?.domain ?? host.name });
    case 'organization':
      return host.directory?.organization ? null : message('organization-missing');
  }
}

function serviceWillNotStart(host: Host, name: string, seen: readonly string[]): Failure | null {
  if (seen.includes(name)) return null;
  const off = serviceIsOff(host, name);
  if (off) return off;
  for (const needed of findService(host.services, name)?.dependsOn ?? []) {
    const failure = serviceWillNotStart(host, needed, [...seen, name]);
    if (failure) return failure;
  }
  return null;
}

function serviceIsOff(host: Host, name: string): Failure | null {
  const service = findService(host.services, name);
  if (!service) return message('service-missing', { service: { kind: 'service', service: name } });
  return service.startType === 'disabled' && service.status !== 'running'
    ? message('service-disabled', { service: { kind: 'service', service: service.name } })
    : null;
}
