import type { HostChange } from '../../host/change';
import { ownController } from '../../host/directory/forest';
import { isOnSale, type WindowsChoice } from '../../host/windows/editions';
import { message } from '../../message';
import type { Recorder } from '../recorder';
import type { Refusal } from '../refusal';
import { takeDown } from './restart';

/** How long Windows Setup takes, in simulated milliseconds: 40 minutes, a decision of ours. */
const INSTALLATION_TIME = 40 * 60_000;

/**
 * Installs Windows anew. Setup at work would lose what it has done, so that Windows Setup waits for it; a domain
 * controller would leave itself behind in the directory.
 */
export function reinstallWindows(
  recorder: Recorder,
  { edition, architecture, installation, servicePack }: WindowsChoice,
): Refusal | null {
  const choice = { edition, architecture, installation, servicePack };
  const { host, run, unattended } = recorder.session();
  if (run?.status === 'running' || unattended) return message('setup-running');
  if (host.directory && ownController(host.directory, host.name))
    return message('computer-is-domain-controller');
  if (!isOnSale(host.windows.version, choice)) return message('windows-not-on-sale');
  takeDown(recorder, INSTALLATION_TIME, (_host, at): readonly HostChange[] => [
    { type: 'windows-installed', choice },
    { type: 'event-logged', event: { code: 'log-service-started', params: {}, at } },
  ]);
  return null;
}
