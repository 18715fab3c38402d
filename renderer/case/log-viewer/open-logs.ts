import { createStore } from 'zustand/vanilla';
import { openWindow } from '../../windows/window-store';
import type { LogViewerProps } from './LogViewer';

/** What the windows of logs are drawn from, by the ids of the logs. */
export const openLogs = createStore<Readonly<Partial<Record<string, LogViewerProps>>>>(() => ({}));

/** Opens a log in a window of its own at a line, or goes to the line where it is open already. */
export function openLog({ log, startLine, facts }: Omit<LogViewerProps, 'request'>): void {
  const request = (openLogs.getState()[log.id]?.request ?? 0) + 1;
  openLogs.setState({ [log.id]: { log, startLine, facts, request } });
  openWindow(`log-viewer:${log.id}`);
}
