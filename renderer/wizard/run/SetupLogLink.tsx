import { SETUP_LOG_PATH } from '../../../shared/host/files/setup-logs';
import { AccessLabel } from '../../controls/AccessLabel';
import { accessKey, plainLabel } from '../../controls/access-label';
import { useText } from '../../use-text';
import { openWindow } from '../../windows/window-store';

/** Opens the setup log in Notepad. */
export function SetupLogLink() {
  const { openLog } = useText().catalog.wizard.buttons;
  return (
    <button
      type="button"
      className="link-button"
      aria-label={plainLabel(openLog)}
      data-access-key={accessKey(openLog)}
      title={SETUP_LOG_PATH}
      onClick={() => openWindow(`notepad:${SETUP_LOG_PATH}`)}
    >
      <AccessLabel label={openLog} />
    </button>
  );
}
