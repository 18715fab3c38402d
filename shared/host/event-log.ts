import type { Message } from '../message';

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
}

/**
 * The events that this program knows, under codes of ours. MSExchangeSetup: the table published for 2010 (S33),
 * assumed equal; MSExchangeTransport 5003 and 5023: S52; Service Control Manager and EventLog: Windows itself.
 */
export const EVENTS = {
  'setup-started': { log: 'Application', source: 'MSExchangeSetup', id: 1000, level: 'information' },
  'setup-completed': { log: 'Application', source: 'MSExchangeSetup', id: 1001, level: 'information' },
  'component-failed': { log: 'Application', source: 'MSExchangeSetup', id: 1002, level: 'error' },
  'web-extensions-changed': { log: 'Application', source: 'MSExchangeSetup', id: 1003, level: 'information' },
  'web-extensions-left': { log: 'Application', source: 'MSExchangeSetup', id: 1004, level: 'information' },
  'site-unknown': { log: 'Application', source: 'MSExchangeTransport', id: 5003, level: 'error' },
  'routing-tables-unavailable': {
    log: 'Application',
    source: 'MSExchangeTransport',
    id: 5023,
    level: 'error',
  },
  'package-installed': { log: 'Application', source: 'MsiInstaller', id: 11707, level: 'information' },
  'service-running': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7036,
    level: 'information',
  },
  'service-stopped': {
    log: 'System',
    source: 'Service Control Manager',
    id: 7036,
    level: 'information',
  },
  'service-start-failed': { log: 'System', source: 'Service Control Manager', id: 7000, level: 'error' },
  'log-service-started': { log: 'System', source: 'EventLog', id: 6005, level: 'information' },
  'log-service-stopped': { log: 'System', source: 'EventLog', id: 6006, level: 'information' },
} as const satisfies Record<string, EventRow>;
