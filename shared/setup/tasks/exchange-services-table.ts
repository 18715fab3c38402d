import type { Evidence } from '../../host/evidence';
import type { ServerRole } from '../../host/server-role';
import type { ServiceStartType } from '../../host/windows/service';

export interface ExchangeServiceRow {
  /** The roles that bring it. */
  readonly roles: readonly ServerRole[];
  readonly name: string;
  readonly displayName: string;
  readonly startType: ServiceStartType;
  readonly dependsOn: readonly string[];
  readonly evidence: Evidence;
}

/** The services that the roles of Exchange 2007 bring. Names: domain.md section 8 (S37, puppet module) and S46. */
export const EXCHANGE_SERVICES: readonly ExchangeServiceRow[] = [
  row(
    ['HubTransport', 'ClientAccess', 'UnifiedMessaging', 'Mailbox'],
    'MSExchangeADTopology',
    'Microsoft Exchange Active Directory Topology Service',
    'automatic',
    'documented',
    'Netlogon',
  ),
  row(['ClientAccess'], 'MSExchangeServiceHost', 'Microsoft Exchange Service Host', 'automatic', 'inferred'),
  row(
    ['Mailbox'],
    'MSExchangeMonitoring',
    'Microsoft Exchange Monitoring',
    'manual',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(
    ['HubTransport', 'EdgeTransport'],
    'MSExchangeTransport',
    'Microsoft Exchange Transport',
    'automatic',
    'documented',
    'MSExchangeADTopology',
  ),
  row(
    ['HubTransport', 'EdgeTransport'],
    'MSExchangeTransportLogSearch',
    'Microsoft Exchange Transport Log Search',
    'automatic',
    'documented',
  ),
  row(
    ['HubTransport'],
    'MSExchangeEdgeSync',
    'Microsoft Exchange EdgeSync',
    'automatic',
    'documented',
    'MSExchangeADTopology',
  ),
  row(
    ['HubTransport', 'EdgeTransport'],
    'MSExchangeAntispamUpdate',
    'Microsoft Exchange Anti-spam Update',
    'automatic',
    'documented',
    'MSExchangeADTopology',
  ),
  row(
    ['ClientAccess'],
    'MSExchangeFDS',
    'Microsoft Exchange File Distribution',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(
    ['ClientAccess'],
    'MSExchangePop3',
    'Microsoft Exchange POP3',
    'manual',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(
    ['ClientAccess'],
    'MSExchangeImap4',
    'Microsoft Exchange IMAP4',
    'manual',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(
    ['Mailbox'],
    'MSExchangeSA',
    'Microsoft Exchange System Attendant',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(
    ['Mailbox'],
    'MSExchangeIS',
    'Microsoft Exchange Information Store',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(['Mailbox'], 'MSFTESQL-Exchange', 'Microsoft Search (Exchange)', 'manual', 'inferred'),
  row(
    ['Mailbox'],
    'MSExchangeSearch',
    'Microsoft Exchange Search Indexer',
    'automatic',
    'inferred',
    'MSFTESQL-Exchange',
    'MSExchangeADTopology',
  ),
  row(
    ['Mailbox'],
    'MSExchangeMailSubmission',
    'Microsoft Exchange Mail Submission',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(
    ['Mailbox'],
    'MSExchangeMailboxAssistants',
    'Microsoft Exchange Mailbox Assistants',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(
    ['Mailbox'],
    'MSExchangeRepl',
    'Microsoft Exchange Replication Service',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(['UnifiedMessaging'], 'MSS', 'Microsoft Exchange Speech Engine', 'automatic', 'inferred'),
  row(
    ['UnifiedMessaging'],
    'MSExchangeUM',
    'Microsoft Exchange Unified Messaging',
    'automatic',
    'inferred',
    'MSS',
    'MSExchangeADTopology',
  ),
  row(['EdgeTransport'], 'ADAM_MSExchange', 'Microsoft Exchange ADAM', 'automatic', 'inferred'),
  row(
    ['EdgeTransport'],
    'MSExchangeEdgeCredential',
    'Microsoft Exchange Credential Service',
    'automatic',
    'inferred',
    'ADAM_MSExchange',
  ),
];

function row(
  roles: readonly ServerRole[],
  name: string,
  displayName: string,
  startType: ServiceStartType,
  evidence: Evidence,
  ...dependsOn: readonly string[]
): ExchangeServiceRow {
  return { roles, name, displayName, startType, dependsOn, evidence };
}

/** The row of a service, its name compared without case; undefined for a service that is not of Exchange. */
export function findExchangeService(name: string): ExchangeServiceRow | undefined {
  return EXCHANGE_SERVICES.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/** The row of a service; throws for a name that the table lacks, since tasks name rows of it. */
export function exchangeService(name: string): ExchangeServiceRow {
  const found = findExchangeService(name);
  if (!found) throw new Error(`No such Exchange service: ${name}`);
  return found;
}
