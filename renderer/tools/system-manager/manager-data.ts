import type { PlacedServer } from '../../../shared/host/directory/legacy-organization';
import type { OrganizationSnapshot } from '../../../shared/session/snapshot/snapshot';

/** An older server, and whether it is a front-end server. */
export interface OlderServer extends PlacedServer {
  readonly isFrontEnd: boolean;
}

/** What Exchange System Manager shows and works on. */
export interface ManagerData {
  readonly organization: OrganizationSnapshot;
  readonly olderServers: readonly OlderServer[];
  /** Domains of the forest. */
  readonly domains: readonly string[];
}
