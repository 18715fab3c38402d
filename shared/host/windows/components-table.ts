import type { Evidence } from '../evidence';
import { service, type Service } from './service';

/** Which Windows a component belongs to. */
export type ComponentEra = '2003' | '2008';

/**
 * Where a component stands: a branch of Windows Components, the protocols that the properties of a connection add, a
 * role or the features of Server Manager.
 */
export type ComponentGroup =
  | 'application-server'
  | 'internet-information-services'
  | 'networking-services'
  | 'network-protocols'
  | 'directory-services'
  | 'web-server'
  | 'features';

interface ComponentRow {
  readonly id: string;
  readonly eras: readonly ComponentEra[];
  /** Its branch on each Windows that has it. */
  readonly group: Readonly<Partial<Record<ComponentEra, ComponentGroup>>>;
  /** Its name for ServerManagerCmd.exe of Windows Server 2008; null where that Windows does not have it. */
  readonly commandName: string | null;
  /** Components that it cannot be without. */
  readonly requires: readonly string[];
  /** The services that it brings. */
  readonly services: readonly Service[];
  readonly evidence: Evidence;
}

/** Components that domain.md recalls without a source for them, or only hints at. */
const RECALLED: readonly string[] = [
  'com-plus-network',
  'rpc-over-http',
  'iis-manager',
  'desktop-experience',
];

/**
 * The Windows components that Exchange Setup cares about, or that an administrator would look for beside them.
 * Names of 2003: its Windows Components Wizard; of 2008: the role services that the Longhorn rules name
 * (domain.md 6.1, 6.3, 6.4; S29, S35, S36), in the order of Server Manager.
 */
export const WINDOWS_COMPONENTS = [
  both('world-wide-web', 'internet-information-services', 'web-server', 'Web-Server', [
    service('IISADMIN', 'IIS Admin Service', 'automatic', 'running', 'RpcSs'),
    service('HTTPFilter', 'HTTP SSL', 'manual', 'running', 'IISADMIN'),
    service('W3SVC', 'World Wide Web Publishing Service', 'automatic', 'running', 'IISADMIN', 'HTTPFilter'),
  ]),
  both(
    'smtp',
    'internet-information-services',
    'features',
    'SMTP-Server',
    [service('SMTPSVC', 'Simple Mail Transfer Protocol (SMTP)', 'automatic', 'running', 'IISADMIN')],
    'world-wide-web',
  ),
  old(
    'nntp',
    'internet-information-services',
    [service('NntpSvc', 'Network News Transfer Protocol (NNTP)', 'automatic', 'running', 'IISADMIN')],
    'world-wide-web',
  ),
  old('asp-net', 'application-server'),
  old('com-plus-network', 'application-server'),
  old('iis-manager', 'internet-information-services'),
  // Its drivers are no services: the Services console does not list them.
  old('nwlink', 'network-protocols'),
  both('rpc-over-http', 'networking-services', 'features', 'RPC-over-HTTP-Proxy', [], 'world-wide-web'),
  both('adam', 'directory-services', 'features', 'ADLDS'),
  both('cluster', 'networking-services', 'features', 'Failover-Clustering', [
    service('ClusSvc', 'Cluster Service', 'automatic', 'running', 'RpcSs'),
  ]),
  roleService('web-static-content', 'Web-Static-Content'),
  roleService('web-dir-browsing', 'Web-Dir-Browsing'),
  roleService('web-http-errors', 'Web-Http-Errors'),
  roleService('web-http-redirect', 'Web-Http-Redirect'),
  roleService('web-asp-net', 'Web-Asp-Net', 'web-net-ext', 'web-isapi-ext', 'web-isapi-filter'),
  roleService('web-net-ext', 'Web-Net-Ext'),
  roleService('web-isapi-ext', 'Web-ISAPI-Ext'),
  roleService('web-isapi-filter', 'Web-ISAPI-Filter'),
  roleService('web-http-logging', 'Web-Http-Logging'),
  roleService('web-request-monitor', 'Web-Request-Monitor'),
  roleService('web-http-tracing', 'Web-Http-Tracing'),
  roleService('web-basic-auth', 'Web-Basic-Auth'),
  roleService('web-windows-auth', 'Web-Windows-Auth'),
  roleService('web-digest-auth', 'Web-Digest-Auth'),
  roleService('web-client-auth', 'Web-Client-Auth'),
  roleService('web-static-compression', 'Web-Stat-Compression'),
  roleService('web-dynamic-compression', 'Web-Dyn-Compression'),
  roleService('web-management-console', 'Web-Mgmt-Console'),
  roleService('web-iis6-metabase', 'Web-Metabase'),
  roleService('web-iis6-wmi', 'Web-WMI'),
  roleService('web-iis6-console', 'Web-Lgcy-Mgmt-Console'),
  feature('was-process-model', 'WAS-Process-Model'),
  feature('powershell', 'PowerShell'),
  feature('desktop-experience', 'Desktop-Experience'),
] as const satisfies readonly ComponentRow[];

/** A Windows component, under an id of ours. */
export type WindowsComponent = (typeof WINDOWS_COMPONENTS)[number]['id'];

/** The ids, as a schema wants them. */
export const COMPONENT_IDS = WINDOWS_COMPONENTS.map(({ id }) => id) as [
  WindowsComponent,
  ...WindowsComponent[],
];

/** A row of the table with its type widened. */
export type ComponentOfTable = Omit<ComponentRow, 'id'> & { readonly id: WindowsComponent };

/** The row of a component. */
export function windowsComponent(id: WindowsComponent): ComponentOfTable {
  const rows: readonly ComponentOfTable[] = WINDOWS_COMPONENTS;
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`No such Windows component: ${id}`);
  return found;
}

/** The components that a Windows offers, in the order of the table. */
export function componentsOf(era: ComponentEra): ComponentOfTable[] {
  const rows: readonly ComponentOfTable[] = WINDOWS_COMPONENTS;
  return rows.filter((row) => row.eras.includes(era));
}

function both<const Id extends string>(
  id: Id,
  group2003: ComponentGroup,
  group2008: ComponentGroup,
  commandName: string,
  services: readonly Service[] = [],
  ...requires: readonly string[]
) {
  const group = { '2003': group2003, '2008': group2008 };
  return {
    id,
    eras: ['2003', '2008'],
    group,
    commandName,
    requires,
    services,
    evidence: evidenceOf(id),
  } as const;
}

function old<const Id extends string>(
  id: Id,
  group: ComponentGroup,
  services: readonly Service[] = [],
  ...requires: readonly string[]
) {
  return {
    id,
    eras: ['2003'],
    group: { '2003': group },
    commandName: null,
    requires,
    services,
    evidence: evidenceOf(id),
  } as const;
}

/** A role service of Web Server (IIS) with the other role services that it requires. */
function roleService<const Id extends string>(id: Id, commandName: string, ...requires: readonly string[]) {
  return longhorn(id, 'web-server', commandName, ['world-wide-web', ...requires]);
}

function feature<const Id extends string>(id: Id, commandName: string) {
  return longhorn(id, 'features', commandName, []);
}

function longhorn<const Id extends string>(
  id: Id,
  group: ComponentGroup,
  commandName: string,
  requires: readonly string[],
) {
  return {
    id,
    eras: ['2008'],
    group: { '2008': group },
    commandName,
    requires,
    services: [],
    evidence: evidenceOf(id),
  } as const;
}

function evidenceOf(id: string): Evidence {
  return RECALLED.includes(id) ? 'inferred' : 'documented';
}
