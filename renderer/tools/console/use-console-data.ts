import { useMemo } from 'react';
import { useSnapshot } from '../../use-snapshot';
import type { ConsoleData } from './console-data';

/** What the console is drawn from: the same object as long as nothing in it changes. */
export function useConsoleData(): ConsoleData {
  const organization = useSnapshot((snapshot) => snapshot.organization);
  const isReachable = useSnapshot(({ directory }) => directory?.isReachable ?? true);
  const bridgeheads = useSnapshot((snapshot) => snapshot.bridgeheads);
  const queues = useSnapshot((snapshot) => snapshot.queues);
  return useMemo(
    () => ({ organization, isReachable, bridgeheads, queues }),
    [organization, isReachable, bridgeheads, queues],
  );
}
