import { useState } from 'react';
import {
  FOREST_LEVELS,
  higherLevels,
  type DomainController,
  type Preparation,
} from '../../../shared/host/directory/directory';
import { PickDialog } from '../../controls/dialogs/PickDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { dispatch } from '../../dispatch';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';
import { controllerColumns } from './controller-columns';
import type { DirectoryPageProps } from './directory-page';
import { RaiseLevel } from './RaiseLevel';

const PARTS: readonly (keyof Preparation)[] = ['legacyPermissions', 'schema', 'organization', 'domain'];

/** The forest: functional level, schema master, and how far it is prepared for Exchange. */
export function ForestPage({ directory }: DirectoryPageProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.activeDirectory;
  const { domain, forestLevel, schemaMaster, preparation } = directory;
  return (
    <>
      <dl className="facts">
        <dt>{words.forest.level}</dt>
        <dd>
          {words.levels[forestLevel]}
          <RaiseLevel
            title={words.raise.forestTitle}
            name={domain}
            level={forestLevel}
            higher={higherLevels(FOREST_LEVELS, forestLevel)}
            onRaise={(level) =>
              void dispatch({ type: 'raise-forest-level', level }, 'tool', { alertRefusal: true })
            }
          />
        </dd>
        <dt>{words.forest.schemaMaster}</dt>
        <dd>
          <span className="selectable">{schemaMaster}</span>
          <ChangeMaster controllers={directory.domainControllers} current={schemaMaster} />
        </dd>
      </dl>
      <GroupBox label={words.forest.preparation}>
        <ul className="preparation">
          {PARTS.map((part) => (
            <li key={part}>
              <StatusSign kind={preparation[part] ? 'check' : 'warning'} size={16} />
              <span>{fill(words.forest.parts[part], { domain })}</span>
              <b>{preparation[part] ? words.yes : words.no}</b>
            </li>
          ))}
          {directory.otherDomains.map(({ name, isPrepared }) => (
            <li key={name}>
              <StatusSign kind={isPrepared ? 'check' : 'warning'} size={16} />
              <span>{fill(words.forest.parts.domain, { domain: name })}</span>
              <b>{isPrepared ? words.yes : words.no}</b>
            </li>
          ))}
        </ul>
      </GroupBox>
    </>
  );
}

interface ChangeMasterProps {
  readonly controllers: readonly DomainController[];
  readonly current: string;
}

function ChangeMaster({ controllers, current }: ChangeMasterProps) {
  const text = useText();
  const words = text.catalog.tools.activeDirectory;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <PushButton label={words.forest.change} ellipsis onPress={() => setIsOpen(true)} />
      {isOpen && (
        <PickDialog
          title={words.changeMaster.title}
          instruction={words.changeMaster.instruction}
          listLabel={words.nodes.controllers}
          columns={controllerColumns(text)}
          rows={controllers}
          rowKey={({ name }) => name}
          current={current}
          width={560}
          height={280}
          chooseFirst={words.changeMaster.chooseFirst}
          onPick={({ name: server }) =>
            void dispatch({ type: 'move-schema-master', server }, 'tool', { alertRefusal: true })
          }
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
