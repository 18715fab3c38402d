import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { resolveAsset } from './asset';
import { APP_SCHEME } from './origin';

/** Nothing but our own files, no inline code, no other host. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Makes `app:` an ordinary, secure scheme. Only possible before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Time for a file to leave this process before it is busy with something else. */
const HAND_OVER_MS = 5;

/**
 * Serves the files below `root` to a browser session, and nothing else. Resolves when the view's program has
 * been handed out: from then on the view is busy with itself for a while.
 */
export function serveView(session: Session, root: string): Promise<void> {
  return new Promise((handedOut) => {
    session.protocol.handle(APP_SCHEME, async (request) => {
      const asset = request.method === 'GET' ? resolveAsset(root, request.url) : null;
      if (!asset) return notFound();
      try {
        const headers = { ...SECURITY_HEADERS, 'content-type': asset.contentType };
        const body = await readFile(asset.file);
        if (asset.file.endsWith('.js')) setTimeout(handedOut, HAND_OVER_MS);
        return new Response(body, { headers });
      } catch {
        return notFound();
      }
    });
  });
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: SECURITY_HEADERS });
}
