import { findService, stoppedRequirements, type Service } from '../../../shared/host/windows/service';

/** After an attempt to start a service: the first on the way to it that has not stayed; undefined where it runs. */
export function failingService(services: readonly Service[], name: string): Service | undefined {
  const wanted = findService(services, name);
  return wanted?.status === 'stopped' ? [...stoppedRequirements(services, name), wanted][0] : undefined;
}
