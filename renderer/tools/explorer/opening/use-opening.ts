import { useState } from 'react';
import { askRestart } from '../../../desktop/restart';
import { dispatch } from '../../../dispatch';
import { openWindow } from '../../../windows/window-store';
import { enterPromptLine } from '../../prompt/enter-prompt-line';
import type { Opening } from './opening';

/** What an opening still asks or says; see OpeningDialog. */
export type PendingOpening = Exclude<
  Opening,
  { readonly kind: 'folder' | 'window' | 'prompt-line' | 'command' | 'restart' }
>;

export interface OpeningState {
  readonly pending: PendingOpening | null;
  /** Opens something, or goes on with what an answer has led to. */
  readonly start: (opening: Opening) => void;
  /** The question was declined, or the sentence read. */
  readonly close: () => void;
}

interface OpeningDoors {
  /** Shows a folder; empty: My Computer. */
  readonly openFolder: (path: string) => void;
  /** Something has been opened or carried out, and there is nothing more to ask or to say. */
  readonly onOpened?: () => void;
}

/** Opens files, folders and programs of the simulated server, with the questions that belong to it. */
export function useOpening({ openFolder, onOpened }: OpeningDoors): OpeningState {
  const [pending, setPending] = useState<PendingOpening | null>(null);
  const carryOut = async ({ command, done, name }: Opening & { readonly kind: 'command' }) => {
    const outcome = await dispatch(command, 'tool', { alertRefusal: true });
    const isDone = outcome !== null && outcome.refusal === null;
    setPending(isDone ? { kind: 'done', code: done, name } : null);
  };
  const start = (opening: Opening) => {
    switch (opening.kind) {
      case 'command':
        void carryOut(opening);
        return;
      case 'folder':
        openFolder(opening.path);
        break;
      case 'window':
        openWindow(opening.window);
        break;
      case 'prompt-line':
        openWindow('prompt');
        void enterPromptLine(opening.line);
        break;
      case 'restart':
        askRestart();
        break;
      default:
        setPending(opening);
        return;
    }
    setPending(null);
    onOpened?.();
  };
  const close = () => {
    setPending(null);
    if (pending?.kind === 'done') onOpened?.();
  };
  return { pending, start, close };
}
