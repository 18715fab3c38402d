import path from 'node:path';
import { LOCALES } from '../../shared/i18n/locale.js';
import { CHECKOUT } from '../runtime/places.js';
import { linesReference } from './log-lines.js';
import { rulesReference } from './readiness-rules.js';
import { switchesReference } from './setup-switches.js';

/** The pages of docs/ that are written out of tables. */
export const REFERENCE_PAGES = LOCALES.flatMap((locale) => [
  page(`setup-switches.${locale}.md`, switchesReference(locale)),
  page(`readiness-rules.${locale}.md`, rulesReference(locale)),
  page(`setup-log-lines.${locale}.md`, linesReference(locale)),
]);

function page(name: string, text: string) {
  return { file: path.join(CHECKOUT, 'docs', name), text };
}
