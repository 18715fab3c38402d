import type { ShownSetting } from '../../../shared/readiness/show-setting';
import { useText } from '../../use-text';
import { settingLines } from './setting-lines';

export interface SettingsTableProps {
  readonly label: string;
  readonly settings: readonly ShownSetting[];
  /** The same settings at the check before, where they are to be compared. */
  readonly before: readonly ShownSetting[] | null;
}

/** Settings and their values; a list has a line an entry. */
export function SettingsTable({ label, settings, before }: SettingsTableProps) {
  const { why: words } = useText().catalog.wizard.pages['readiness-checks'];
  return (
    <table className="settings-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.setting}</th>
          <th scope="col">{words.value}</th>
          {before && <th scope="col">{words.valueBefore}</th>}
        </tr>
      </thead>
      <tbody>
        {settings.map((setting) => (
          <tr key={setting.name}>
            <th scope="row">{setting.name}</th>
            <SettingValueCell setting={setting} />
            {before && <SettingValueCell setting={before.find(({ name }) => name === setting.name)} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SettingValueCell({ setting }: { readonly setting: ShownSetting | undefined }) {
  const { catalog, locale } = useText();
  const lines = setting ? settingLines(catalog, locale, setting) : [];
  return (
    <td>
      {lines.map((line, index) => (
        // Entries of a list may be equal; they never change places.
        <div key={index}>{line}</div>
      ))}
    </td>
  );
}
