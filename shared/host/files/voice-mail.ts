import { isBelow, type Host } from '../host';
import { pathIn } from './paths';

/** Where Unified Messaging lays recorded messages until a Hub Transport server takes them (place remembered). */
export function voiceMailFolder(targetDir: string): string {
  return pathIn(targetDir, 'UnifiedMessaging\\voicemail');
}

/** Paths of the voice mail that waits, as far as Exchange is installed in the folder. */
export function waitingVoiceMail({ files }: Pick<Host, 'files'>, targetDir: string): string[] {
  const folder = voiceMailFolder(targetDir);
  return files.map(({ path }) => path).filter((path) => isBelow(path, folder));
}
