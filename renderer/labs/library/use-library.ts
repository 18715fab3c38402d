import { useCallback, useEffect, useState } from 'react';
import type { LabLibrary } from '../../../shared/ipc/lab-api';
import { getApi } from '../../api';

/** The library as the program has it. */
export interface LibraryState {
  /** Null until it has been read. */
  readonly library: LabLibrary | null;
  readonly hasFailed: boolean;
  /** Reads it again. */
  readonly refresh: () => Promise<void>;
}

/** Reads the library when its window opens, and whenever it is asked to. */
export function useLibrary(): LibraryState {
  const [library, setLibrary] = useState<LabLibrary | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const refresh = useCallback(
    () =>
      getApi()
        .labs()
        .then(
          (read) => {
            setLibrary(read);
            setHasFailed(false);
          },
          () => setHasFailed(true),
        ),
    [],
  );
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { library, hasFailed, refresh };
}
