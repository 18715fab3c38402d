import type { CommandType } from '../../shared/session/command';
import type { ControlSnapshot, NextLabel, WizardSnapshot } from '../../shared/session/snapshot/snapshot';
import { PushButton, type PushButtonProps } from '../controls/PushButton';
import { useText } from '../use-text';

/** What the buttons of the wizard ask for. */
export type WizardAction = Extract<
  CommandType,
  'go-back' | 'go-next' | 'retry-checks' | 'start-setup' | 'finish-setup'
>;

/** The command behind each label of the button that goes on. */
const NEXT_ACTIONS: Readonly<Record<NextLabel, WizardAction>> = {
  next: 'go-next',
  install: 'start-setup',
  uninstall: 'start-setup',
  upgrade: 'start-setup',
  finish: 'finish-setup',
};

/** Wide enough for `< Précédent`. */
const BUTTON_WIDTH = 82;
/** Wide enough for `Mettre à niveau`. */
const UPGRADE_WIDTH = 96;

export interface WizardButtonsProps {
  readonly buttons: WizardSnapshot['buttons'];
  readonly onAction: (action: WizardAction) => void;
  readonly onHelp: () => void;
  readonly onCancel: () => void;
}

/** Help at the left; Back, perhaps Retry, Next (or Install, Uninstall, Upgrade, Finish) and Cancel at the right. */
export function WizardButtons({ buttons, onAction, onHelp, onCancel }: WizardButtonsProps) {
  const { catalog } = useText();
  const labels = catalog.wizard.buttons;
  const { back, retry, next, cancel } = buttons;
  const isRetryDefault = retry?.enabled === true && !next.enabled;
  return (
    <div className="wizard-buttons">
      <PushButton label={labels.help} mark="button:help" width={BUTTON_WIDTH} onPress={onHelp} />
      <ControlButton
        control={back}
        label={labels.back}
        mark="button:back"
        arrow="before"
        onPress={() => onAction('go-back')}
      />
      {retry && (
        <ControlButton
          control={retry}
          label={labels.retry}
          mark="button:retry"
          isDefault={isRetryDefault}
          onPress={() => onAction('retry-checks')}
        />
      )}
      <ControlButton
        control={next}
        label={labels[next.label]}
        mark={`button:${next.label}`}
        width={next.label === 'upgrade' ? UPGRADE_WIDTH : BUTTON_WIDTH}
        arrow={next.label === 'next' ? 'after' : undefined}
        isDefault={!isRetryDefault}
        onPress={() => onAction(NEXT_ACTIONS[next.label])}
      />
      <ControlButton
        control={cancel}
        label={labels.cancel}
        mark="button:cancel"
        isCancel
        onPress={onCancel}
      />
    </div>
  );
}

/** A button that can be pressed when the session says so, and otherwise tells why not. */
function ControlButton({ control, ...button }: { readonly control: ControlSnapshot } & PushButtonProps) {
  const { refusal } = useText();
  return (
    <PushButton
      width={BUTTON_WIDTH}
      {...button}
      disabled={!control.enabled}
      reason={control.enabled ? undefined : refusal(control.reason)}
    />
  );
}
