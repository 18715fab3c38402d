import type { DirectorySnapshot } from '../../../shared/session/snapshot/snapshot';

/** What a page is drawn from: a directory within reach. */
export interface DirectoryPageProps {
  readonly directory: DirectorySnapshot;
}
