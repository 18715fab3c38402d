import { expandVariables } from '../../../../shared/session/prompt/expand';
import { FIXED_VARIABLES } from '../../../../shared/session/prompt/variables';

/** A typed text without the blanks around it and with its environment variables filled in. */
export function expanded(text: string): string {
  return expandVariables(text.trim(), FIXED_VARIABLES);
}

/** A text without the quotation marks around all of it. */
export function unquoted(text: string): string {
  return /^"([^"]*)"?$/.exec(text)?.[1] ?? text;
}
