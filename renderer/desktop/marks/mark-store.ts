import { createStore } from 'zustand/vanilla';
import type { ControlMark } from '../../../shared/scenario/control-mark';

/** The controls that carry a number now, in the order of their numbers; none but while pictures are taken. */
export const markStore = createStore<{ readonly controls: readonly ControlMark[] }>(() => ({ controls: [] }));

/** Numbers these controls instead of those before. */
export function markControls(controls: readonly ControlMark[]): void {
  markStore.setState({ controls });
}
