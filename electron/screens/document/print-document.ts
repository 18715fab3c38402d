import { BrowserWindow, session, type Session } from 'electron';
import { APP_HOST, APP_SCHEME } from '../../window/origin';
import { lockDown } from '../../window/security';

const ADDRESS = `${APP_SCHEME}://${APP_HOST}/document.html`;

/** Nothing but the document itself, its styles and the pictures that it holds. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * Prints a document to PDF, on paper as its styles say, in a hidden window without scripts, network or anything of
 * the program's.
 * @throws when Chromium cannot
 */
export async function printDocument(html: string): Promise<Buffer> {
  const browserSession = session.fromPartition('print');
  lockDown(browserSession);
  browserSession.protocol.handle(APP_SCHEME, ({ url }) =>
    url === ADDRESS ? new Response(html, { headers: HEADERS }) : new Response(null, { status: 404 }),
  );
  const window = printWindow(browserSession);
  try {
    await window.loadURL(ADDRESS);
    return await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
  } finally {
    window.destroy();
    browserSession.protocol.unhandle(APP_SCHEME);
  }
}

function printWindow(browserSession: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: browserSession,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
}
