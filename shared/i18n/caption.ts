import type { LocalizedText } from '../scenario/localized-text';
import { CATALOGS } from './catalogs';
import type { Locale } from './locale';

const NUMBERED = /^(.+)-(\d+)$/;

/**
 * A picture's caption, in the dialog as in what is sent: its own, or what the picture of that name shows, whose number
 * tells it from others of the same. Only the name of a scenario's own picture without a caption stays as it is.
 */
export function captionOf(name: string, caption: LocalizedText | null | undefined, locale: Locale): string {
  if (caption) return caption[locale];
  const shots: Readonly<Record<string, string>> = CATALOGS[locale].caseTexts.shots;
  const known = (id: string) => (Object.hasOwn(shots, id) ? shots[id] : undefined);
  const [, base = '', number = ''] = NUMBERED.exec(name) ?? [];
  const numbered = known(base);
  return known(name) ?? (numbered === undefined ? name : `${numbered} (${number})`);
}
