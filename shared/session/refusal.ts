import type { Message } from '../message';

/** Why the session did not carry out a command; the sentence is in the catalogs. */
export const REFUSAL_CODES = [
  'setup-already-open',
  'setup-not-open',
  'exchange-not-installed',
  'not-on-this-page',
  'no-page-before',
  'no-role-chosen',
  'no-bridgehead-chosen',
  'no-such-bridgehead',
  'role-not-selectable',
  'checks-running',
  'checks-failed',
  'setup-running',
  'setup-not-finished',
  'setup-not-running',
  'no-such-service',
  'service-disabled',
  'service-already-running',
  'service-already-stopped',
  'service-needed',
  'dependency-missing',
  'dependency-disabled',
  'no-such-registry-value',
  'not-enough-disk-space',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A reason why not, with the values of its sentence. */
export type Refusal = Message<RefusalCode>;
