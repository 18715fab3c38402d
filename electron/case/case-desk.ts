import type { CaseSnapshot } from '../../shared/case/case-snapshot';
import type { CaseApi } from '../../shared/ipc/case-api';
import { CaseLogs } from '../customer-logs/case-logs';

/** What is done with a customer's data in the main process. */
export interface CaseDesk extends CaseApi {
  /** The case that is open; null where there is none. */
  readonly case: CaseSnapshot | null;
  /** The logs of that case alone; none where there is no case. */
  readonly logs: CaseLogs;
  /** Reads files and folders; what keeps them from being read is told. */
  openPaths(paths: readonly string[]): Promise<void>;
  /** The same for what was dropped on the window, as the preload script names it; what is no list of paths is told too. */
  openDropped(paths: unknown): Promise<void>;
}

/** Where no customer's data is looked at: nothing happens. */
export const NO_CASES: CaseDesk = {
  case: null,
  logs: new CaseLogs(),
  openPaths: () => Promise.resolve(),
  openDropped: () => Promise.resolve(),
  openCustomerData: () => Promise.resolve(),
  cancelReading: () => Promise.resolve(),
  closeCase: () => Promise.resolve(),
  cancelSending: () => Promise.resolve(),
  lookAtRun: () => Promise.resolve(),
  rehearse: () => Promise.resolve(),
  sendPictures: () => Promise.resolve({ kind: 'cancelled' }),
  saveRedactedLog: () => Promise.resolve({ kind: 'cancelled' }),
};
