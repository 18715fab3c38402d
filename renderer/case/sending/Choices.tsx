import { LOCALES } from '../../../shared/i18n/locale';
import { Checkbox } from '../../controls/Checkbox';
import { GroupBox } from '../../controls/GroupBox';
import { useText } from '../../use-text';
import { PICTURE_FORMS, toggled, type SendingDraft } from './sending-draft';

export interface ChoicesProps {
  readonly draft: SendingDraft;
  readonly onChange: (part: Partial<SendingDraft>) => void;
}

/** Languages and forms of the pictures. */
export function Choices({ draft, onChange }: ChoicesProps) {
  const { catalog } = useText();
  const { sending: words } = catalog.customerCase;
  return (
    <>
      <GroupBox label={words.languages} className="case-choices">
        {LOCALES.map((locale) => (
          <Checkbox
            key={locale}
            label={catalog.desktop.taskbar.languages[locale]}
            checked={draft.locales.includes(locale)}
            onChange={() => onChange({ locales: toggled(LOCALES, draft.locales, locale) })}
          />
        ))}
      </GroupBox>
      <GroupBox label={words.forms} className="case-choices">
        {PICTURE_FORMS.map((form) => (
          <Checkbox
            key={form}
            label={words.formNames[form]}
            checked={draft.forms.includes(form)}
            onChange={() => onChange({ forms: toggled(PICTURE_FORMS, draft.forms, form) })}
          />
        ))}
      </GroupBox>
    </>
  );
}
