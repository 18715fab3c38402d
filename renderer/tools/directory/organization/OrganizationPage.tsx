import {
  EXCHANGE_2007_ADMINISTRATIVE_GROUP,
  EXCHANGE_2007_ROUTING_GROUP,
} from '../../../../shared/host/directory/organization';
import { formatValue } from '../../../../shared/i18n/fill';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';
import { LegacyPart } from './LegacyPart';

/** The Exchange organization of the forest: in numbers, and its 2003 and 2000 part; the rest is the console's. */
export function OrganizationPage() {
  const { catalog, locale } = useText();
  const words = catalog.tools.activeDirectory.organization;
  const organization = useSnapshot((snapshot) => snapshot.organization);
  const legacy = useSnapshot((snapshot) => snapshot.legacy);
  const bridgeheads = useSnapshot((snapshot) => snapshot.bridgeheads);
  if (!organization) return <p>{words.none}</p>;
  const { name, servers } = organization;
  const legacyServers = bridgeheads.length + (legacy?.frontEnds.length ?? 0);
  return (
    <>
      <dl className="facts tight">
        <dt>{words.name}</dt>
        <dd className="selectable">{name}</dd>
        <dt>{words.servers}</dt>
        <dd>{formatValue(catalog, locale, servers.length)}</dd>
        <dt>{words.administrativeGroup}</dt>
        <dd className="selectable">{EXCHANGE_2007_ADMINISTRATIVE_GROUP}</dd>
        <dt>{words.routingGroup}</dt>
        <dd className="selectable">{EXCHANGE_2007_ROUTING_GROUP}</dd>
        <dt>{words.legacyServers}</dt>
        <dd>{formatValue(catalog, locale, legacyServers)}</dd>
      </dl>
      {legacy && <LegacyPart legacy={legacy} bridgeheads={bridgeheads} />}
    </>
  );
}
