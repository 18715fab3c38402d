import { useId } from 'react';
import { LOCALES, type Locale } from '../../../shared/i18n/locale';
import { useText } from '../../use-text';
import type { SendingDraft } from './sending-draft';

const LONGEST = 20_000;

export interface CoverTextsProps {
  readonly draft: SendingDraft;
  readonly onChange: (cover: SendingDraft['cover']) => void;
}

/** The covering text in each language that was chosen, to be edited. */
export function CoverTexts({ draft, onChange }: CoverTextsProps) {
  const { locales, cover } = draft;
  return (
    <div className="case-covers">
      {LOCALES.filter((locale) => locales.includes(locale)).map((locale) => (
        <CoverText
          key={locale}
          language={locale}
          value={cover[locale]}
          onChange={(value) => onChange({ ...cover, [locale]: value })}
        />
      ))}
    </div>
  );
}

interface CoverTextProps {
  readonly language: Locale;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function CoverText({ language, value, onChange }: CoverTextProps) {
  const { catalog, fill } = useText();
  const id = useId();
  const { sending } = catalog.customerCase;
  return (
    <div>
      <label htmlFor={id}>
        {fill(sending.cover, { language: catalog.desktop.taskbar.languages[language] })}
      </label>
      <textarea
        id={id}
        className="text-area"
        lang={language}
        value={value}
        maxLength={LONGEST}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
