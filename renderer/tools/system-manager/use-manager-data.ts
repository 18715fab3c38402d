import { useMemo } from 'react';
import { forestDomains } from '../../../shared/host/directory/forest';
import { message, type Message } from '../../../shared/message';
import type { RefusalCode } from '../../../shared/session/refusal';
import { useSnapshot } from '../../use-snapshot';
import type { ManagerData } from './manager-data';

/** What the window is drawn from, the same object as long as nothing in it changes; or why there is nothing to draw. */
export function useManagerData(): ManagerData | Message<RefusalCode> {
  const directory = useSnapshot((snapshot) => snapshot.directory);
  const organization = useSnapshot((snapshot) => snapshot.organization);
  const bridgeheads = useSnapshot((snapshot) => snapshot.bridgeheads);
  const legacy = useSnapshot((snapshot) => snapshot.legacy);
  return useMemo(() => {
    if (!directory) return message('not-in-a-domain');
    if (!directory.isReachable) return message('directory-not-reachable');
    if (!organization) return message('no-organization');
    const { frontEnds = [], exchange55 = [] } = legacy ?? {};
    return {
      organization,
      olderServers: [
        ...[...bridgeheads, ...exchange55].map((server) => ({ ...server, isFrontEnd: false })),
        ...frontEnds.map((server) => ({ ...server, isFrontEnd: true })),
      ],
      domains: forestDomains(directory).map(({ name }) => name),
    };
  }, [directory, organization, bridgeheads, legacy]);
}
