import type { Evidence } from '../host/evidence';
import type { ServiceStartType } from '../host/service';

export interface ExchangeServiceRow {
  readonly name: string;
  readonly displayName: string;
  readonly startType: ServiceStartType;
  readonly dependsOn: readonly string[];
  readonly evidence: Evidence;
}

/** The services that the roles of Exchange 2007 bring. Names: domain.md section 8 (S37, puppet module) and S46. */
export const EXCHANGE_SERVICES: readonly ExchangeServiceRow[] = [
  row(
    'MSExchangeADTopology',
    'Microsoft Exchange Active Directory Topology Service',
    'automatic',
    'documented',
    'Netlogon',
  ),
  row('MSExchangeServiceHost', 'Microsoft Exchange Service Host', 'automatic', 'inferred'),
  row('MSExchangeMonitoring', 'Microsoft Exchange Monitoring', 'manual', 'inferred', 'MSExchangeADTopology'),
  row(
    'MSExchangeTransport',
    'Microsoft Exchange Transport',
    'automatic',
    'documented',
    'MSExchangeADTopology',
  ),
  row('MSExchangeTransportLogSearch', 'Microsoft Exchange Transport Log Search', 'automatic', 'documented'),
  row('MSExchangeEdgeSync', 'Microsoft Exchange EdgeSync', 'automatic', 'documented', 'MSExchangeADTopology'),
  row(
    'MSExchangeAntispamUpdate',
    'Microsoft Exchange Anti-spam Update',
    'automatic',
    'documented',
    'MSExchangeADTopology',
  ),
  row(
    'MSExchangeFDS',
    'Microsoft Exchange File Distribution',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row('MSExchangePop3', 'Microsoft Exchange POP3', 'manual', 'inferred', 'MSExchangeADTopology'),
  row('MSExchangeImap4', 'Microsoft Exchange IMAP4', 'manual', 'inferred', 'MSExchangeADTopology'),
  row('MSExchangeSA', 'Microsoft Exchange System Attendant', 'automatic', 'inferred', 'MSExchangeADTopology'),
  row(
    'MSExchangeIS',
    'Microsoft Exchange Information Store',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row('MSFTESQL-Exchange', 'Microsoft Search (Exchange)', 'manual', 'inferred'),
  row(
    'MSExchangeSearch',
    'Microsoft Exchange Search Indexer',
    'automatic',
    'inferred',
    'MSFTESQL-Exchange',
    'MSExchangeADTopology',
  ),
  row(
    'MSExchangeMailSubmission',
    'Microsoft Exchange Mail Submission',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(
    'MSExchangeMailboxAssistants',
    'Microsoft Exchange Mailbox Assistants',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row(
    'MSExchangeRepl',
    'Microsoft Exchange Replication Service',
    'automatic',
    'inferred',
    'MSExchangeADTopology',
  ),
  row('MSS', 'Microsoft Exchange Speech Engine', 'automatic', 'inferred'),
  row(
    'MSExchangeUM',
    'Microsoft Exchange Unified Messaging',
    'automatic',
    'inferred',
    'MSS',
    'MSExchangeADTopology',
  ),
  row('ADAM_MSExchange', 'Microsoft Exchange ADAM', 'automatic', 'inferred'),
  row(
    'MSExchangeEdgeCredential',
    'Microsoft Exchange Credential Service',
    'automatic',
    'inferred',
    'ADAM_MSExchange',
  ),
];

function row(
  name: string,
  displayName: string,
  startType: ServiceStartType,
  evidence: Evidence,
  ...dependsOn: readonly string[]
): ExchangeServiceRow {
  return { name, displayName, startType, dependsOn, evidence };
}

/** The row of a service; throws for a name that the table lacks, since tasks name rows of it. */
export function exchangeService(name: string): ExchangeServiceRow {
  const found = EXCHANGE_SERVICES.find((entry) => entry.name === name);
  if (!found) throw new Error(`No such Exchange service: ${name}`);
  return found;
}
