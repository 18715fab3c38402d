import { useId } from 'react';
import { findService, type Service } from '../../../shared/host/windows/service';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { ServiceButtons } from './ServiceButtons';
import { setStartType, StartTypeList } from './StartTypeList';
import { serviceDescription } from './service-description';
import type { ServiceControl } from './use-service-control';

/** The selected service: its name, what can be done with it, what it is for and what it needs. */
export function ServicePane({ control }: { readonly control: ServiceControl }) {
  const words = useText().catalog.tools.services;
  const { service } = control;
  return (
    <div className="service-pane">
      {service ? <Details service={service} control={control} /> : <p>{words.choose}</p>}
    </div>
  );
}

interface DetailsProps {
  readonly service: Service;
  readonly control: ServiceControl;
}

function Details({ service, control }: DetailsProps) {
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
      <ServiceButtons control={control} start={words.start} stop={words.stop} restart={words.restart} />
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

function StartType({ service: { name, startType } }: { readonly service: Service }) {
  const id = useId();
  const words = useText().catalog.tools.services;
  return (
    <div>
      <h3>
        <label htmlFor={id}>{words.startType}</label>
      </h3>
      <StartTypeList id={id} value={startType} onChange={(wanted) => setStartType(name, wanted)} />
    </div>
  );
}
