import type { ControlMark } from '../../../shared/scenario/control-mark';
import { common, discAt, type Disc, type Edges } from './disc-place';

/** A control that carries a number: where it is on the screen, and what it is called there. */
export interface MarkedControl {
  readonly number: number;
  readonly label: string;
  readonly edges: Edges;
  readonly disc: Disc;
}

/** The controls that are on the screen, scrolled into sight, numbered in their order; what is not there is left out. */
export function findMarked(controls: readonly ControlMark[]): readonly MarkedControl[] {
  const screen = { width: window.innerWidth, height: window.innerHeight };
  const shown = controls.flatMap((control) => onScreen(control) ?? []);
  return shown.map((each, index) => ({ number: index + 1, ...each, disc: discAt(each.edges, screen) }));
}

/** The same control may be in several windows: the first one that nothing covers. */
function onScreen(control: ControlMark): Pick<MarkedControl, 'label' | 'edges'> | null {
  for (const element of document.querySelectorAll<HTMLElement>('[data-mark]')) {
    if (element.dataset['mark'] !== control) continue;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const edges = edgesInSight(element);
    if (edges && isUncovered(element, edges)) return { label: labelOf(element), edges };
  }
  return null;
}

/** What the parts that scroll or cut off leave of it; null where that is nothing. */
function edgesInSight(element: HTMLElement): Edges | null {
  let edges: Edges | null = element.getBoundingClientRect();
  for (let around = element.parentElement; edges && around; around = around.parentElement) {
    if (getComputedStyle(around).overflow !== 'visible')
      edges = common(edges, around.getBoundingClientRect());
  }
  return edges && { left: edges.left, top: edges.top, width: edges.width, height: edges.height };
}

/** Nothing stands before its middle, and it can be pressed: what a dialog blocks is not found there. */
function isUncovered(element: HTMLElement, { left, top, width, height }: Edges): boolean {
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

/** What a control is called on the screen. */
function labelOf(element: HTMLElement): string {
  const given =
    element.dataset['markLabel'] ?? element.ariaLabel ?? element.querySelector('input')?.ariaLabel;
  return given ?? element.innerText.trim().split('\n')[0] ?? '';
}
