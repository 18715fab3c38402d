import path from 'node:path';
import { LOCALES } from '../../shared/i18n/locale.js';
import { CHECKOUT } from '../runtime/places.js';
import { switchesReference } from './setup-switches.js';

/** The pages of docs/ that are written out of tables. */
export const REFERENCE_PAGES = LOCALES.map((locale) => ({
  file: path.join(CHECKOUT, 'docs', `setup-switches.${locale}.md`),
  text: switchesReference(locale),
}));
