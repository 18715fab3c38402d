import type { Scenario } from '../scenario/schema';
import type { SessionEvent } from '../session/event';
import type { Drive } from './drive';

const CURE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Cure';

/** The scenario with a fault at a task that nothing but `cure` takes away. */
export function withFault(scenario: Scenario, task: string): Scenario {
  const until = { kind: 'registry-value', path: CURE, name: 'cured', data: '1' } as const;
  return { ...scenario, faults: [{ task, until, failure: 'planted', params: {} }] };
}

/** Takes the planted fault away; done on an undisturbed server too, so that hosts can be compared. */
export function cure(walk: Drive): void {
  const value = { type: 'REG_SZ', data: '1' } as const;
  walk.pass(
    { type: 'create-registry-key', path: CURE },
    { type: 'set-registry-value', path: CURE, name: 'cured', value },
  );
}

/** The ids of the tasks that ended well, in their order. */
export function completedTasks(events: readonly SessionEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'task-completed' ? [event.task] : []));
}
