import { useId } from 'react';
import type { FindingSnapshot } from '../../../shared/session/snapshot/snapshot';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';
import { ruleSentence } from './readiness-text';
import { SettingsTable } from './SettingsTable';

export interface WhyDialogProps {
  readonly finding: FindingSnapshot;
  readonly onClose: () => void;
}

/** Why a rule found something: the settings that it looked at, as they were then. */
export function WhyDialog({ finding, onClose }: WhyDialogProps) {
  const { catalog, locale, fill } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  const { rule, severity, params, settings, settingsBefore } = finding;
  const wording = catalog.readiness.rules[rule];
  const condition = ruleSentence(catalog, locale, wording.condition, params);
  const seenId = useId();
  return (
    <ModalDialog title={words.why.windowTitle} width={540} onCancel={onClose}>
      <div className="dialog-body why">
        <div className="why-finding">
          <StatusSign kind={severity} size={32} />
          <div>
            <p className="text">{fill(wording.text, params)}</p>
            <p className="rule">{fill(words.rule, { rule })}</p>
          </div>
        </div>
        {condition !== null && (
          <div className="why-condition">
            <h2>{words.why.condition}</h2>
            <p>{condition}</p>
          </div>
        )}
        <div className="why-settings">
          <h2 id={seenId}>{words.why.seen}</h2>
          <div className="why-scroll" role="group" aria-labelledby={seenId} tabIndex={0}>
            <SettingsTable label={words.why.seen} settings={settings} before={settingsBefore} />
          </div>
        </div>
        <div className="button-row">
          <PushButton label={catalog.wizard.buttons.close} isDefault isCancel autoFocus onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
