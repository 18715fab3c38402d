/** The pages of the wizard, under ids of ours; titles are the catalogs'. */
export const PAGE_IDS = [
  'introduction',
  'maintenance-mode',
  'server-role-selection',
  'mail-flow-settings',
  'readiness-checks',
  'progress',
  'completion',
] as const;

export type PageId = (typeof PAGE_IDS)[number];
