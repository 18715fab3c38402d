/** What a rehearsal takes for granted about a customer's server, or maps to its nearest meaning in 2007. */
export const ASSUMPTION_CODES = [
  /** `{product}`, `{build}` */
  'product-mapped',
  /** Later products check an upgrade as 2007 checks an installation. */
  'upgrade-as-installation',
  /** `{names}` of later roles, `{roles}` of 2007. */
  'roles-mapped',
  /** `{step}` of the log, `{task}` of ours. */
  'step-mapped',
  'step-unknown',
  /** `{rule}` of a later product, `{nearest}` of 2007. */
  'rule-mapped',
  'rule-unknown',
  'rule-not-shown',
  'windows-assumed',
  /** `{build}` */
  'build-assumed',
  /** Nothing tells how far the forest is prepared. */
  'preparation-assumed',
  /** Names of the default server stand for what nothing tells: `{name}`. */
  'server-assumed',
  'controller-assumed',
  'account-assumed',
  'domain-assumed',
  'site-assumed',
  'organization-assumed',
  'servers-assumed',
  'groups-assumed',
  'services-assumed',
  'roles-from-registry',
  'roles-assumed',
  'plan-assumed',
  'cause-unknown',
  'time-assumed',
] as const;
export type AssumptionCode = (typeof ASSUMPTION_CODES)[number];
