import type { CaseRunSnapshot, CaseWaySnapshot } from '../../../shared/case/case-snapshot';
import { LOCALES, type Locale } from '../../../shared/i18n/locale';
import type { PicturesToSend } from '../../../shared/ipc/case-api';
import { textIn, type Text } from '../../use-text';
import { coverText } from './cover-text';

/** The forms in which pictures are sent, in their order. */
export const PICTURE_FORMS = [
  'png',
  'html',
  'pdf',
] as const satisfies readonly PicturesToSend['forms'][number][];

/** What the person has chosen so far. */
export interface SendingDraft {
  readonly locales: readonly Locale[];
  /** Names of pictures. */
  readonly pages: readonly string[];
  readonly hasMarks: boolean;
  readonly forms: PicturesToSend['forms'];
  readonly cover: Readonly<Record<Locale, string>>;
}

/** What is proposed: all pictures as a document in the person's language, with numbers. */
export function firstDraft(
  run: CaseRunSnapshot,
  way: CaseWaySnapshot,
  isRedacted: boolean,
  locale: Locale,
): SendingDraft {
  const coverIn = (wanted: Locale) => coverText(run, way, isRedacted, textIn(wanted));
  return {
    locales: [locale],
    pages: way.shots.map(({ name }) => name),
    hasMarks: true,
    forms: ['pdf'],
    cover: { en: coverIn('en'), fr: coverIn('fr') },
  };
}

/** What keeps a draft from being sent, as a sentence; undefined where nothing does. */
export function missingOf(draft: SendingDraft, { catalog }: Text): string | undefined {
  const words = catalog.customerCase.sending;
  if (draft.locales.length === 0) return words.needsLanguage;
  if (draft.pages.length === 0) return words.needsPicture;
  return draft.forms.length === 0 ? words.needsForm : undefined;
}

/** A list with an entry put in or taken out, in the order of all of them. */
export function toggled<Entry>(
  all: readonly Entry[],
  chosen: readonly Entry[],
  entry: Entry,
): readonly Entry[] {
  const isIn = chosen.includes(entry);
  return all.filter((other) => (other === entry ? !isIn : chosen.includes(other)));
}

/** A draft as it is asked for. */
export function picturesOf(
  draft: SendingDraft,
  run: CaseRunSnapshot,
  way: CaseWaySnapshot,
  isRedacted: boolean,
): PicturesToSend {
  const { locales, pages, hasMarks, forms, cover } = draft;
  const isAll = pages.length === way.shots.length;
  const chosen = LOCALES.filter((locale) => locales.includes(locale));
  return {
    run: run.key,
    way: way.id,
    isRedacted,
    locales: chosen,
    pages: isAll ? 'all' : pages,
    hasMarks,
    forms,
    cover: Object.fromEntries(chosen.map((locale) => [locale, cover[locale]])),
  };
}
