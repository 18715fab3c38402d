import type { PromptOutput } from '../session/prompt/prompt-output';
import type { Catalog } from './catalog';
import type { Locale } from './locale';

/** What Setup.com writes: help, what is wrong with a line, and an unattended run. */
export const setupText: (
  catalog: Catalog,
  locale: Locale,
  output: PromptOutput & { readonly kind: 'problem' | 'setup-help' | 'setup' },
) => string = () => '';
