import type { CaseSnapshot } from '../../shared/case/case-snapshot';
import type { CaseApi } from '../../shared/ipc/case-api';

/** What is done with a customer's data in the main process. */
export interface CaseDesk extends CaseApi {
  /** The case that is open; null where there is none. */
  readonly case: CaseSnapshot | null;
  /** Reads files and folders that were dropped on the window. */
  openPaths(paths: readonly string[]): Promise<void>;
}

/** Where no customer's data is looked at: nothing happens. */
export const NO_CASES: CaseDesk = {
  case: null,
  openPaths: () => Promise.resolve(),
  openCustomerData: () => Promise.resolve(),
  cancelReading: () => Promise.resolve(),
  closeCase: () => Promise.resolve(),
  cancelSending: () => Promise.resolve(),
  lookAtRun: () => Promise.resolve(),
  rehearse: () => Promise.resolve(),
  sendPictures: () => Promise.resolve({ kind: 'cancelled' }),
  saveRedactedLog: () => Promise.resolve({ kind: 'cancelled' }),
};
