import type { PromptOutput } from '../session/prompt/prompt-output';
import type { Catalog } from './catalog';
import type { Locale } from './locale';

/** What Setup.com writes. */
export function setupText(
  _catalog: Catalog,
  _locale: Locale,
  _output: PromptOutput & { readonly kind: 'problem' | 'setup-help' | 'setup' },
): string {
  return '';
}
