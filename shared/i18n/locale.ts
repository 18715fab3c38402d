/** The languages of the program. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** French for a French system, else English; takes a BCP 47 tag such as `fr-CA`. */
export function localeOf(tag: string): Locale {
  return tag.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
