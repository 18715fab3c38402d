import type { InstructorApi, LabConnection, StudentApi } from '../../shared/ipc/lab-api';
import type { AttemptHost } from './attempt-host';

/** What is done with labs in the main process. */
export interface LabDesk {
  readonly student: StudentApi;
  readonly instructor: InstructorApi;
  /** What a view that connects has to know. */
  readonly connection: LabConnection;
  /** An attempt has come to its end. */
  finished(host: AttemptHost): void;
}

const nothing = (): Promise<void> => Promise.resolve();
const refused = (): Promise<never> => Promise.reject(new Error('Not here.'));

/** Where nothing of an instructor's is offered. */
export const NO_INSTRUCTOR: InstructorApi = {
  authorLab: refused,
  openResults: refused,
  saveSummary: refused,
};

/** Where there are no labs: while pictures are taken. */
export const NO_LABS: LabDesk = {
  connection: { lab: null, offered: null, draft: null },
  finished: () => undefined,
  instructor: NO_INSTRUCTOR,
  student: {
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
  },
};

/** The labs of a student who sits there alone: nothing of an instructor's, and no way out of the lab. */
export function kioskLabs(desk: LabDesk): LabDesk {
  const { student } = desk;
  return {
    get connection() {
      return { ...desk.connection, draft: null };
    },
    finished: (host) => desk.finished(host),
    instructor: NO_INSTRUCTOR,
    student: {
      labs: () => student.labs(),
      startLab: (target) => student.startLab(target),
      takeHint: (hint) => student.takeHint(hint),
      undoTo: (point) => student.undoTo(point),
      startOver: () => student.startOver(),
      finishLab: () => student.finishLab(),
      labPoints: () => student.labPoints(),
      showPoint: (point) => student.showPoint(point),
      leaveLab: refused,
      // The dialogs would show a student the real computer's folders.
      openLabFile: refused,
      saveLabReport: refused,
      saveLabResult: refused,
    },
  };
}
