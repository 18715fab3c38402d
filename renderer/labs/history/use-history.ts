import { useEffect, useState } from 'react';
import { getApi } from '../../api';
import { historyRows, type HistoryRow } from './history-rows';

/** The steps as they are when the view opens; what happens meanwhile comes after them. */
export function useHistory(): { readonly rows: readonly HistoryRow[] | null; readonly hasFailed: boolean } {
  const [rows, setRows] = useState<readonly HistoryRow[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isOpen = true;
    getApi()
      .labPoints()
      .then((points) => isOpen && setRows(historyRows(points)))
      .catch(() => isOpen && setHasFailed(true));
    return () => {
      isOpen = false;
    };
  }, []);
  return { rows, hasFailed };
}
