import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { branchesOf } from './component-draft';

export interface ServerSummaryProps {
  /** The whole server, or its roles only. */
  readonly isWhole: boolean;
  readonly onOpen: (group: 'web-server' | 'features') => void;
}

/** What Server Manager says of the server as a whole. */
export function ServerSummary({ isWhole, onOpen }: ServerSummaryProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.windowsComponents.server;
  const { componentGroups } = catalog.windows;
  const { fullName, windows } = useSnapshot(({ server }) => server);
  const installed = useSnapshot((snapshot) => snapshot.windows.components);
  const features = branchesOf('2008').find(({ group }) => group === 'features')?.components ?? [];
  const roles = installed.includes('world-wide-web') ? 1 : 0;
  const count = features.filter((feature) => installed.includes(feature)).length;
  return (
    <div className="server-part">
      <h2>{isWhole ? words.summary : words.roles}</h2>
      <dl className="selectable">
        {isWhole && (
          <>
            <dt>{words.computer}</dt>
            <dd>{fullName}</dd>
            <dt>{words.windows}</dt>
            <dd>{windows}</dd>
          </>
        )}
        <dt>{words.rolesInstalled}</dt>
        <dd>{fill(words.counted, { installed: roles, total: 1 })}</dd>
        {isWhole && (
          <>
            <dt>{words.featuresInstalled}</dt>
            <dd>{fill(words.counted, { installed: count, total: features.length })}</dd>
          </>
        )}
      </dl>
      <p>{words.rolesHint}</p>
      <button type="button" className="link-button" onClick={() => onOpen('web-server')}>
        {componentGroups['web-server']}
      </button>
      {isWhole && (
        <button type="button" className="link-button" onClick={() => onOpen('features')}>
          {componentGroups.features}
        </button>
      )}
    </div>
  );
}
