import { isOnDisc } from '../../host/files/media';
import { message } from '../../message';
import type { CommandOf } from '../command';
import type { Recorder } from '../recorder';
import type { Refusal } from '../refusal';
import { isSetupOpen, type Session } from '../session';

/** Why no other disc can be put into the drive now; null where one can. */
export function insertRefusal(session: Session): Refusal | null {
  const { host } = session;
  if (isSetupOpen(session)) return message('media-in-use');
  return isOnDisc(host, host.media.path) ? null : message('no-disc-drive', { path: host.media.path });
}

/** Another installation disc takes the place of the one in the drive; Setup, open from it, would miss its files. */
export function insertMedia(recorder: Recorder, { build }: CommandOf<'insert-media'>): Refusal | null {
  const session = recorder.session();
  const refusal = insertRefusal(session);
  if (refusal) return refusal;
  if (session.host.media.build === build) return message('already-so');
  recorder.emit({ type: 'host-changed', changes: [{ type: 'media-inserted', build }], at: session.clock });
  return null;
}
