import { commonName } from '../../../shared/host/directory/permission-objects';
import { useText } from '../../use-text';
import type { ManagerData } from './manager-data';
import { OBJECT_OF_NODE, type ManagerListId, type ManagerNodeId } from './manager-nodes';

export interface ManagerPageProps {
  readonly node: Exclude<ManagerNodeId, ManagerListId>;
  readonly data: ManagerData;
}

/** What a place without a list is, and what is known of its object. */
export function ManagerPage({ node, data: { organization } }: ManagerPageProps) {
  const { catalog } = useText();
  const words = catalog.tools.systemManager;
  const object = OBJECT_OF_NODE[node];
  const isRoot = node === 'root';
  return (
    <section className="scenario-text manager-page" aria-label={words.nodes[node]}>
      <h2>{isRoot ? organization.name : words.nodes[node]}</h2>
      <p>{words.hints[node]}</p>
      {object && (
        <dl className="facts tight">
          {isRoot && <ModeFact isNative={organization.legacy?.isNativeMode ?? true} />}
          <dt>{words.facts.object}</dt>
          <dd className="selectable">{`CN=${commonName(object, organization.name)}`}</dd>
          <dt>{words.facts.permissions}</dt>
          <dd>
            {organization.blockedInheritance.includes(object) ? words.facts.blocked : words.facts.inherited}
          </dd>
        </dl>
      )}
    </section>
  );
}

/** The operation mode of the organization, as a fact of a list. */
export function ModeFact({ isNative }: { readonly isNative: boolean }) {
  const { facts } = useText().catalog.tools.systemManager;
  return (
    <>
      <dt>{facts.mode}</dt>
      <dd>{isNative ? facts.native : facts.mixed}</dd>
    </>
  );
}
