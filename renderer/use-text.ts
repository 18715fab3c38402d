import { useMemo } from 'react';
import type { Catalog } from '../shared/i18n/catalog';
import { CATALOGS } from '../shared/i18n/catalogs';
import { fill, serviceDisplayName } from '../shared/i18n/fill';
import type { Locale } from '../shared/i18n/locale';
import type { Message, MessageParams } from '../shared/message';
import type { LocalizedText } from '../shared/scenario/localized-text';
import type { RefusalCode } from '../shared/session/refusal';
import { sessionStore } from './store';
import { usePreferences } from './use-snapshot';

/** The words of the chosen language, and what puts values into them. */
export interface Text {
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** A sentence of the catalog with its placeholders filled. */
  readonly fill: (template: string, params?: MessageParams) => string;
  /** The sentence of a refusal, or undefined where there is none: fits a control's `reason`. */
  readonly refusal: (message: Message<RefusalCode> | null) => string | undefined;
  /** A text that a scenario or a lab brings in both languages; the other one where its author wrote one alone. */
  readonly localized: (text: LocalizedText) => string;
  /** A service's display name. */
  readonly service: (service: { readonly name: string; readonly displayName: string }) => string;
}

/** The text functions of a language. */
export function textIn(locale: Locale): Text {
  const catalog = CATALOGS[locale];
  const fillIn = (template: string, params?: MessageParams) => fill(catalog, locale, template, params);
  return {
    locale,
    catalog,
    fill: fillIn,
    refusal: (message) =>
      message ? fillIn(catalog.messages.refusals[message.code], message.params) : undefined,
    localized: (text) => text[locale] || text[locale === 'en' ? 'fr' : 'en'],
    service: ({ name, displayName }) => serviceDisplayName(catalog, name, displayName),
  };
}

/** The words of the language chosen on the taskbar; the view is drawn again when it changes. */
export function useText(): Text {
  const { locale } = usePreferences();
  return useMemo(() => textIn(locale), [locale]);
}

/** The same outside a view. */
export function currentText(): Text {
  return textIn(sessionStore.getState().preferences?.locale ?? 'en');
}
