import { session, type Session } from 'electron';
import { APP_SCHEME } from '../window/origin';
import { serveView } from '../window/protocol';
import { lockDown } from '../window/security';

/**
 * The browser session of the windows that pictures are taken of: locked down like the program's own, and in memory,
 * as Chromium would write into the folder of another one after the program has left.
 */
export function pictureSession(view: string): Session {
  const found = session.fromPartition('pictures');
  if (!found.protocol.isProtocolHandled(APP_SCHEME)) {
    lockDown(found);
    void serveView(found, view);
  }
  return found;
}
