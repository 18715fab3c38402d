import { useMemo, useState } from 'react';
import type { Service } from '../../../shared/host/windows/service';
import { TreeView } from '../../controls/lists/TreeView';
import { ServicesIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { dependencyNodes, type DependencyWay } from './dependency-nodes';

/** The tab Dependencies: what a service needs, and what needs it. */
export function ServiceDependencies({ service }: { readonly service: Service }) {
  const words = useText().catalog.tools.services.properties;
  return (
    <div className="service-dependencies">
      <p>{words.dependenciesHint}</p>
      <DependencyTree service={service} way="needed" />
      <DependencyTree service={service} way="dependents" />
    </div>
  );
}

const NONE = 'none';
const CLOSED: ReadonlySet<string> = new Set();

function DependencyTree({ service, way }: { readonly service: Service; readonly way: DependencyWay }) {
  const { catalog, fill, service: nameOf } = useText();
  const words = catalog.tools.services.properties;
  const services = useSnapshot((snapshot) => snapshot.services);
  const [selected, setSelected] = useState('');
  const [expanded, setExpanded] = useState(CLOSED);
  const nodes = useMemo(() => {
    const found = dependencyNodes(services, service.name, way, nameOf);
    return found.length > 0
      ? found
      : [{ id: NONE, label: words.noDependencies, icon: ServicesIcon, children: [] }];
  }, [services, service.name, way, nameOf, words]);
  const label = fill(words[way], { service: nameOf(service) });
  return (
    <div>
      <p>{label}</p>
      <TreeView
        label={label.replace(/\s*:$/u, '')}
        nodes={nodes}
        selected={selected}
        expanded={expanded}
        onSelect={setSelected}
        onExpand={setExpanded}
      />
    </div>
  );
}
