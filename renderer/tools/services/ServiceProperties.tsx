import { useId, useState } from 'react';
import type { Service } from '../../../shared/host/windows/service';
import { accessKey } from '../../controls/access-label';
import { AccessLabel } from '../../controls/AccessLabel';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PropertyButtons } from '../../controls/dialogs/PropertyButtons';
import { TabSheet } from '../../controls/TabSheet';
import { useText } from '../../use-text';
import { AskAboutOthers } from './AskAboutOthers';
import { ServiceButtons } from './ServiceButtons';
import { ServiceDependencies } from './ServiceDependencies';
import { setStartType, StartTypeList } from './StartTypeList';
import { serviceDescription } from './service-description';
import { useServiceControl } from './use-service-control';

export interface ServicePropertiesProps {
  readonly service: Service;
  readonly onClose: () => void;
}

/** The properties of a service. Start and Stop act at once, the startup type with OK or Apply. */
export function ServiceProperties({ service, onClose }: ServicePropertiesProps) {
  const { catalog, fill, service: nameOf } = useText();
  const words = catalog.tools.services.properties;
  const control = useServiceControl(service);
  const [startType, choose] = useState(service.startType);
  const isChanged = startType !== service.startType;
  const apply = () => setStartType(service.name, startType);
  return (
    <ModalDialog
      title={fill(words.title, { service: nameOf(service) })}
      width={420}
      height={430}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <TabSheet
          label={words.tabs}
          tabs={[
            {
              id: 'general',
              label: words.general,
              page: (
                <>
                  <Facts service={service} startType={startType} onChoose={choose} />
                  <ServiceButtons control={control} start={words.start} stop={words.stop} />
                </>
              ),
            },
            {
              id: 'dependencies',
              label: words.dependencies,
              page: <ServiceDependencies service={service} />,
            },
          ]}
        />
        <PropertyButtons isChanged={isChanged} onApply={apply} onClose={onClose} />
      </div>
      <AskAboutOthers control={control} />
    </ModalDialog>
  );
}

interface FactsProps {
  readonly service: Service;
  /** The one chosen here, not yet the service's. */
  readonly startType: Service['startType'];
  readonly onChoose: (startType: Service['startType']) => void;
}

function Facts({ service, startType, onChoose }: FactsProps) {
  const { catalog, service: nameOf } = useText();
  const words = catalog.tools.services.properties;
  const id = useId();
  return (
    <dl className="service-properties">
      <dt>{words.serviceName}</dt>
      <dd className="selectable">{service.name}</dd>
      <dt>{words.displayName}</dt>
      <dd className="selectable">{nameOf(service)}</dd>
      <dt>{words.description}</dt>
      <dd className="selectable description">{serviceDescription(catalog, service.name)}</dd>
      <dt>
        <label htmlFor={id}>
          <AccessLabel label={words.startType} />
        </label>
      </dt>
      <dd>
        <StartTypeList
          id={id}
          accessKey={accessKey(words.startType)}
          value={startType}
          autoFocus
          onChange={onChoose}
        />
      </dd>
      <dt>{words.status}</dt>
      <dd>{words.statuses[service.status]}</dd>
    </dl>
  );
}
