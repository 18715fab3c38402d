/** How many random cases each property test tries; named so that a machine can be given more or less work. */
export const PROPERTY_RUNS = {
  /** Command sequences against the session's invariants. */
  sessions: 300,
  /** Sequences after which the ways out are tried; thousands, as the issue asks. */
  waysOut: 2000,
  /** Random lines for Setup; a hundred thousand, as the issue asks. */
  lines: 100_000,
  /** Random lines entered at the prompt. */
  enteredLines: 3000,
  /** Plans through the wizard and through the prompt; thousands, as the issue asks. */
  bothDoors: 2500,
  /** One long wait against the same wait in pieces. */
  splitWaits: 100,
  /** Random texts against the .reg reader. */
  registryTexts: 500,
  /** Damaged .reg files and outputs of `reg query`; 25,000, as the issue asks. */
  damagedRegistryTexts: 25_000,
  /** Damaged Setup logs; with the damaged registry texts 50,000, as the issue asks. */
  damagedLogs: 25_000,
  /** Texts full of a customer's names, redacted. */
  redactedTexts: 150,
  /** Whole logs of customers with any names, redacted and read back. */
  redactedLogs: 40,
  /** Random clicks on the role boxes. */
  roleBoxes: 500,
  /** Addresses against subnets that hold one another. */
  subnets: 500,
  /** Lists of random lines at the Command Prompt. */
  promptLines: 400,
  /** Rules made to fail and to pass on servers of every kind. */
  conditions: 1500,
  /** Readiness checks against one another, and values shown of any setting. */
  comparisons: 500,
  /** Attempts at labs that go back to every point of them. */
  undos: 40,
} as const;
