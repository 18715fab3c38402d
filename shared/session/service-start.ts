import type { HostChange } from '../host/change';
import type { LoggedEvent, LoggedEventCode } from '../host/event-log';
import type { Host } from '../host/host';
import { findService } from '../host/windows/service';
import type { MessageValue } from '../message';
import type { Failure } from '../setup/failure';
import { serviceFailure } from '../setup/needs';

/** Why Windows cannot start a service. */
export type StartProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'disabled' }
  /** It stops again while it starts. */
  | { readonly kind: 'failing'; readonly failure: Failure }
  /** A service that it needs cannot start. */
  | { readonly kind: 'dependency'; readonly needed: string; readonly of: StartProblem['kind'] };

/** Why Windows cannot start a service with all that it depends on; null where it can, or where it runs. */
export function startProblem(host: Host, name: string, seen: readonly string[] = []): StartProblem | null {
  const service = findService(host.services, name);
  if (!service) return { kind: 'missing' };
  if (service.status === 'running') return null;
  if (service.startType === 'disabled') return { kind: 'disabled' };
  for (const needed of service.dependsOn.filter((other) => !seen.includes(other))) {
    const problem = startProblem(host, needed, [...seen, name]);
    if (problem) return { kind: 'dependency', needed, of: problem.kind };
  }
  const failure = serviceFailure(host, service.name);
  return failure && { kind: 'failing', failure };
}

/**
 * What Windows, and the service itself, enter into the event log when Windows tries to start a service in vain.
 * Windows does not try to start one that is disabled or not there.
 */
export function failedStart(host: Host, name: string, at: number): HostChange[] {
  const problem = startProblem(host, name);
  const service = named(name);
  const entries = (): Omit<LoggedEvent, 'at'>[] => {
    switch (problem?.kind) {
      case 'failing':
        return [
          ...transportEvents(host, problem.failure),
          { code: 'service-did-not-start', params: { service } },
        ];
      case 'dependency':
        return [{ code: DEPENDENCY_CODES[problem.of], params: { service, needed: named(problem.needed) } }];
      default:
        return [];
    }
  };
  return entries().map((entry) => ({ type: 'event-logged', event: { ...entry, at } }));
}

/** What transport says when it stops because the computer's site is unknown (S52). */
export function transportEvents({ name: server }: Host, failure: Failure): Omit<LoggedEvent, 'at'>[] {
  if (failure.code !== 'site-unknown') return [];
  return [
    { code: 'site-unknown', params: { server } },
    { code: 'routing-tables-unavailable', params: { server } },
  ];
}

/** How the service manager says that a needed service did not start. */
const DEPENDENCY_CODES: Readonly<Record<StartProblem['kind'], LoggedEventCode>> = {
  missing: 'needed-service-missing',
  disabled: 'needed-service-disabled',
  failing: 'needed-service-failed',
  dependency: 'needed-service-waits',
};

function named(service: string): MessageValue {
  return { kind: 'service', service };
}
