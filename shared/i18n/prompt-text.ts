import type { PromptOutput } from '../session/prompt/prompt-output';
import type { Catalog } from './catalog';
import { fill } from './fill';
import type { Locale } from './locale';
import { setupText } from './setup-text';

/** Width of the names in the list of `help`. */
const HELP_COLUMN = 14;

/** One piece of what the Command Prompt shows, without the line break at its end. */
export function promptText(catalog: Catalog, locale: Locale, output: PromptOutput): string {
  const { messages } = catalog.prompt;
  switch (output.kind) {
    case 'entered':
      return `${output.folder}>${output.line}`;
    case 'text':
      return output.text;
    case 'message':
      return inCells(fill(catalog, locale, messages[output.message.code], output.message.params));
    case 'verb':
      return output.name.padEnd(HELP_COLUMN) + (messages[output.help].split('\n', 1)[0] ?? '');
    case 'refusal':
      return fill(catalog, locale, catalog.messages.refusals[output.reason.code], output.reason.params);
    case 'problem':
    case 'setup-help':
    case 'setup':
      return setupText(catalog, locale, output);
  }
}

/** Separators of thousands as wide as all else on a console, which has no narrow blanks. */
function inCells(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}
