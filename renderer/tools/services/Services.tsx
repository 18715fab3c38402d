import { useMemo, useState } from 'react';
import type { Service } from '../../../shared/host/service';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { ServicesIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText, type Text } from '../../use-text';
import { ServicePane } from './ServicePane';
import { ServiceProperties } from './ServiceProperties';
import { serviceDescription } from './service-description';
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
  return (
    <ToolWindow id="services" title={words.title} icon={ServicesIcon} width={880} height={479}>
      <div className="tool-head">
        <ServicesIcon size={24} />
        {words.local}
      </div>
      <div className="split">
        <ServicePane service={current} />
        <DataGrid
          label={words.list}
          columns={columns}
          rows={services}
          rowKey={nameOf}
          selected={selected}
          initialSort={{ column: 'name', direction: 'ascending' }}
          autoFocus
          onSelect={({ name }) => setSelected(name)}
          onActivate={({ name }) => setOpened(name)}
        />
      </div>
      {shown && <ServiceProperties key={shown.name} service={shown} onClose={() => setOpened(null)} />}
    </ToolWindow>
  );
}

function nameOf({ name }: Service): string {
  return name;
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
