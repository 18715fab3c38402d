import { useEffect, useState } from 'react';
import type { ConditionSnapshot } from '../../../shared/session/snapshot/conditions-snapshot';
import { getApi } from '../../api';
import { useSession } from '../../use-snapshot';

/** How the rules stand, asked again whenever the session has gone on; empty until the first answer. */
export function useConditions(): readonly ConditionSnapshot[] {
  const revision = useSession((state) => state.revision);
  const [conditions, setConditions] = useState<readonly ConditionSnapshot[]>([]);
  useEffect(() => {
    let isCurrent = true;
    getApi()
      .conditions()
      .then((answer) => {
        if (isCurrent) setConditions(answer);
      })
      // A program that does not answer is told of by the next command.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [revision]);
  return conditions;
}
