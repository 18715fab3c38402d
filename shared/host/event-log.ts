import type { Message } from '../message';
import type { Evidence } from './evidence';

/** What an event says; the sentence is in the catalogs, as for every message. Ids: see EVENTS. */
export type LoggedEventCode = keyof typeof EVENTS;

/** One event of the Application or System log. */
export interface LoggedEvent extends Message<LoggedEventCode> {
  /** Simulated milliseconds since 1970, local to the server. */
  readonly at: number;
}

interface EventRow {
  readonly log: 'Application' | 'System';
  readonly source: string;
  readonly id: number;
  readonly level: 'information' | 'warning' | 'error';
  readonly evidence: Evidence;
}

/**
 * The events that this program knows, under codes of ours. MSExchangeSetup: the table published for 2010 (S33),
 * assumed equal; MSExchangeTransport 5003 and 5023: S52; Service Control Manager and EventLog: Windows itself. That a
 * service of Exchange that gives up while it starts is reported as 7000 is inferred.
 */
export const EVENTS = {
  'setup-started': {
    log: 'Application',
    source: 'MSExchangeSetup',
    id: 1000,
    level: 'information',
    evidence: 'inferred',
  },
  'setup-completed': {
    log: 'Application',
    source: 'MSExchangeSetup',
    id: 1001,
    level: 'information',
    evidence: 'inferred',
  },
  'component-failed': {
    log: 'Application',
    source: 'MSExchangeSetup',
    id: 1002,
    level: 'error',
    evidence: 'inferred',
  },
  'web-extensions-changed': {
    log: 'Application',
    source: 'MSExchangeSetup',
    id: 1003,
    level: 'information',
    evidence: 'inferred',
  },
  'web-extensions-left': {
    log: 'Application',
    source: 'MSExchangeSetup',
    id: 1004,
    level: 'information',
    evidence: 'inferred',
  },
  'site-unknown': {
    log: 'Application',
    source: 'MSExchangeTransport',
    id: 5003,
    level: 'error',
    evidence: 'documented',
  },
  'routing-tables-unavailable': {
    log: 'Application',
    source: 'MSExchangeTransport',
    id: 5023,
    level: 'error',
    evidence: 'documented',
  },
  'package-installed': {
    log: 'Application',
    source: 'MsiInstaller',
    id: 11707,
    level: 'information',
    evidence: 'documented',
  },
  'service-running': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7036,
    level: 'information',
    evidence: 'documented',
  },
  'service-stopped': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7036,
    level: 'information',
    evidence: 'documented',
  },
  'service-start-failed': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7000,
    level: 'error',
    evidence: 'documented',
  },
  'service-did-not-start': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7000,
    level: 'error',
    evidence: 'inferred',
  },
  'needed-service-disabled': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7001,
    level: 'error',
    evidence: 'documented',
  },
  'needed-service-failed': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7001,
    level: 'error',
    evidence: 'documented',
  },
  'needed-service-waits': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7001,
    level: 'error',
    evidence: 'documented',
  },
  'needed-service-missing': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7003,
    level: 'error',
    evidence: 'documented',
  },
  'log-service-started': {
    log: 'System',
    source: 'EventLog',
    id: 6005,
    level: 'information',
    evidence: 'documented',
  },
  'log-service-stopped': {
    log: 'System',
    source: 'EventLog',
    id: 6006,
    level: 'information',
    evidence: 'documented',
  },
} as const satisfies Record<string, EventRow>;
