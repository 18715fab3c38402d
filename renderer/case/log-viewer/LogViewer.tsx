import { useRef, useState, type KeyboardEvent } from 'react';
import { NotepadIcon } from '../../icons/tool-icons';
import { ToolWindow } from '../../tools/ToolWindow';
import { useText } from '../../use-text';
import { GoToDialog } from './GoToDialog';
import { LogGrid } from './grid/LogGrid';
import { LogMenus } from './LogMenus';
import { LogStatus } from './LogStatus';
import { LogToolbar } from './LogToolbar';
import { LogTree } from './LogTree';
import { useLogViewer, type LogViewerState } from './use-log-viewer';
import type { LogFact, ViewedLog } from './viewed-log';
import './log-viewer.css';

export interface LogViewerProps {
  readonly log: ViewedLog;
  /** The line to show first; the beginning where it is null. */
  readonly startLine: number | null;
  /** Lines that say something of the case. */
  readonly facts: readonly LogFact[];
  /** Counts how often it was asked to show `startLine`. */
  readonly request?: number;
}

/** A Setup log that a customer sent: its runs and tasks at the left, its lines at the right. */
export function LogViewer({ log, startLine, facts, request = 0 }: LogViewerProps) {
  const { catalog, fill } = useText();
  const viewer = useLogViewer(log, startLine ?? 1, facts);
  const [shown, setShown] = useState(request);
  const [isGoing, setIsGoing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  if (request !== shown) {
    setShown(request);
    if (startLine !== null) viewer.goTo(startLine);
  }
  const id = `log-viewer:${log.id}` as const;
  const find = () => {
    input.current?.focus();
    input.current?.select();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (takeKey(event, viewer, find, () => setIsGoing(true))) event.preventDefault();
  };
  return (
    <ToolWindow
      id={id}
      title={fill(catalog.tools.logViewer.title, { file: log.name })}
      icon={NotepadIcon}
      width={900}
      height={620}
      isWide
    >
      <LogMenus id={id} viewer={viewer} onFind={find} onGoTo={() => setIsGoing(true)} />
      <div className="log-viewer" onKeyDown={onKeyDown}>
        <LogToolbar viewer={viewer} input={input} />
        <div className="split">
          <LogTree viewer={viewer} />
          <LogGrid viewer={viewer} />
        </div>
      </div>
      <LogStatus viewer={viewer} />
      {isGoing && (
        <GoToDialog
          line={viewer.line}
          lineCount={log.lines}
          onGo={viewer.goTo}
          onClose={() => setIsGoing(false)}
        />
      )}
    </ToolWindow>
  );
}

/** F2, F3, Ctrl+F, Ctrl+G, and in the list Ctrl+A and Ctrl+C; whether it was one of them. */
function takeKey(event: KeyboardEvent, viewer: LogViewerState, find: () => void, goTo: () => void): boolean {
  if (event.altKey || event.metaKey || event.defaultPrevented) return false;
  const direction = event.shiftKey ? 'previous' : 'next';
  const isInList = event.target === viewer.grid.current;
  const key = event.ctrlKey ? `Ctrl+${event.key.toLowerCase()}` : event.key;
  if (key === 'F2') viewer.goToFact(direction);
  else if (key === 'F3' && viewer.search.text !== '') viewer.search.go(direction);
  else if (key === 'F3' || key === 'Ctrl+f') find();
  else if (key === 'Ctrl+g') goTo();
  else if (key === 'Ctrl+a' && isInList) viewer.selectAll();
  else if (key === 'Ctrl+c' && isInList) viewer.copy();
  else return false;
  return true;
}
