import { useEffect, useState } from 'react';
import type { LabSnapshot } from '../../../../shared/lab/lab-snapshot';
import { useSession } from '../../../use-snapshot';
import { labTime, type LabTime } from './lab-time';

/** Often enough that no second is left out. */
const TICK = 250;

/** The time of the running attempt, as it goes on. */
export function useLabTime(lab: LabSnapshot): LabTime {
  const arrivedAt = useSession((state) => state.labAt);
  const [now, setNow] = useState(() => performance.now());
  const isRunning = lab.finished === null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(performance.now()), TICK);
    return () => clearInterval(timer);
  }, [isRunning]);
  return labTime(lab, now - arrivedAt);
}
