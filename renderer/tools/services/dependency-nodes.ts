import { findService, type Service } from '../../../shared/host/windows/service';
import type { TreeNode } from '../../controls/lists/tree-node';
import { ServicesIcon } from '../../icons/tool-icons';

/** `needed`: what a service depends on; `dependents`: what depends on it. */
export type DependencyWay = 'needed' | 'dependents';

/** The services on one side of a service, each with those on the same side of it; ids are paths of short names. */
export function dependencyNodes(
  services: readonly Service[],
  name: string,
  way: DependencyWay,
  label: (service: Pick<Service, 'name' | 'displayName'>) => string,
): readonly TreeNode[] {
  return nodesOf(services, [name], way, label);
}

function nodesOf(
  services: readonly Service[],
  path: readonly string[],
  way: DependencyWay,
  label: (service: Pick<Service, 'name' | 'displayName'>) => string,
): readonly TreeNode[] {
  const name = path.at(-1) ?? '';
  return neighbours(services, name, way)
    .filter((other) => !path.includes(other.name))
    .map((other) => {
      const below = [...path, other.name];
      return {
        id: below.join('/'),
        label: label(other),
        icon: ServicesIcon,
        children: nodesOf(services, below, way, label),
      };
    })
    .toSorted((one, other) => one.label.localeCompare(other.label));
}

/** A service that is needed but not installed stands there under its short name. */
function neighbours(
  services: readonly Service[],
  name: string,
  way: DependencyWay,
): Pick<Service, 'name' | 'displayName'>[] {
  if (way === 'needed')
    return (findService(services, name)?.dependsOn ?? []).map(
      (other) => findService(services, other) ?? { name: other, displayName: other },
    );
  return services.filter(({ dependsOn }) =>
    dependsOn.some((other) => other.toLowerCase() === name.toLowerCase()),
  );
}
