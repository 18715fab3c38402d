import type { WizardSnapshot } from '../../shared/session/snapshot/snapshot';

/** What every page of the wizard is given; the rest it takes from the session itself. */
export interface PageProps {
  readonly wizard: WizardSnapshot;
  /** The choice on the Completion page to open the console on Finish; it lasts as long as the window. */
  readonly finalize: boolean;
  readonly onFinalizeChange: (finalize: boolean) => void;
  /** Whether the Readiness Checks page lists what passed too; as long. */
  readonly showPassed: boolean;
  readonly onShowPassedChange: (showPassed: boolean) => void;
}
