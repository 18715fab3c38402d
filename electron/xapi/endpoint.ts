/** Names of this computer: what is sent there cannot be read on the way. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether the key and the secret may be sent to a Learning Record Store at this address: over https, over http only on
 * this computer or where somebody has said that it may be so. Its resources are named behind it, so that it ends in a path.
 */
export function isAllowedEndpoint(endpoint: string, allowsPlainHttp = false): boolean {
  const url = parsed(endpoint);
  if (!url || url.username !== '' || url.password !== '') return false;
  if (/[?#]/.test(endpoint)) return false;
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && (allowsPlainHttp || LOOPBACK.test(url.hostname));
}

function parsed(endpoint: string): URL | null {
  try {
    return new URL(endpoint);
  } catch {
    return null;
  }
}
