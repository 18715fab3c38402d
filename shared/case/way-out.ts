/** The ways out of what a customer's server is in (domain.md 4.5), under ids of ours. */
export const WAY_IDS = [
  /** The wizard takes the half-installed role up again: in maintenance mode, or from the media where no role was complete. */
  'resume-in-wizard',
  /** `Setup /mode:Install /roles:<role>` takes it up again. */
  'resume-at-prompt',
  /** The half-installed role is removed. */
  'remove-role',
  /** Its marks are deleted in the registry by hand, and Setup is run again. */
  'delete-marks',
  /** What the readiness checks found is cured, and Setup is run again as it was. */
  'cure-findings',
  /** The forest is prepared by its own switch. */
  'prepare-directory',
  /** Setup is run again as it was: nothing is marked. */
  'run-again',
] as const;
export type WayId = (typeof WAY_IDS)[number];

/** What may go wrong on a way, and what to do about it first (domain.md 4.5 and its caveats). */
export const RISK_CODES = [
  'only-failed-role',
  'same-media',
  'same-action',
  'cause-remains',
  'backup-first',
  'support-warns',
  'steps-repeated',
  'removal-may-be-refused',
  'role-data-lost',
  /** The real server is of a product after 2007. */
  'other-product',
  'whole-role',
  'replication-delay',
  'schema-not-undone',
] as const;
export type RiskCode = (typeof RISK_CODES)[number];
