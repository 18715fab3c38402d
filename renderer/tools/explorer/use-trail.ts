import { useState } from 'react';
import { findFolder, type Folder } from '../../../shared/host/files/folders';
import { parentFolder } from '../../../shared/host/files/paths';
import { MY_COMPUTER } from './explorer-items';

export interface Trail {
  /** The folder that is shown; empty: My Computer. */
  readonly path: string;
  readonly canGoBack: boolean;
  readonly go: (path: string) => void;
  readonly back: () => void;
}

/** The folders that an Explorer window has shown, the last one now; one that is gone gives way to the nearest above it. */
export function useTrail(tree: readonly Folder[], first: string): Trail {
  const [trail, setTrail] = useState<readonly string[]>([first]);
  return {
    path: existing(tree, trail.at(-1) ?? MY_COMPUTER),
    canGoBack: trail.length > 1,
    go: (path) => setTrail((before) => (before.at(-1) === path ? before : [...before, path])),
    back: () => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before)),
  };
}

function existing(tree: readonly Folder[], path: string): string {
  if (path === MY_COMPUTER) return MY_COMPUTER;
  return findFolder(tree, path)?.path ?? existing(tree, parentFolder(path));
}
