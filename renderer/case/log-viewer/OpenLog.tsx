import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';
import { factsOfLog, viewedLog } from './case-log';
import { LogViewer } from './LogViewer';
import { openLogs } from './open-logs';

/** The window of a log of the case that was opened by its id. */
export function OpenLog({ id }: { readonly id: string }) {
  const text = useText();
  const asked = useStore(openLogs, (logs) => logs[id]);
  const shown = useSession((state) => state.customerCase);
  const log = useMemo(() => shown && viewedLog(shown, id), [shown, id]);
  const facts = useMemo(() => (shown ? factsOfLog(shown, id, text) : []), [shown, id, text]);
  if (!log || !asked) return null;
  return <LogViewer log={log} facts={facts} startLine={asked.line} request={asked.request} />;
}
