import type { HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import { windowsComponent, type WindowsComponent } from '../../../host/windows/components-table';
import { withDependents } from '../../../host/windows/dependent-components';
import { withRequired } from '../../../host/windows/required-components';
import { componentEra } from '../../../host/windows/windows';
import { obstacle, type ConditionChanges, type ConditionObstacle, type RuleCondition } from '../condition';

/** A component that every Windows has is added with what it requires. */
export function commonComponentAdded({ windows }: Host, component: WindowsComponent): HostChange[] {
  return withRequired(component)
    .filter((id) => !windows.components.includes(id))
    .map((id) => ({ type: 'component-installed', component: id }));
}

/** A component is added; an obstacle where this Windows does not offer it. */
export function componentAdded(host: Host, component: WindowsComponent): ConditionChanges {
  return obstacleOf(host, component) ?? commonComponentAdded(host, component);
}

/** A component is removed after what cannot be without it; an obstacle where this Windows does not offer it. */
export function componentRemoved(host: Host, component: WindowsComponent): ConditionChanges {
  const removed = withDependents(component, host.windows.components).map((id): HostChange => ({
    type: 'component-removed',
    component: id,
  }));
  return obstacleOf(host, component) ?? removed;
}

/** The condition of a rule that wants a component. */
export function componentMissing(
  component: WindowsComponent,
  ...companions: NonNullable<RuleCondition['companions']>
): RuleCondition {
  return {
    breaks: ({ host }) => componentRemoved(host, component),
    mends: ({ host }) => componentAdded(host, component),
    companions,
  };
}

function obstacleOf({ windows }: Host, component: WindowsComponent) {
  const { eras } = windowsComponent(component);
  if (eras.includes(componentEra(windows))) return null;
  const needed: ConditionObstacle = eras.includes('2008') ? 'needs-server-2008' : 'needs-server-2003';
  return obstacle(needed);
}
