import { LINE_KINDS } from '../../../shared/setup-log/line-kinds/line-kinds';

const ERROR = '[ERROR]';

/**
 * The line, counted from 0, that a file opens with: of a log the last one, or the last error where
 * the last run of Setup in it has failed; of any other file the first one.
 */
export function lineToShow(name: string, content: string): number {
  if (!name.toLowerCase().endsWith('.log')) return 0;
  const lines = content.split('\n');
  const last = (text: string) => lines.findLastIndex((line) => line.includes(text));
  const failure = last(LINE_KINDS.incomplete.forms[0]);
  const hasFailed =
    failure > Math.max(last(LINE_KINDS.succeeded.forms[0]), last(LINE_KINDS.starting.forms[0]));
  const error = hasFailed ? last(ERROR) : -1;
  return error < 0 ? lines.length - 1 : error;
}
