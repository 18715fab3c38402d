import { PAGE_IDS, type PageId } from '../../wizard/page-id';

/** Pictures of a way that show no page of the wizard, and states of pages that need a caption of their own. */
export const OWN_SHOTS = [
  'desktop',
  'add-or-remove-programs',
  'start-screen',
  'readiness-checks-found',
  'setup-failed',
  'prompt-line',
  'prompt-found',
  'prompt-done',
  'registry-marks',
  'registry-clean',
] as const;

export type OwnShot = (typeof OWN_SHOTS)[number];
/** Names of the pictures of a way: the page's where a page is shown. */
export type CaseShot = PageId | OwnShot;

/** Every name of a picture of a way. */
export const CASE_SHOTS: readonly CaseShot[] = [...PAGE_IDS, ...OWN_SHOTS];
