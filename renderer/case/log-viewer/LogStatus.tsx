import { describeProblem } from '../../../shared/i18n/describe';
import { useText, type Text } from '../../use-text';
import { rowOfLine } from './lines/log-rows';
import type { LogViewerState } from './use-log-viewer';

const KILOBYTE = 1024;

/** The status bar: the file, or what is to be told; how large it is, and the current line. */
export function LogStatus({ viewer }: { readonly viewer: LogViewerState }) {
  const text = useText();
  const words = text.catalog.tools.logViewer.status;
  const { log, line, anchor, view } = viewer;
  const rows = Math.abs(rowOfLine(view.plan, line) - rowOfLine(view.plan, anchor)) + 1;
  return (
    <div className="status-bar">
      <span role="status">{message(viewer, text)}</span>
      {rows > 1 && <span>{text.fill(words.selected, { count: rows })}</span>}
      <span>{text.fill(words.lines, { count: log.lines })}</span>
      <span>{size(log.bytes, text)}</span>
      <span>{text.fill(words.line, { line: log.lines === 0 ? 0 : line })}</span>
    </div>
  );
}

function message({ log, pages, view, copied }: LogViewerState, { catalog, locale, fill }: Text): string {
  const { status, filter } = catalog.tools.logViewer;
  if (pages.problem) return describeProblem(catalog, locale, { ...pages.problem, at: log.name });
  if (copied) return fill(copied.isCut ? status.copiedCut : status.copied, { count: copied.lines });
  if (view.isRunning) return filter.running;
  return view.isCapped ? fill(filter.capped, { count: view.plan.rowCount }) : log.name;
}

function size(bytes: number, { catalog, fill }: Text): string {
  const { kilobytes, megabytes } = catalog.tools.logViewer.status;
  const count = Math.ceil(bytes / KILOBYTE);
  const isLarge = count >= 10 * KILOBYTE;
  return fill(isLarge ? megabytes : kilobytes, { count: isLarge ? Math.round(count / KILOBYTE) : count });
}
