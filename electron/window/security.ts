import { app, type Session, type WebContents } from 'electron';
import { isOwnAddress } from './origin';

/** What the developer tools load; they can only be opened by somebody who starts the program with a debugger. */
const OWN_SCHEMES = ['devtools:', 'data:', 'blob:'];

/** Denies the pages of a browser session what no page of ours needs: permissions, devices, the network, downloads. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayBeRequested(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Hardens every page that comes into being, whoever makes it. To be called before the first window. */
export function hardenContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isReload(contents, event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** The page may load itself anew, as the view offers when it has failed; it may go nowhere else. */
function isReload(contents: WebContents, address: string): boolean {
  return isOwnAddress(address) && address === contents.getURL();
}

function mayBeRequested(address: string): boolean {
  return isOwnAddress(address) || OWN_SCHEMES.some((scheme) => address.startsWith(scheme));
}
