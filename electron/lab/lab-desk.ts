import type { LabApi, LabConnection } from '../../shared/ipc/lab-api';

import type { AttemptHost } from './attempt-host';

/** What is done with labs in the main process. */
export interface LabDesk extends LabApi {
  /** What a view that connects has to know. */
  readonly connection: LabConnection;
  /** An attempt has come to its end. */
  finished(host: AttemptHost): void;
}

const nothing = (): Promise<void> => Promise.resolve();
const refused = (): Promise<never> => Promise.reject(new Error('There are no labs here.'));

/** Where there are no labs: while pictures are taken. */
export const NO_LABS: LabDesk = {
  connection: { lab: null, offered: null, draft: null },
  finished: () => undefined,
  labs: () => Promise.resolve({ entries: [], problems: [], student: '' }),
  startLab: refused,
  openLabFile: () => Promise.resolve(null),
  takeHint: refused,
  undoTo: refused,
  startOver: refused,
  finishLab: refused,
  leaveLab: nothing,
  labPoints: () => Promise.resolve([]),
  showPoint: nothing,
  saveLabReport: () => Promise.resolve({ kind: 'cancelled' }),
  saveLabResult: () => Promise.resolve({ kind: 'cancelled' }),
  authorLab: () => Promise.resolve({ kind: 'cancelled' }),
  openResults: () => Promise.resolve(null),
  saveSummary: () => Promise.resolve({ kind: 'cancelled' }),
};

/** The labs of a student who sits there alone: nothing of an instructor's, and no way out of the lab. */
export function kioskLabs(desk: LabDesk): LabDesk {
  const notInKiosk = (): Promise<never> => Promise.reject(new Error('Not in kiosk mode.'));
  return {
    get connection() {
      return { ...desk.connection, draft: null };
    },
    finished: (host) => desk.finished(host),
    labs: () => desk.labs(),
    startLab: (target) => desk.startLab(target),
    takeHint: (hint) => desk.takeHint(hint),
    undoTo: (point) => desk.undoTo(point),
    startOver: () => desk.startOver(),
    finishLab: () => desk.finishLab(),
    labPoints: () => desk.labPoints(),
    showPoint: (point) => desk.showPoint(point),
    openLabFile: notInKiosk,
    leaveLab: notInKiosk,
    // The dialogs would show a student the real computer's folders.
    saveLabReport: notInKiosk,
    saveLabResult: notInKiosk,
    authorLab: notInKiosk,
    openResults: notInKiosk,
    saveSummary: notInKiosk,
  };
}
