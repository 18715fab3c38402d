import { useMemo, useState } from 'react';
import { DOMAIN_LEVELS, higherLevels } from '../../../../shared/host/directory/directory';
import { forestDomains, type ForestDomain } from '../../../../shared/host/directory/forest';
import { DataGrid } from '../../../controls/lists/DataGrid';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { PushButton } from '../../../controls/PushButton';
import { dispatch } from '../../../dispatch';
import { DomainIcon } from '../../../icons/directory-icons';
import { useText, type Text } from '../../../use-text';
import type { DirectoryPageProps } from '../directory-page';
import { RaiseLevel } from '../RaiseLevel';
import { NewDomain } from './NewDomain';

/** All domains of the forest: the level of each, and whether it is prepared for Exchange. */
export function DomainsPage({ directory }: DirectoryPageProps) {
  const text = useText();
  const words = text.catalog.tools.activeDirectory;
  const columns = useMemo(() => domainColumns(text), [text]);
  const domains = forestDomains(directory);
  const [selected, setSelected] = useState(directory.domain);
  const [isAdding, setIsAdding] = useState(false);
  const current = domains.find(({ name }) => name === selected) ?? domains[0];
  return (
    <>
      <DataGrid
        label={words.nodes.domains}
        columns={columns}
        rows={domains}
        rowKey={({ name }) => name}
        selected={current?.name ?? null}
        initialSort={{ column: 'name', direction: 'ascending' }}
        onSelect={({ name }) => setSelected(name)}
      />
      <div className="button-row">
        <PushButton label={words.domains.newDomain} ellipsis onPress={() => setIsAdding(true)} />
        {current && (
          <RaiseLevel
            key={current.name}
            title={words.raise.domainTitle}
            name={current.name}
            level={current.level}
            higher={higherLevels(DOMAIN_LEVELS, current.level)}
            onRaise={(level) =>
              void dispatch({ type: 'raise-domain-level', level, domain: current.name }, 'tool', {
                alertRefusal: true,
              })
            }
          />
        )}
      </div>
      <p className="hint">{words.domain.hint}</p>
      {isAdding && <NewDomain onClose={() => setIsAdding(false)} />}
    </>
  );
}

function domainColumns({ catalog }: Text): readonly GridColumn<ForestDomain>[] {
  const words = catalog.tools.activeDirectory;
  const { columns } = words.domains;
  const yesOrNo = (is: boolean) => (is ? words.yes : words.no);
  return [
    {
      id: 'name',
      header: columns.name,
      width: 170,
      text: ({ name }) => name,
      icon: () => <DomainIcon size={16} />,
    },
    { id: 'level', header: columns.level, width: 150, text: ({ level }) => words.levels[level] },
    {
      id: 'prepared',
      header: columns.prepared,
      width: 80,
      text: ({ isPrepared }) => yesOrNo(isPrepared),
    },
    { id: 'root', header: columns.root, width: 110, text: ({ isRoot }) => yesOrNo(isRoot) },
  ];
}
