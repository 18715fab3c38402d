import {
  FOREST_LEVELS,
  FOREST_MASTERS,
  higherLevels,
  type Preparation,
} from '../../../shared/host/directory/directory';
import { rootDomain } from '../../../shared/host/directory/forest';
import { GroupBox } from '../../controls/GroupBox';
import { dispatch } from '../../dispatch';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';
import type { DirectoryPageProps } from './directory-page';
import { Masters } from './Masters';
import { RaiseLevel } from './RaiseLevel';

const PARTS: readonly (keyof Preparation)[] = ['legacyPermissions', 'schema', 'organization', 'domain'];

/** The forest: functional level, operations masters, and how far it is prepared for Exchange. */
export function ForestPage({ directory }: DirectoryPageProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.activeDirectory;
  const { domain, forestLevel, preparation } = directory;
  return (
    <>
      <dl className="facts">
        <dt>{words.forest.level}</dt>
        <dd>
          {words.levels[forestLevel]}
          <RaiseLevel
            title={words.raise.forestTitle}
            name={rootDomain(directory).name}
            level={forestLevel}
            higher={higherLevels(FOREST_LEVELS, forestLevel)}
            onRaise={(level) =>
              void dispatch({ type: 'raise-forest-level', level }, 'tool', { alertRefusal: true })
            }
          />
        </dd>
      </dl>
      <Masters directory={directory} masters={FOREST_MASTERS} />
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
