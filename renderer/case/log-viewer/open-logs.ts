import { createStore } from 'zustand/vanilla';
import { closeWindow, openWindow, windowStore } from '../../windows/window-store';

/** What the window of a log was asked to show; a new request for the same line is shown again. */
export interface AskedLine {
  readonly line: number | null;
  readonly request: number;
}

/** By the ids of logs. */
export const openLogs = createStore<Readonly<Partial<Record<string, AskedLine>>>>(() => ({}));

/** Opens a log of the case in a window of its own at a line, or goes to the line where it is open already. */
export function openLog(id: string, line: number | null): void {
  const request = (openLogs.getState()[id]?.request ?? 0) + 1;
  openLogs.setState({ [id]: { line, request } });
  openWindow(`log-viewer:${id}`);
}

/** Closes the windows of all logs: another case is there, or none. */
export function closeLogs(): void {
  for (const id of windowStore.getState().tools) if (id.startsWith('log-viewer:')) closeWindow(id);
  openLogs.setState({}, true);
}
