import type { EVENTS, LoggedEventCode } from '../../host/event-log';

interface EventWording {
  readonly text: string;
}

type EventRow = (typeof EVENTS)[LoggedEventCode];

const known = {
  'setup-started': { text: 'Exchange Server Setup (build {build}) was started.' },
  'setup-completed': { text: 'Exchange Server Setup (build {build}) completed successfully.' },
  'component-failed': { text: 'Exchange Server component {group} failed. Error: {failure}' },
  'web-extensions-changed': {
    text: 'Setup has changed the IIS metabase key WebSvcExtRestrictionList: the Web service extensions that Exchange needs are now allowed.',
  },
  'web-extensions-left': {
    text: 'Setup has removed Exchange but left the Web service extensions in the IIS metabase key WebSvcExtRestrictionList allowed. Prohibit them in IIS Manager if no other application needs them.',
  },
  'site-unknown': {
    text: 'Microsoft Exchange Transport cannot determine the Active Directory site of the server {server}.',
  },
  'routing-tables-unavailable': {
    text: 'Microsoft Exchange Transport could not calculate the routing tables on the server {server}. The service will stop.',
  },
  'package-installed': { text: 'Product: {package} -- Installation completed successfully.' },
  'service-running': { text: 'The {service} service entered the running state.' },
  'service-stopped': { text: 'The {service} service entered the stopped state.' },
  'service-start-failed': {
    text: 'The {service} service failed to start due to the following error: The service cannot be started because it is disabled.',
  },
  'service-did-not-start': {
    text: 'The {service} service failed to start due to the following error: The service did not respond to the start or control request in a timely fashion.',
  },
  'needed-service-disabled': {
    text: 'The {service} service depends on the {needed} service which failed to start because of the following error: The service cannot be started because it is disabled.',
  },
  'needed-service-failed': {
    text: 'The {service} service depends on the {needed} service which failed to start because of the following error: The service did not respond to the start or control request in a timely fashion.',
  },
  'needed-service-waits': {
    text: 'The {service} service depends on the {needed} service which failed to start because of the following error: The dependency service or group failed to start.',
  },
  'needed-service-missing': {
    text: 'The {service} service depends on the following nonexistent service: {needed}',
  },
  'log-service-started': { text: 'The Event log service was started.' },
  'log-service-stopped': { text: 'The Event log service was stopped.' },
} satisfies Record<LoggedEventCode, EventWording>;

const levels = {
  information: 'Information',
  warning: 'Warning',
  error: 'Error',
} satisfies Record<EventRow['level'] | 'warning', string>;

const logs = {
  Application: 'Application',
  System: 'System',
} satisfies Record<EventRow['log'], string>;

/** What Event Viewer shows: the descriptions of the events that this program knows, levels and logs. */
export const events = { known, levels, logs };
