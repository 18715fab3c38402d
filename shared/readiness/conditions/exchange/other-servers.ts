import type { HostChange } from '../../../host/change';
import type { ExchangeServer, Organization } from '../../../host/directory/organization';
import { siteOf, type Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import type { ServerRole } from '../../../host/server-role';

/** Another server of the organization that has a role, and what makes it so where there is none. */
export interface OtherServer {
  readonly server: string;
  readonly changes: readonly HostChange[];
}

/** The other servers of the organization that have a role. */
export function othersWith(host: Host, { servers }: Organization, role: ServerRole): ExchangeServer[] {
  return servers.filter(({ name, roles }) => !sameName(name, host.name) && roles.includes(role));
}

/** Another server with a role; one of `site`, where a site is given. One that lacks the role gets it, or a new server comes. */
export function otherServer(
  host: Host,
  organization: Organization,
  role: ServerRole,
  site?: string,
): OtherServer {
  const isEligible = (server: ExchangeServer) => site === undefined || server.site === site;
  const known = othersWith(host, organization, role).find(isEligible);
  if (known) return { server: known.name, changes: [] };
  const other = organization.servers.find(
    (server) => !sameName(server.name, host.name) && server.roles.length > 0 && server.site === siteOf(host),
  );
  const server = other?.name ?? freeName(host, organization);
  const version = other?.version ?? host.media.build;
  return { server, changes: [{ type: 'server-role-registered', server, role, version }] };
}

/** A name that no item of a list bears: the wanted one, or with a number behind it. */
export function freeNameIn(list: readonly { readonly name: string }[], wanted: string): string {
  const isFree = (name: string) => !list.some((item) => sameName(item.name, name));
  const numbered = Array.from({ length: list.length + 1 }, (_, index) => `${wanted} ${index + 2}`);
  return [wanted, ...numbered].find(isFree) ?? wanted;
}

/** `EX00`, or the next name that no server of any version and no domain controller bears. */
function freeName(host: Host, { servers, legacy }: Organization): string {
  const names = [
    host.name,
    ...servers.map(({ name }) => name),
    ...(legacy?.routingGroups ?? []).flatMap((group) => group.servers.map(({ name }) => name)),
    ...(host.directory?.domainControllers ?? []).map(({ name }) => name),
  ].map((name) => (name.split('.')[0] ?? name).toUpperCase());
  const numbered = Array.from({ length: names.length + 1 }, (_, index) => `EX${`${index}`.padStart(2, '0')}`);
  return numbered.find((name) => !names.includes(name)) ?? host.name;
}
