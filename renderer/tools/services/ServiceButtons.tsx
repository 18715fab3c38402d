import { useState } from 'react';
import { runningDependents, type Service } from '../../../shared/host/service';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { PushButton } from '../../controls/PushButton';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';

export interface ServiceButtonsProps {
  readonly service: Service;
  /** Labels, with `&` before the letter of the access key. */
  readonly start: string;
  readonly stop: string;
}

/** The buttons that start and stop a service; services that stop with it are asked about first. */
export function ServiceButtons({ service, start, stop }: ServiceButtonsProps) {
  const text = useText();
  const words = text.catalog.tools.services;
  const services = useSnapshot((snapshot) => snapshot.services);
  const [asks, setAsks] = useState(false);
  const { name, status, startType } = service;
  const dependents = runningDependents(services, name);
  const isRunning = status === 'running';
  const isDisabled = startType === 'disabled';
  const send = (type: 'start-service' | 'stop-service') =>
    void dispatch({ type, name }, 'tool', { alertRefusal: true });
  const answer = (isYes: boolean) => {
    setAsks(false);
    if (isYes) send('stop-service');
  };
  return (
    <div className="button-row">
      <PushButton
        label={start}
        disabled={isRunning || isDisabled}
        reason={isRunning ? words.runningReason : isDisabled ? words.disabledReason : undefined}
        onPress={() => send('start-service')}
      />
      <PushButton
        label={stop}
        disabled={!isRunning}
        reason={isRunning ? undefined : words.stoppedReason}
        onPress={() => (dependents.length > 0 ? setAsks(true) : send('stop-service'))}
      />
      {asks && (
        <MessageBox
          title={words.stopOthers.title}
          icon="question"
          buttons="yes-no"
          message={[
            text.fill(words.stopOthers.text, { service: text.service(service) }),
            dependents.map((other) => `    ${text.service(other)}`).join('\n'),
            words.stopOthers.question,
          ].join('\n\n')}
          onAnswer={answer}
        />
      )}
    </div>
  );
}
