import type { Message } from '../message';

/** Why a task failed for what the host lacks; the sentence is in the catalogs. */
export const NATURAL_CODES = [
  'service-disabled',
  'service-missing',
  'directory-unreachable',
  'dns-unreachable',
  'organization-missing',
  'site-unknown',
  'access-denied',
  'component-missing',
  'ipv6-unbound',
  'ipv6-half-disabled',
  'object-not-found',
  'other-version-installed',
  'drive-missing',
  'source-unreadable',
  'database-has-replicas',
  'database-has-mailboxes',
  'already-exists',
] as const;

/** Why a task failed because a scenario planted it. */
export const PLANTED_CODES = [
  'planted',
  /** With the sentence of a customer's log. */
  'as-logged',
  'source-missing',
  'property-not-in-cache',
  'timed-out',
  'service-not-running',
] as const;

export const FAILURE_CODES = [...NATURAL_CODES, ...PLANTED_CODES] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];
export type Failure = Message<FailureCode>;
