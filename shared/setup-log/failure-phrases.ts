import type { FailureCode } from '../setup/failure';

/** What the product logs when a task fails for a reason of ours; English, as the product's log is. Case 2, 11: S4, S38. */
export const FAILURE_PHRASES = {
  'service-disabled': 'Service {service} cannot be started because it is disabled.',
  'service-missing': 'Service {service} was not found on this computer.',
  'directory-unreachable': 'The domain {domain} does not exist or cannot be contacted.',
  'dns-unreachable': 'The domain cannot be found: the DNS server {address} does not answer.',
  'organization-missing': 'No Exchange organization was found in this forest.',
  'site-unknown':
    'Service MSExchangeTransport failed to reach status Running: the Active Directory site of {server} cannot be determined.',
  'access-denied':
    'The package cannot be opened: access to {path} is forbidden by system policy. Error code is 1625.',
  'component-missing': 'The Windows component {component} is not enabled on this computer.',
  'ipv6-unbound': 'Service MSExchangeTransport failed to reach status Running on this server.',
  'ipv6-half-disabled':
    'An error occurred with error code 2147504141 and message: The property cannot be found in the cache.',
  'object-not-found': 'The server that {object} refers to was not found in the directory. Object not found.',
  'other-version-installed':
    'Another version of this product is already installed ({installed}, media {media}). Error code is 1638.',
  'source-unreadable':
    'The installation source for this product is not available: {path} cannot be read. Error code is 1612.',
  'drive-missing': 'The drive {drive} was not found on this computer.',
  'database-has-replicas':
    'The public folder database {database} contains {count} folder replicas and cannot be removed.',
  'database-has-mailboxes':
    'The mailbox database {database} contains {count} mailboxes and cannot be removed.',
  'already-exists': 'The object {object} already exists.',
  'as-logged': '{message}',
  planted: 'The task {task} did not succeed.',
  'source-missing': 'The installation source for this product is not available. Error code is 1612.',
  'property-not-in-cache':
    'An error occurred with error code 2147504141 and message: The property cannot be found in the cache.',
  'timed-out': 'The operation timed out while the task {task} was running.',
  'service-not-running': "Service '{service}' failed to reach status 'Running' on this server.",
} as const satisfies Record<FailureCode, string>;
