import type { HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import {
  componentsOf,
  windowsComponent,
  type WindowsComponent,
} from '../../../host/windows/components-table';
import { withDependents } from '../../../host/windows/dependent-components';
import { withRequired } from '../../../host/windows/required-components';
import { findService } from '../../../host/windows/service';
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

/** A component goes after what cannot be without it, with services of its name that others brought. */
export function componentGone({ windows, services }: Host, component: WindowsComponent): HostChange[] {
  const left = windowsComponent(component).services.filter(({ name }) => findService(services, name));
  return [
    ...withDependents(component, windows.components).map((id): HostChange => ({
      type: 'component-removed',
      component: id,
    })),
    ...left.map(({ name }): HostChange => ({ type: 'service-removed', name })),
  ];
}

/** The condition of a rule that wants a component; what cannot be without it goes and comes with it. */
export function componentMissing(
  component: WindowsComponent,
  ...companions: NonNullable<RuleCondition['companions']>
): RuleCondition {
  return {
    breaks: ({ host }) => componentRemoved(host, component),
    mends: ({ host }) => withThoseThatNeedIt(host, component),
    companions,
  };
}

function withThoseThatNeedIt(host: Host, component: WindowsComponent): ConditionChanges {
  const needing = withDependents(
    component,
    componentsOf(componentEra(host.windows)).map(({ id }) => id),
  );
  const missing = [...new Set(needing.flatMap(withRequired))].filter(
    (id) => !host.windows.components.includes(id),
  );
  return obstacleOf(host, component) ?? missing.map((id) => ({ type: 'component-installed', component: id }));
}

function obstacleOf({ windows }: Host, component: WindowsComponent) {
  const { eras } = windowsComponent(component);
  if (eras.includes(componentEra(windows))) return null;
  const needed: ConditionObstacle = eras.includes('2008') ? 'needs-server-2008' : 'needs-server-2003';
  return obstacle(needed);
}
