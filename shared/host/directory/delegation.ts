import { accountName, type Host } from '../host';
import { sameName } from '../registry/registry';
import type { ExchangeServer } from './organization';

/** The account to which a server is delegated, before its first installation or since; null where it is to nobody. */
export function delegateOf({ provisioned, delegate }: ExchangeServer): string | null {
  return provisioned ? provisioned.admin : (delegate ?? null);
}

/** The computer's own object in the Exchange organization. */
export function ownServerObject({
  name,
  directory,
}: Pick<Host, 'name' | 'directory'>): ExchangeServer | null {
  return directory?.organization?.servers.find((server) => sameName(server.name, name)) ?? null;
}

/** Whether the computer's object is delegated to the signed-in account (/NewProvisionedServer /ServerAdmin, S23). */
export function isDelegate(host: Host): boolean {
  const own = ownServerObject(host);
  const delegate = own && delegateOf(own);
  return host.account.domain !== null && !!delegate && namesOf(host).some((name) => sameName(name, delegate));
}

/** How the signed-in account of a domain may be written. */
function namesOf(host: Host): string[] {
  const { account, directory } = host;
  return [accountName(host), account.name, `${account.name}@${directory?.domain ?? ''}`];
}
