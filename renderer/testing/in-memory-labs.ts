import type { LabApi, LabConnection } from '../../shared/ipc/lab-api';

/** What a connection says where there is no lab. */
export const NO_LAB: LabConnection = { lab: null, offered: null, draft: null };

/** The part of the API that is about labs, where there are none. */
export function inMemoryLabs(): LabApi {
  const nothing = (): Promise<null> => Promise.resolve(null);
  return {
    labs: () => Promise.resolve({ entries: [], problems: [], student: '' }),
    startLab: () => Promise.resolve(),
    openLabFile: nothing,
    takeHint: nothing,
    undoTo: nothing,
    startOver: nothing,
    finishLab: nothing,
    leaveLab: () => Promise.resolve(),
    labPoints: () => Promise.resolve([]),
    showPoint: () => Promise.resolve(),
    saveLabReport: () => Promise.resolve({ kind: 'cancelled' }),
    saveLabResult: () => Promise.resolve({ kind: 'cancelled' }),
    authorLab: () => Promise.resolve({ kind: 'done' }),
    openResults: nothing,
    saveSummary: () => Promise.resolve({ kind: 'cancelled' }),
  };
}
