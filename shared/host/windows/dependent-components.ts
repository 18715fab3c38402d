import type { WindowsComponent } from './components-table';
import { withRequired } from './required-components';

/** A component after those of a list that cannot be without it, what needs another one before that one. */
export function withDependents(
  component: WindowsComponent,
  installed: readonly WindowsComponent[],
): readonly WindowsComponent[] {
  const needs = (other: WindowsComponent) => withRequired(other);
  return installed
    .filter((other) => needs(other).includes(component))
    .toSorted((left, right) => needs(right).length - needs(left).length);
}
