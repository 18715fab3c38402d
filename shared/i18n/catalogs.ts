import type { Catalog } from './catalog';
import { ENGLISH } from './en/english';
import { FRENCH } from './fr/french';
import type { Locale } from './locale';

/** The catalogs by language. */
export const CATALOGS: Readonly<Record<Locale, Catalog>> = { en: ENGLISH, fr: FRENCH };
