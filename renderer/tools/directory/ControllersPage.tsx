import { useMemo, useState } from 'react';
import { Checkbox } from '../../controls/Checkbox';
import { GroupBox } from '../../controls/GroupBox';
import { DataGrid } from '../../controls/lists/DataGrid';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import { controllerColumns } from './controller-columns';
import type { DirectoryPageProps } from './directory-page';

/** The domain controllers, and whether the selected one is a global catalog server. */
export function ControllersPage({ directory: { domainControllers } }: DirectoryPageProps) {
  const text = useText();
  const words = text.catalog.tools.activeDirectory;
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useMemo(() => controllerColumns(text), [text]);
  const current = domainControllers.find(({ name }) => name === selected) ?? domainControllers[0];
  return (
    <>
      <DataGrid
        label={words.nodes.controllers}
        columns={columns}
        rows={domainControllers}
        rowKey={({ name }) => name}
        selected={current?.name ?? null}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={words.controllers.empty}
        onSelect={({ name }) => setSelected(name)}
      />
      {current && (
        <GroupBox label={current.name}>
          <Checkbox
            label={words.controllers.globalCatalog}
            checked={current.isGlobalCatalog}
            onChange={(enabled) =>
              void dispatch({ type: 'set-global-catalog', server: current.name, enabled }, 'tool', {
                alertRefusal: true,
              })
            }
          />
        </GroupBox>
      )}
    </>
  );
}
