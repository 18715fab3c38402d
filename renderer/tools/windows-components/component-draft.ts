import {
  componentsOf,
  windowsComponent,
  type ComponentEra,
  type ComponentGroup,
  type WindowsComponent,
} from '../../../shared/host/windows/components-table';

/** A branch of the list with what stands in it. */
export interface ComponentBranch {
  readonly group: ComponentGroup;
  readonly components: readonly WindowsComponent[];
}

/** The branches in their order on the screen; a Windows has some of them. */
const GROUPS: readonly ComponentGroup[] = [
  'application-server',
  'internet-information-services',
  'networking-services',
  'directory-services',
  'web-server',
  'features',
];

/** The branches of a Windows. */
export function branchesOf(era: ComponentEra): ComponentBranch[] {
  const rows = componentsOf(era);
  return GROUPS.map((group) => ({
    group,
    components: rows.filter((row) => row.group[era] === group).map(({ id }) => id),
  })).filter(({ components }) => components.length > 0);
}

/** Boxes that were ticked or cleared and do not stand as the server does; the rest stand as it does. */
export type ComponentDraft = ReadonlyMap<WindowsComponent, boolean>;

/** The draft after some boxes were ticked or cleared. */
export function withTicks(
  draft: ComponentDraft,
  installed: readonly WindowsComponent[],
  components: readonly WindowsComponent[],
  ticked: boolean,
): ComponentDraft {
  const next = new Map(draft);
  for (const component of components) {
    if (installed.includes(component) === ticked) next.delete(component);
    else next.set(component, ticked);
  }
  return next;
}

/** Whether a box is ticked. */
export function isTicked(
  draft: ComponentDraft,
  installed: readonly WindowsComponent[],
  component: WindowsComponent,
): boolean {
  return draft.get(component) ?? installed.includes(component);
}

/** What is asked of the server for a draft. */
export interface ComponentChange {
  readonly type: 'install-component' | 'remove-component';
  readonly component: WindowsComponent;
}

/**
 * The changes of a draft in an order that works: removals first, what needs others before these; then
 * additions, what is needed by others before these.
 */
export function draftChanges(draft: ComponentDraft): ComponentChange[] {
  const ids = (ticked: boolean) =>
    [...draft]
      .filter(([, wanted]) => wanted === ticked)
      .map(([component]) => component)
      .sort((left, right) => depth(left) - depth(right));
  return [
    ...ids(false)
      .toReversed()
      .map((component) => ({ type: 'remove-component' as const, component })),
    ...ids(true).map((component) => ({ type: 'install-component' as const, component })),
  ];
}

/** How many others stand below a component, one upon another. */
function depth(component: WindowsComponent): number {
  const depths = windowsComponent(component).requires.map((id) => depth(id as WindowsComponent) + 1);
  return Math.max(0, ...depths);
}
