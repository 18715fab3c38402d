import { useState } from 'react';
import { runningDependents, type Service } from '../../../shared/host/windows/service';
import { UNSTOPPABLE_SERVICES } from '../../../shared/host/windows/services-table';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { restartService, startService, stopService } from './service-commands';

/** Something that can be done to a service, and the reason why not. */
export interface ServiceAction {
  readonly reason: string | undefined;
  readonly press: () => void;
}

/** What is asked because other services are concerned. */
export type ServiceQuestion = 'stop' | 'restart';

export interface ServiceControl {
  readonly service: Service | undefined;
  readonly start: ServiceAction;
  readonly stop: ServiceAction;
  readonly restart: ServiceAction;
  /** Services that stop with it, nearest to it last. */
  readonly dependents: readonly Service[];
  readonly question: ServiceQuestion | null;
  readonly answer: (isYes: boolean) => void;
}

/** Starts, stops and restarts a service; services that stop with it are asked about first. */
export function useServiceControl(service: Service | undefined): ServiceControl {
  const words = useText().catalog.tools.services;
  const services = useSnapshot((snapshot) => snapshot.services);
  const [question, ask] = useState<ServiceQuestion | null>(null);
  const dependents = service ? runningDependents(services, service.name) : [];
  const isRunning = service?.status === 'running';
  const isDisabled = service?.startType === 'disabled';
  const startReason = isRunning ? words.runningReason : isDisabled ? words.disabledReason : undefined;
  const stopReason = !isRunning
    ? words.stoppedReason
    : UNSTOPPABLE_SERVICES.includes(service.name)
      ? words.unstoppableReason
      : undefined;
  const act = (what: ServiceQuestion) => {
    if (!service) return;
    if (what === 'stop') void stopService(service);
    else void restartService(service, dependents);
  };
  const press = (what: ServiceQuestion) => (dependents.length > 0 ? ask(what) : act(what));
  const none = service ? undefined : words.choose;
  return {
    service,
    dependents,
    question,
    start: {
      reason: none ?? startReason,
      press: () => {
        if (service) void startService(service);
      },
    },
    stop: { reason: none ?? stopReason, press: () => press('stop') },
    restart: {
      reason: none ?? stopReason ?? (isDisabled ? words.disabledReason : undefined),
      press: () => press('restart'),
    },
    answer: (isYes) => {
      ask(null);
      if (isYes && question) act(question);
    },
  };
}
