import { windowsComponent, type WindowsComponent } from './components-table';

/** A component after those that it cannot be without, each of them once. */
export function withRequired(component: WindowsComponent): readonly WindowsComponent[] {
  const needed = windowsComponent(component).requires.flatMap((id) => withRequired(id as WindowsComponent));
  return [...new Set([...needed, component])];
}
