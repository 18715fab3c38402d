import type { CaseTexts } from '../case/server/case-scenario';
import type { Rehearsal } from '../case/server/rehearsal';
import type { RunFacts } from '../setup-log/read/run-facts';
import type { Catalog } from './catalog';
import { CATALOGS } from './catalogs';
import { fill } from './fill';
import { LOCALES, type Locale } from './locale';

/** What a rehearsal of a customer's server says of itself in every language: whose it is, and what is assumed. */
export function caseTold({ state, assumptions }: Rehearsal, facts: RunFacts | null): Omit<CaseTexts, 'log'> {
  const params = {
    server: state.name,
    product: facts?.product.value ?? '2007',
    user: facts?.user.value ?? '',
  };
  const inEach = (tell: (catalog: Catalog, locale: Locale) => string) => {
    const [en, fr] = LOCALES.map((locale) => tell(CATALOGS[locale], locale));
    return { en: en ?? '', fr: fr ?? '' };
  };
  return {
    title: inEach((catalog, locale) => fill(catalog, locale, catalog.caseTexts.title, params)),
    briefing: inEach((catalog, locale) => {
      const { briefing, assumed, assumptions: sentences } = catalog.caseTexts;
      const said = assumptions.map(({ code, params: values }) =>
        fill(catalog, locale, sentences[code], values),
      );
      const list = [...new Set(said)].map((sentence) => `- ${sentence}`);
      const isDone = facts?.outcome.value === 'completed' && state.marked === null;
      const intro = [
        fill(catalog, locale, params.user === '' ? briefing.withoutUser : briefing.withUser, params),
        isDone ? briefing.completed : briefing.stopped,
      ].join(' ');
      return list.length === 0 ? intro : [intro, '', assumed, ...list].join('\n');
    }),
  };
}
