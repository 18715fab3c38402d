import { useMemo, useState } from 'react';
import { findKey, type Registry, type RegistryKey } from '../../../shared/host/registry/registry';
import type { TreeNode } from '../../controls/lists/tree-node';
import { dispatch } from '../../dispatch';
import { connect } from '../../store';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import type { Command } from '../../../shared/session/command';
import { EMPTY_VALUES, type EditableType } from './edit/value-editor';
import { findNext, type RegistrySearch } from './find-in-registry';
import { pathBelow } from './registry-order';
import { pathAndAncestors, registryTree, valueRows, type ValueRow } from './registry-rows';

/** A dialog of Registry Editor that can be open; `what`: the kind of thing to make. */
export type EditorDialog =
  | { readonly kind: 'new'; readonly what: 'key' | EditableType }
  | { readonly kind: 'modify' | 'delete-value'; readonly name: string }
  | { readonly kind: 'delete-key' | 'find' | 'finished' | 'export' | 'import' };

/** The half of the window that was used last: Delete and Modify go by it. */
export type EditorPane = 'keys' | 'values';

export interface RegistryEditorState {
  readonly registry: Registry;
  /** Path of the selected key; empty for the computer itself. */
  readonly path: string;
  readonly key: RegistryKey | undefined;
  readonly tree: readonly TreeNode[];
  readonly expanded: ReadonlySet<string>;
  readonly rows: readonly ValueRow[];
  /** The selected value. */
  readonly row: ValueRow | undefined;
  readonly pane: EditorPane;
  /** Counts the places that Find has led to, which ask for the focus. */
  readonly found: number;
  readonly dialog: EditorDialog | null;
  readonly search: RegistrySearch;
  readonly setPane: (pane: EditorPane) => void;
  readonly setExpanded: (expanded: ReadonlySet<string>) => void;
  readonly selectKey: (path: string) => void;
  readonly selectValue: (name: string) => void;
  readonly open: (dialog: EditorDialog) => void;
  readonly close: () => void;
  readonly create: (what: 'key' | EditableType, name: string) => void;
  readonly deleteKey: () => void;
  readonly deleteValue: (name: string) => void;
  /** Sends a command whose dialog closes when it was carried out. */
  readonly send: (command: Command) => void;
  readonly find: (search: RegistrySearch) => void;
  /** Goes on with the last search, or asks for one. */
  readonly findNext: () => void;
  readonly refresh: () => void;
}

const NO_SEARCH: RegistrySearch = {
  wanted: '',
  inKeys: true,
  inValues: true,
  inData: true,
  isWhole: false,
};

/** What Registry Editor shows and does. */
export function useRegistryEditor(first: string): RegistryEditorState {
  const words = useText().catalog.tools.registry;
  const registry = useSnapshot((snapshot) => snapshot.registry);
  const [wanted, setWanted] = useState(first);
  const [selected, setSelected] = useState<string | null>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(pathAndAncestors(first)));
  const [pane, setPane] = useState<EditorPane>('keys');
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  const [search, setSearch] = useState(NO_SEARCH);
  const [found, setFound] = useState(0);

  const path = existing(registry, wanted);
  const key = findKey(registry, path);
  const tree = useMemo(() => [registryTree(registry, expanded, words)], [registry, expanded, words]);
  const rows = useMemo(() => (path === '' ? [] : valueRows(key, words)), [path, key, words]);
  const row = rows.find(({ name }) => name === selected);

  const selectKey = (to: string) => {
    setWanted(to);
    setSelected(null);
  };
  const goTo = (to: string, value: string | null) => {
    setExpanded((open) => new Set([...open, ...pathAndAncestors(to).slice(0, -1)]));
    setWanted(to);
    setSelected(value);
    setPane(value === null ? 'keys' : 'values');
    setFound((count) => count + 1);
  };
  const create = async (what: 'key' | EditableType, name: string) => {
    const below = pathBelow(path, name);
    const isMade =
      what === 'key'
        ? await isDone({ type: 'create-registry-key', path: below })
        : await isDone({ type: 'set-registry-value', path, name, value: EMPTY_VALUES[what] });
    if (!isMade) return;
    setDialog(null);
    if (what === 'key') goTo(below, null);
    else goTo(path, name);
  };
  const send = async (command: Command) => {
    if (await isDone(command)) setDialog(null);
  };
  const find = (what: RegistrySearch) => {
    setSearch(what);
    const place = findNext(registry, { path, value: selected }, what);
    setDialog(place ? null : { kind: 'finished' });
    if (place) goTo(place.path, place.value);
  };
  return {
    registry,
    path,
    key,
    tree,
    expanded,
    rows,
    row,
    pane,
    found,
    dialog,
    search,
    setPane,
    setExpanded,
    selectKey,
    selectValue: setSelected,
    open: setDialog,
    close: () => setDialog(null),
    create: (what, name) => void create(what, name),
    deleteKey: () => {
      setDialog(null);
      void send({ type: 'delete-registry-key', path });
    },
    deleteValue: (name) => {
      setDialog(null);
      void send({ type: 'delete-registry-value', path, name });
    },
    send: (command) => void send(command),
    find,
    findNext: () => (search.wanted === '' ? setDialog({ kind: 'find' }) : find(search)),
    refresh: () => void connect(),
  };
}

async function isDone(command: Command): Promise<boolean> {
  const outcome = await dispatch(command, 'tool', { alertRefusal: true });
  return outcome !== null && outcome.refusal === null;
}

/** The path, or the nearest key above it that is still there. */
function existing(registry: Registry, path: string): string {
  return pathAndAncestors(path).findLast((candidate) => findKey(registry, candidate)) ?? '';
}
