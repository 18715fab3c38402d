import { app, session } from 'electron';
import { isOwnAddress } from './origin';

/** What the developer tools load; they can only be opened by somebody who starts the program with a debugger. */
const OWN_SCHEMES = ['devtools:', 'data:', 'blob:'];

/** Denies the view everything that it does not need: permissions, the network, navigation, windows. */
export function lockDown(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayBeRequested(details.url) }),
  );
  defaultSession.on('will-download', (event) => event.preventDefault());
}

/** Hardens every page that comes into being, whoever makes it. To be called before the first window. */
export function hardenContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function mayBeRequested(address: string): boolean {
  return isOwnAddress(address) || OWN_SCHEMES.some((scheme) => address.startsWith(scheme));
}
