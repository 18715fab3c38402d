/** The pages of the wizard, under ids of ours; titles are the catalogs'. */
export const PAGE_IDS = [
  'introduction',
  'license-agreement',
  'error-reporting',
  'installation-type',
  'maintenance-mode',
  'server-role-selection',
  'exchange-organization',
  'client-settings',
  'mail-flow-settings',
  'readiness-checks',
  'progress',
  'completion',
] as const;

export type PageId = (typeof PAGE_IDS)[number];
