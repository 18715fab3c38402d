import { DOMAIN_LEVELS, DOMAIN_MASTERS, higherLevels } from '../../../shared/host/directory/directory';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import type { DirectoryPageProps } from './directory-page';
import { DuplicateContainers } from './domains/DuplicateContainers';
import { Masters } from './Masters';
import { RaiseLevel } from './RaiseLevel';

/** The computer's domain, with its functional level and its operations masters. */
export function DomainPage({ directory }: DirectoryPageProps) {
  const words = useText().catalog.tools.activeDirectory;
  const { domain, netbiosDomain, domainLevel } = directory;
  return (
    <>
      <dl className="facts">
        <dt>{words.domain.name}</dt>
        <dd className="selectable">{domain}</dd>
        <dt>{words.domain.netbios}</dt>
        <dd className="selectable">{netbiosDomain}</dd>
        <dt>{words.domain.level}</dt>
        <dd>
          {words.levels[domainLevel]}
          <RaiseLevel
            title={words.raise.domainTitle}
            name={domain}
            level={domainLevel}
            higher={higherLevels(DOMAIN_LEVELS, domainLevel)}
            onRaise={(level) =>
              void dispatch({ type: 'raise-domain-level', level }, 'tool', { alertRefusal: true })
            }
          />
        </dd>
      </dl>
      <p className="hint">{words.domain.hint}</p>
      <Masters directory={directory} masters={DOMAIN_MASTERS} />
      <DuplicateContainers containers={directory.duplicateContainers} />
    </>
  );
}
