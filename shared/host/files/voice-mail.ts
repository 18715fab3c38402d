import { isBelow, siteOf, type Host } from '../host';
import { sameName } from '../registry/registry';
import { findService } from '../windows/service';
import { pathIn } from './paths';

/** How often Unified Messaging looks into its folder: at every full simulated minute (ours). */
const INTERVAL = 60_000;

/** Where Unified Messaging lays recorded messages until a Hub Transport server takes them (place remembered). */
export function voiceMailFolder(targetDir: string): string {
  return pathIn(targetDir, 'UnifiedMessaging\\voicemail');
}

/** Paths of the voice mail that waits, as far as Exchange is installed in the folder. */
export function waitingVoiceMail({ files }: Pick<Host, 'files'>, targetDir: string): string[] {
  const folder = voiceMailFolder(targetDir);
  return files.map(({ path }) => path).filter((path) => isBelow(path, folder));
}

/** When Unified Messaging will next deliver voice mail that waits; null where none does, or nobody would take it. */
export function nextVoiceMail(host: Host, targetDir: string, clock: number): number | null {
  if (!isRunning(host, 'MSExchangeUM')) return null;
  const isDue = waitingVoiceMail(host, targetDir).length > 0 && hasTransport(host);
  return isDue ? (Math.floor(clock / INTERVAL) + 1) * INTERVAL : null;
}

/** Whether a Hub Transport server of the site takes messages: another one, or this one while transport runs. */
function hasTransport(host: Host): boolean {
  const site = siteOf(host);
  const hubs = (host.directory?.organization?.servers ?? []).filter(
    (server) => server.site === site && server.roles.includes('HubTransport'),
  );
  return hubs.some(({ name }) => !sameName(name, host.name) || isRunning(host, 'MSExchangeTransport'));
}

function isRunning({ services }: Host, name: string): boolean {
  return findService(services, name)?.status === 'running';
}
