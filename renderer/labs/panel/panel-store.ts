import { createStore } from 'zustand/vanilla';

/** How the panel stands on the screen; it stays so from one lab to the next. */
export const panelStore = createStore<{ readonly isFolded: boolean }>(() => ({ isFolded: false }));

/** Folds the panel to a strip, or unfolds it. */
export function foldPanel(isFolded: boolean): void {
  panelStore.setState({ isFolded });
}
