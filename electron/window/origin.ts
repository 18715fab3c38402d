/** The scheme and host under which the view is served; registered as standard and secure. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'rehearsal';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** Whether an address belongs to the view. (`URL.origin` is `null` for schemes of one's own.) */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
  } catch {
    return false;
  }
}
