import { CATALOGS } from '../../shared/i18n/catalogs';
import type { Locale } from '../../shared/i18n/locale';
import { promptText } from '../../shared/i18n/prompt-text';
import type { PromptOutput } from '../../shared/session/prompt/prompt-output';

/** What programs have written, as the prompt shows it, without the line break at its end. */
export function screenText(outputs: readonly PromptOutput[], locale: Locale): string {
  return outputs.map((output) => promptText(CATALOGS[locale], locale, output)).join('\n');
}
