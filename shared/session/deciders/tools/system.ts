import type { Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import { NETBIOS_NAME } from '../../../host/windows/computer-name';
import { message } from '../../../message';
import { isExchangeListed } from '../../../setup/entry';
import { directoryFailure } from '../../../setup/needs';
import type { ToolDeciders, ToolDecision } from './tool-decision';

/** What System sets for the next start of Windows, the DNS suffix apart. */
export const SYSTEM_DECIDERS: ToolDeciders<'rename-computer' | 'set-debug-start'> = {
  'rename-computer': ({ host }, { name }) => renameComputer(host, name),
  'set-debug-start': ({ host: { windows } }, { enabled }) =>
    enabled === (windows.pendingDebug ?? windows.isDebug)
      ? message('already-so')
      : [{ type: 'debug-start-set', enabled, when: 'at-restart' }],
};

/**
 * Windows takes any name that NetBIOS does, and asks the domain of a member. That it refuses while Exchange is on the
 * server, which does not survive it, is a decision of ours: Windows itself would do it.
 */
function renameComputer(host: Host, name: string): ToolDecision {
  const { pendingName } = host.windows;
  if (name === (pendingName ?? host.name)) return [];
  // The name that it has: what waits for the restart is withdrawn.
  if (name === host.name) return [{ type: 'computer-renamed', name, when: 'now' }];
  if (!NETBIOS_NAME.test(name)) return message('computer-name-refused', { name });
  if (isExchangeListed(host)) return message('computer-name-of-exchange', { name: host.name });
  if (host.directory && directoryFailure(host)) return message('directory-not-reachable');
  return isTaken(host, name)
    ? message('computer-name-taken', { name })
    : [{ type: 'computer-renamed', name, when: 'at-restart' }];
}

/** Whether another computer that the directory knows has that name. */
function isTaken({ name: own, directory }: Host, name: string): boolean {
  const servers = directory?.organization?.servers ?? [];
  const controllers = directory?.domainControllers ?? [];
  const others = [...servers, ...controllers].map((other) => other.name.split('.')[0] ?? '');
  return !sameName(own, name) && others.some((other) => sameName(other, name));
}
