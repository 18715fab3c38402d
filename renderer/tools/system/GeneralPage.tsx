import { SystemIcon } from '../../icons/administration-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';

/** The page General: Windows with its version, and the computer that it runs on. */
export function GeneralPage() {
  const { catalog, fill } = useText();
  const words = catalog.tools.system.general;
  const windows = useSnapshot((snapshot) => snapshot.windows);
  const { product, version, servicePack, edition, installation, architecture, isDebug } = windows;
  const { name, user } = useSnapshot(({ server }) => server);
  return (
    <div className="system-general">
      <SystemIcon size={80} />
      <dl className="selectable">
        <dt>{words.system}</dt>
        <dd>Microsoft {product}</dd>
        <dd>{words.edition[edition][architecture]}</dd>
        {installation === 'server-core' && <dd>{words.serverCore}</dd>}
        {servicePack > 0 && <dd>{fill(words.servicePack, { number: servicePack })}</dd>}
        <dd>{fill(words.version, { version })}</dd>
        {isDebug && <dd>{words.debug}</dd>}
        <dt>{words.registeredTo}</dt>
        <dd>{user}</dd>
        <dt>{words.computer}</dt>
        <dd>{name}</dd>
        <dd>{words.architecture[architecture]}</dd>
        <dd>{words.simulated}</dd>
      </dl>
    </div>
  );
}
