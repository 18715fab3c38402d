import { useMemo, useState, type KeyboardEvent } from 'react';
import type { ControlMark } from '../../../shared/scenario/control-mark';
import type { Service } from '../../../shared/host/windows/service';
import { plainLabel } from '../../controls/access-label';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { ContextArea } from '../../controls/menus/ContextArea';
import { ServicesIcon } from '../../icons/tool-icons';
import { connect } from '../../store';
import { useSnapshot } from '../../use-snapshot';
import { useText, type Text } from '../../use-text';
import { AskAboutOthers } from './AskAboutOthers';
import { refreshItem, serviceItems } from './service-menus';
import { ServiceMenus } from './ServiceMenus';
import { ServicePane } from './ServicePane';
import { ServiceProperties } from './ServiceProperties';
import { serviceDescription } from './service-description';
import { useServiceControl } from './use-service-control';
import { ToolWindow } from '../ToolWindow';
import './services.css';

/** Services: what runs on the simulated server, to start and to stop. */
export function Services({ place = null }: { readonly place?: string | null | undefined }) {
  const text = useText();
  const words = text.catalog.tools.services;
  const services = useSnapshot((snapshot) => snapshot.services);
  const [selected, setSelected] = useState<string | null>(place);
  const [opened, setOpened] = useState<string | null>(null);
  const columns = useMemo(() => columnsIn(text), [text]);
  const current = services.find(({ name }) => name === selected);
  const shown = services.find(({ name }) => name === opened);
  const control = useServiceControl(current);
  const [isExtended, setIsExtended] = useState(true);
  const openProperties = () => setOpened(selected);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F5') return;
    event.preventDefault();
    void connect();
  };
  return (
    <ToolWindow id="services" title={words.title} icon={ServicesIcon} width={880} height={479}>
      <ServiceMenus
        control={control}
        isExtended={isExtended}
        onExtended={setIsExtended}
        onProperties={openProperties}
      />
      <div className="tool-head">
        <ServicesIcon size={24} />
        {words.local}
      </div>
      <div className="split">
        {isExtended && <ServicePane control={control} />}
        <ContextArea
          label={plainLabel(words.menus.action)}
          items={serviceItems(control, words, openProperties)}
          background={[refreshItem(words, false)]}
        >
          <DataGrid
            label={words.list}
            columns={columns}
            rows={services}
            rowKey={nameOf}
            rowMark={markOf}
            selected={selected}
            initialSort={{ column: 'name', direction: 'ascending' }}
            autoFocus
            onSelect={({ name }) => setSelected(name)}
            onActivate={({ name }) => setOpened(name)}
            onKeyDown={onKeyDown}
          />
        </ContextArea>
      </div>
      <AskAboutOthers control={control} />
      {shown && <ServiceProperties key={shown.name} service={shown} onClose={() => setOpened(null)} />}
    </ToolWindow>
  );
}

function nameOf({ name }: Service): string {
  return name;
}

function markOf({ name }: Service): ControlMark {
  return `service:${name}`;
}

function columnsIn(text: Text): readonly GridColumn<Service>[] {
  const { columns, status, startTypes } = text.catalog.tools.services;
  return [
    {
      id: 'name',
      header: columns.name,
      width: 236,
      text: (service) => text.service(service),
      icon: () => <ServicesIcon size={16} />,
    },
    {
      id: 'description',
      header: columns.description,
      width: 200,
      text: (service) => serviceDescription(text.catalog, service.name),
    },
    { id: 'status', header: columns.status, width: 70, text: (service) => status[service.status] },
    {
      id: 'startType',
      header: columns.startType,
      width: 112,
      text: (service) => startTypes[service.startType],
    },
  ];
}
