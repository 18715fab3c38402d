import { useId, useState } from 'react';
import {
  findService,
  runningDependents,
  type Service,
  type ServiceStartType,
} from '../../../shared/host/service';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { PushButton } from '../../controls/PushButton';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { serviceDescription } from './service-description';

const START_TYPES: readonly ServiceStartType[] = ['automatic', 'manual', 'disabled'];

/** The selected service: its name, what can be done with it, what it is for and what it needs. */
export function ServicePane({ service }: { readonly service: Service | undefined }) {
  const words = useText().catalog.tools.services;
  return (
    <div className="service-pane">{service ? <Details service={service} /> : <p>{words.choose}</p>}</div>
  );
}

function Details({ service }: { readonly service: Service }) {
  const text = useText();
  const words = text.catalog.tools.services;
  const services = useSnapshot((snapshot) => snapshot.services);
  const description = serviceDescription(text.catalog, service.name);
  const needed = service.dependsOn.map((name) =>
    text.service(findService(services, name) ?? { name, displayName: name }),
  );
  return (
    <>
      <h2>{text.service(service)}</h2>
      <Buttons service={service} services={services} />
      <StartType service={service} />
      {description && (
        <div>
          <h3>{words.description}</h3>
          <p className="selectable">{description}</p>
        </div>
      )}
      {needed.length > 0 && (
        <div>
          <h3>{words.dependsOn}</h3>
          <ul>
            {needed.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{words.serviceName}</h3>
        <p className="selectable">{service.name}</p>
      </div>
    </>
  );
}

function Buttons({
  service,
  services,
}: {
  readonly service: Service;
  readonly services: readonly Service[];
}) {
  const text = useText();
  const words = text.catalog.tools.services;
  const [asks, setAsks] = useState(false);
  const { name, status, startType } = service;
  const dependents = runningDependents(services, name);
  const isRunning = status === 'running';
  const isDisabled = startType === 'disabled';
  const stop = () => void dispatch({ type: 'stop-service', name }, 'tool', { alertRefusal: true });
  const answer = (isYes: boolean) => {
    setAsks(false);
    if (isYes) stop();
  };
  return (
    <div className="button-row">
      <PushButton
        label={words.start}
        disabled={isRunning || isDisabled}
        reason={isRunning ? words.runningReason : isDisabled ? words.disabledReason : undefined}
        onPress={() => void dispatch({ type: 'start-service', name }, 'tool', { alertRefusal: true })}
      />
      <PushButton
        label={words.stop}
        disabled={!isRunning}
        reason={isRunning ? undefined : words.stoppedReason}
        onPress={() => (dependents.length > 0 ? setAsks(true) : stop())}
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

function StartType({ service: { name, startType } }: { readonly service: Service }) {
  const id = useId();
  const words = useText().catalog.tools.services;
  const change = (value: string) => {
    const wanted = START_TYPES.find((type) => type === value);
    if (wanted) {
      void dispatch({ type: 'set-service-start-type', name, startType: wanted }, 'tool', {
        alertRefusal: true,
      });
    }
  };
  return (
    <div>
      <h3>
        <label htmlFor={id}>{words.startType}</label>
      </h3>
      <select
        id={id}
        className="drop-down"
        value={startType}
        onChange={(event) => change(event.target.value)}
      >
        {START_TYPES.map((type) => (
          <option key={type} value={type}>
            {words.startTypes[type]}
          </option>
        ))}
      </select>
    </div>
  );
}
