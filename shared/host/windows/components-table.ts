import type { Evidence } from '../evidence';
import { service, type Service } from './service';

/** Which Windows a component belongs to. */
export type ComponentEra = '2003' | '2008';

/** Where a component stands: a branch of Windows Components, a role or the features of Server Manager. */
export type ComponentGroup =
  | 'application-server'
  | 'internet-information-services'
  | 'networking-services'
  | 'directory-services'
  | 'web-server'
  | 'features';

interface ComponentRow {
  readonly id: string;
  readonly eras: readonly ComponentEra[];
  /** Its branch on each Windows that has it. */
  readonly group: Readonly<Partial<Record<ComponentEra, ComponentGroup>>>;
  /** Components that it cannot be without. */
  readonly requires: readonly string[];
  /** The services that it brings. */
  readonly services: readonly Service[];
  readonly evidence: Evidence;
}

/** Components that domain.md recalls without a source for them. */
const RECALLED: readonly string[] = ['com-plus-network', 'rpc-over-http', 'iis-manager'];

/**
 * The Windows components that Exchange Setup cares about, or that an administrator would look for beside them.
 * Names of 2003: its Windows Components Wizard; of 2008: the role services that the Longhorn rules name
 * (domain.md 6.1, 6.3, 6.4; S29, S35, S36).
 */
export const WINDOWS_COMPONENTS = [
  both('world-wide-web', 'internet-information-services', 'web-server', [
    service('IISADMIN', 'IIS Admin Service', 'automatic', 'running', 'RpcSs'),
    service('HTTPFilter', 'HTTP SSL', 'manual', 'running', 'IISADMIN'),
    service('W3SVC', 'World Wide Web Publishing Service', 'automatic', 'running', 'IISADMIN', 'HTTPFilter'),
  ]),
  both(
    'smtp',
    'internet-information-services',
    'features',
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
  both('rpc-over-http', 'networking-services', 'features', [], 'world-wide-web'),
  both('adam', 'directory-services', 'features'),
  both('cluster', 'networking-services', 'features', [
    service('ClusSvc', 'Cluster Service', 'automatic', 'running', 'RpcSs'),
  ]),
  longhorn('web-asp-net', 'web-server', 'world-wide-web'),
  longhorn('web-isapi-ext', 'web-server', 'world-wide-web'),
  longhorn('web-net-ext', 'web-server', 'world-wide-web'),
  longhorn('web-basic-auth', 'web-server', 'world-wide-web'),
  longhorn('web-digest-auth', 'web-server', 'world-wide-web'),
  longhorn('web-windows-auth', 'web-server', 'world-wide-web'),
  longhorn('web-dynamic-compression', 'web-server', 'world-wide-web'),
  longhorn('web-static-compression', 'web-server', 'world-wide-web'),
  longhorn('web-iis6-metabase', 'web-server', 'world-wide-web'),
  longhorn('web-iis6-console', 'web-server', 'world-wide-web'),
  longhorn('web-management-console', 'web-server', 'world-wide-web'),
  longhorn('was-process-model', 'features'),
  longhorn('powershell', 'features'),
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
  services: readonly Service[] = [],
  ...requires: readonly string[]
) {
  const group = { '2003': group2003, '2008': group2008 };
  return { id, eras: ['2003', '2008'], group, requires, services, evidence: evidenceOf(id) } as const;
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
    requires,
    services,
    evidence: evidenceOf(id),
  } as const;
}

function longhorn<const Id extends string>(id: Id, group: ComponentGroup, ...requires: readonly string[]) {
  return {
    id,
    eras: ['2008'],
    group: { '2008': group },
    requires,
    services: [],
    evidence: evidenceOf(id),
  } as const;
}

function evidenceOf(id: string): Evidence {
  return RECALLED.includes(id) ? 'inferred' : 'documented';
}
