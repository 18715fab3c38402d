import { ACCOUNT_GROUPS, type AccountGroup } from '../../host/host';
import type { Registry } from '../../host/registry/registry';
import type { ServerRole } from '../../host/server-role';
import { isDnsSuffix, NETBIOS_NAME } from '../../host/windows/computer-name';
import { stampTime } from '../../setup-log/read/head';
import type { RunFacts } from '../../setup-log/read/run-facts';
import type { CaseState } from './case-state';
import { LONGEST_NAME, type Note } from './notes';
import { registryNames } from './registry-names';

const DEFAULT_SERVER = 'EX01';
const DEFAULT_ACCOUNT = 'Administrator';
const DEFAULT_SITE = 'Default-First-Site-Name';
/** The local time that a rehearsal begins at where the log does not tell. */
const DEFAULT_START = Date.UTC(2008, 2, 12, 9, 12);
const MINUTES_LATER = 10 * 60_000;

const GROUPS: readonly (readonly [setting: string, group: AccountGroup])[] = [
  ['LocalAdmin', 'Administrators'],
  ['LocalDomainAdmin', 'Domain Admins'],
  ['EnterpriseAdmin', 'Enterprise Admins'],
  ['SchemaAdmin', 'Schema Admins'],
  ['ExOrgAdmin', 'Exchange Organization Administrators'],
];

/** Name, domain, site, controller and organization; what no line tells is as on the default server. */
export function namesOf(
  facts: RunFacts | null,
  registry: Registry | null,
  installed: readonly ServerRole[],
  note: Note,
) {
  const { computers, domains } = registryNames(registry);
  const fqdn = facts?.fqdn.value ?? '';
  const name = facts?.server.value ?? [fqdn.split('.')[0], ...computers].find(Boolean) ?? '';
  const controller = facts?.domainController.value ?? '';
  const suffixes = [
    fqdn.split('.').slice(1).join('.'),
    controller.split('.').slice(1).join('.'),
    rootDomain(facts?.configContainerDn.value ?? ''),
    ...domains,
  ].map((suffix) => suffix.toLowerCase());
  const dns = suffixes.find((suffix) => suffix !== '' && isDnsSuffix(suffix));
  const isWorkgroup = installed.includes('EdgeTransport') && dns === undefined;
  if (dns === undefined && !isWorkgroup) note('domain-assumed', { domain: 'contoso.com' });
  const domainName = dns ?? 'contoso.com';
  const site = clean(facts?.site.value ?? '');
  if (site === '' && !isWorkgroup) note('site-assumed', { site: DEFAULT_SITE });
  const organization = clean(facts?.organization.value ?? '');
  const isNew = organization === '' && facts !== null && facts.domainController.confidence === 'read';
  if (organization === '' && !isNew && !isWorkgroup)
    note('organization-assumed', { organization: 'Contoso' });
  if (!isWorkgroup) note('servers-assumed');
  if (!NETBIOS_NAME.test(name)) note('server-assumed', { name: DEFAULT_SERVER });
  const isControllerTold = isDnsSuffix(controller) && controller.includes('.');
  const assumedController = `DC01.${domainName}`;
  if (!isControllerTold && !isWorkgroup) note('controller-assumed', { name: assumedController });
  const user = facts?.user.value ?? '';
  const netbios = user.includes('\\')
    ? (user.split('\\')[0] ?? '')
    : (domainName.split('.')[0] ?? '').toUpperCase();
  return {
    name: NETBIOS_NAME.test(name) ? name : DEFAULT_SERVER,
    dnsSuffix: isWorkgroup ? '' : domainName,
    domain: isWorkgroup ? null : { dns: domainName, netbios: clean(netbios) || 'CONTOSO' },
    site: site || DEFAULT_SITE,
    controller: isControllerTold ? controller : assumedController,
    organization: isWorkgroup || isNew ? null : organization || 'Contoso',
  };
}

function rootDomain(container: string): string {
  return [...container.matchAll(/DC=([^,]{1,63})/gi)].map((match) => match[1] ?? '').join('.');
}

function clean(text: string): string {
  return text.trim().slice(0, LONGEST_NAME);
}

/** Who ran Setup, with the groups that the readiness settings name. */
export function accountOf(
  facts: RunFacts | null,
  domain: CaseState['domain'],
  note: Note,
): CaseState['account'] {
  const user = clean(facts?.user.value ?? '');
  const name = user.split('\\').at(-1) ?? '';
  if (name === '') note('account-assumed', { name: DEFAULT_ACCOUNT });
  const said = facts?.groups.value ?? {};
  const isTold = Object.keys(said).length > 0;
  if (!isTold) note('groups-assumed');
  const missing = new Set(GROUPS.filter(([setting]) => said[setting] === 'False').map(([, group]) => group));
  return {
    name: name || DEFAULT_ACCOUNT,
    domain: domain?.netbios ?? null,
    groups: ACCOUNT_GROUPS.filter((group) => !missing.has(group)),
  };
}

/** The log's end in the customer's local time, and some minutes. */
export function startOf(facts: RunFacts | null, note: Note): number {
  const stamp = facts?.endedAtUtc.value ?? facts?.startedAtUtc.value ?? '';
  const time = stampTime(`[${stamp}]`);
  const isPlausible = time !== null && time > Date.UTC(2006, 0) && time < Date.UTC(2100, 0);
  if (!isPlausible) {
    note('time-assumed');
    return DEFAULT_START;
  }
  return time + zoneOffset(facts?.timeZone.value ?? '') + MINUTES_LATER;
}

/** Milliseconds that `(UTC-06:00) Central Time` lies before or after UTC; the summer is not told. */
function zoneOffset(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^\(UTC([+-])(\d\d):(\d\d)\)/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
