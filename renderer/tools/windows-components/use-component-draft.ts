import { useState } from 'react';
import type { WindowsComponent } from '../../../shared/host/windows/components-table';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import {
  draftChanges,
  isTicked,
  withTicks,
  type ComponentChange,
  type ComponentDraft,
} from './component-draft';

/** What came of applying a draft. */
export interface AppliedDraft {
  readonly done: readonly ComponentChange[];
  readonly isRefused: boolean;
}

export interface ComponentDraftState {
  readonly isTicked: (component: WindowsComponent) => boolean;
  readonly tick: (components: readonly WindowsComponent[], ticked: boolean) => void;
  readonly isChanged: boolean;
  /** Sends every change; what is refused is told, and its box stands as the server does again. */
  readonly apply: () => Promise<AppliedDraft>;
  readonly undo: () => void;
}

const UNCHANGED: ComponentDraft = new Map();

/** The boxes of the components, as the person has ticked and cleared them. */
export function useComponentDraft(): ComponentDraftState {
  const installed = useSnapshot(({ windows }) => windows.components);
  const [draft, setDraft] = useState(UNCHANGED);
  return {
    isTicked: (component) => isTicked(draft, installed, component),
    tick: (components, ticked) => setDraft(withTicks(draft, installed, components, ticked)),
    isChanged: draft.size > 0,
    apply: async () => {
      const applied = await send(draftChanges(draft));
      setDraft(UNCHANGED);
      return applied;
    },
    undo: () => setDraft(UNCHANGED),
  };
}

async function send(changes: readonly ComponentChange[]): Promise<AppliedDraft> {
  const done: ComponentChange[] = [];
  for (const change of changes) {
    const outcome = await dispatch(change, 'tool', { alertRefusal: true });
    if (outcome && !outcome.refusal) done.push(change);
  }
  return { done, isRefused: done.length < changes.length };
}
