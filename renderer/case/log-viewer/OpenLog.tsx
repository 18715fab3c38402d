import { useStore } from 'zustand';
import { LogViewer } from './LogViewer';
import { openLogs } from './open-logs';

/** The window of a log that was opened by its id. */
export function OpenLog({ id }: { readonly id: string }) {
  const opened = useStore(openLogs, (logs) => logs[id]);
  return opened ? <LogViewer {...opened} /> : null;
}
