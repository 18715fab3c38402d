import type { ComponentType } from 'react';
import { createStore } from 'zustand/vanilla';
import { cascade, centre, fitting, inside, type Place, type Size } from './geometry';

/** The tools of the simulated desktop; a Notepad carries the path of its file, the viewer of a customer's log its id. */
export type ToolId =
  | 'control-panel'
  | 'programs'
  | 'services'
  | 'registry-editor'
  | 'setup-logs'
  | 'task-manager'
  | 'start-screen'
  | 'event-viewer'
  | 'windows-components'
  | 'network-connections'
  | 'system'
  | 'disk-management'
  | 'windows-setup'
  | 'directory'
  | 'explorer'
  | 'run'
  | 'briefing'
  | 'console'
  | 'system-manager'
  | 'prompt'
  | 'scenarios'
  | 'conditions'
  | 'customer-case'
  | 'about'
  | 'labs'
  | 'lab-result'
  | `notepad:${string}`
  | `log-viewer:${string}`;

/** An icon of ours, 16 pixels wide in title bars. */
export type Icon = ComponentType<{ readonly size: number }>;

/** What a window says of itself when it is drawn. */
export interface WindowDescription extends Size {
  readonly id: string;
  readonly title: string;
  readonly icon: Icon;
  readonly resizable: boolean;
  readonly centred: boolean;
  readonly isWide: boolean;
}

/** A window on the desktop. */
export interface WindowEntry {
  readonly id: string;
  readonly title: string;
  readonly icon: Icon;
  readonly place: Place;
  readonly state: 'normal' | 'minimized' | 'maximized';
}

/** A modal dialog; without an owner it stands before everything. */
export interface DialogEntry {
  readonly key: string;
  readonly owner: string | null;
}

/** What a tool was asked to show; a new request for the same is shown again. */
export interface ToolPlace {
  readonly place: string;
  readonly request: number;
}

export interface WindowState {
  readonly desktop: Size;
  /** Tools that are open, in the order of opening. */
  readonly tools: readonly ToolId[];
  /** What tools were asked to show first: a registry key, a service. */
  readonly places: Readonly<Partial<Record<ToolId, ToolPlace>>>;
  /** Windows in the order of opening, as the taskbar has them. */
  readonly windows: readonly WindowEntry[];
  /** Ids of the windows from the lowest to the one in front. */
  readonly stack: readonly string[];
  readonly active: string | null;
  /** Counts requests to put the focus into the active window. */
  readonly activation: number;
  readonly dialogs: readonly DialogEntry[];
  readonly opened: number;
}

export const windowStore = createStore<WindowState>(() => ({
  desktop: { width: window.innerWidth, height: window.innerHeight - 30 },
  tools: [],
  places: {},
  windows: [],
  stack: [],
  active: null,
  activation: 0,
  dialogs: [],
  opened: 0,
}));

/** Opens a tool, or brings it to the front where it is open already; `place` is what it shows first. */
export function openWindow(id: ToolId, place?: string): void {
  const { tools, places } = windowStore.getState();
  if (place !== undefined) {
    const asked = { place, request: (places[id]?.request ?? 0) + 1 };
    windowStore.setState({ places: { ...places, [id]: asked } });
  }
  if (tools.includes(id)) activateWindow(id);
  else windowStore.setState({ tools: [...tools, id] });
}

/** Closes a tool. */
export function closeWindow(id: ToolId): void {
  windowStore.setState(({ tools, places }) => ({
    tools: tools.filter((tool) => tool !== id),
    places: { ...places, [id]: undefined },
  }));
}

/** Closes all tools. */
export function closeAllWindows(): void {
  windowStore.setState({ tools: [], places: {}, opened: 0 });
}

/** Puts a drawn window on the desktop, or brings what it says of itself up to date. */
export function describeWindow(description: WindowDescription): void {
  const { id, title, icon, resizable } = description;
  windowStore.setState((state) => {
    const known = state.windows.find((entry) => entry.id === id);
    if (!known) return addWindow(state, description);
    const { width, height } = description;
    const place = resizable ? known.place : inside({ ...known.place, width, height }, state.desktop);
    return { windows: withEntry(state, id, { title, icon, place }) };
  });
}

function addWindow(state: WindowState, description: WindowDescription): Partial<WindowState> {
  const { id, title, icon, resizable, centred, isWide } = description;
  const { desktop } = state;
  const { width, height } = resizable ? fitting(description, desktop, isWide) : description;
  const place = centred
    ? inside(centre({ width, height }, { x: 0, y: 0, ...desktop }), desktop)
    : cascade({ width, height }, desktop, state.opened);
  return {
    windows: [...state.windows, { id, title, icon, place, state: 'normal' }],
    stack: [...state.stack, id],
    active: id,
    activation: state.activation + 1,
    opened: centred ? state.opened : state.opened + 1,
  };
}

/** Takes a window off the desktop; the next one below becomes active. */
export function forgetWindow(id: string): void {
  windowStore.setState((state) => {
    const stack = state.stack.filter((other) => other !== id);
    const windows = state.windows.filter((entry) => entry.id !== id);
    const active = state.active === id ? topmost(stack, windows) : state.active;
    return { windows, stack, active, activation: state.activation + 1 };
  });
}

/** Brings a window to the front, restored, and asks for the focus to go there. */
export function activateWindow(id: string): void {
  windowStore.setState((state) => {
    const entry = state.windows.find((other) => other.id === id);
    if (!entry) return state;
    return {
      windows: entry.state === 'minimized' ? withEntry(state, id, { state: 'normal' }) : state.windows,
      stack: [...state.stack.filter((other) => other !== id), id],
      active: id,
      activation: state.activation + 1,
    };
  });
}

/** No window is active: the desktop has the focus. */
export function activateDesktop(): void {
  windowStore.setState({ active: null });
}

/** Minimizes, maximizes or restores a window. */
export function setWindowState(id: string, wanted: WindowEntry['state']): void {
  windowStore.setState((state) => {
    const windows = withEntry(state, id, { state: wanted });
    const active =
      wanted === 'minimized' && state.active === id ? topmost(state.stack, windows) : state.active;
    return { windows, active, activation: state.activation + 1 };
  });
}

/** Moves or resizes a window. */
export function placeWindow(id: string, place: Place): void {
  windowStore.setState((state) => ({ windows: withEntry(state, id, { place }) }));
}

/** Tells how large the desktop is; windows that would be out of reach are fetched back. */
export function setDesktopSize(desktop: Size): void {
  windowStore.setState(({ windows }) => ({
    desktop,
    windows: windows.map((entry) => ({ ...entry, place: inside(entry.place, desktop) })),
  }));
}

/** Registers a modal dialog that has been opened. */
export function addDialog(dialog: DialogEntry): void {
  windowStore.setState(({ dialogs }) => ({ dialogs: [...dialogs, dialog] }));
}

/** Forgets a modal dialog that has been closed. */
export function removeDialog(key: string): void {
  windowStore.setState(({ dialogs }) => ({ dialogs: dialogs.filter((dialog) => dialog.key !== key) }));
}

function withEntry(state: WindowState, id: string, part: Partial<WindowEntry>): WindowEntry[] {
  return state.windows.map((entry) => (entry.id === id ? { ...entry, ...part } : entry));
}

function topmost(stack: readonly string[], windows: readonly WindowEntry[]): string | null {
  const isShown = (id: string) => windows.some((entry) => entry.id === id && entry.state !== 'minimized');
  return stack.findLast(isShown) ?? null;
}
