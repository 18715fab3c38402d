/** What cmd and its programs say; the sentences are in the catalogs. */
export const PROMPT_MESSAGES = ['not-recognized', 'setup-path-missing'] as const;

export type PromptMessageCode = (typeof PROMPT_MESSAGES)[number];
