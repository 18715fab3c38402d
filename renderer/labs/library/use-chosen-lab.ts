import { useMemo, useState } from 'react';
import type { LabEntry } from '../../../shared/ipc/lab-api';
import { getApi } from '../../api';
import { showAlert } from '../../desktop/alerts';
import { currentText, useText } from '../../use-text';
import { compareLevels, filterLabs, NO_FILTER, type LabFilter } from './filter-labs';
import type { LibraryState } from './use-library';

const NO_ENTRIES: readonly LabEntry[] = [];

/** Which labs are shown, and which of them is chosen. */
export interface ChosenLab {
  readonly filter: LabFilter;
  readonly setFilter: (filter: LabFilter) => void;
  readonly shown: readonly LabEntry[];
  /** The one that was chosen, or else the first one that is shown. */
  readonly current: LabEntry | undefined;
  readonly choose: (entry: LabEntry) => void;
  /** Lets the person pick a file, which is chosen then. */
  readonly openFile: () => void;
}

/** What the person has made of the library's list. */
export function useChosenLab({ library, refresh }: LibraryState): ChosenLab {
  const { localized } = useText();
  const [filter, setFilter] = useState(NO_FILTER);
  const [selected, setSelected] = useState<string | null>(null);
  const entries = useMemo(() => (library?.entries ?? NO_ENTRIES).toSorted(compareLevels), [library]);
  const shown = useMemo(() => filterLabs(entries, filter, localized), [entries, filter, localized]);
  const showPicked = async (key: string | null) => {
    if (key === null) return;
    await refresh();
    setFilter(NO_FILTER);
    setSelected(key);
  };
  const openFile = () => {
    const { title, fileFailed } = currentText().catalog.labs.library;
    getApi()
      .openLabFile()
      .then(showPicked)
      .catch(() => showAlert({ icon: 'error', title, text: fileFailed }));
  };
  return {
    filter,
    setFilter,
    shown,
    current: shown.find(({ key }) => key === selected) ?? shown[0],
    choose: ({ key }) => setSelected(key),
    openFile,
  };
}
