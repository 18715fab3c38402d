import { PHRASES } from '../../../shared/setup-log/phrases';

const ERROR = '[ERROR]';

/**
 * The line, counted from 0, that a file opens with: of a log the last one, or the last error where
 * the last run of Setup in it has failed; of any other file the first one.
 */
export function lineToShow(name: string, content: string): number {
  if (!name.toLowerCase().endsWith('.log')) return 0;
  const lines = content.split('\n');
  const last = (text: string) => lines.findLastIndex((line) => line.includes(text));
  const failure = last(PHRASES.incomplete.text);
  const hasFailed = failure > Math.max(last(PHRASES.succeeded.text), last(PHRASES.starting.text));
  const error = hasFailed ? last(ERROR) : -1;
  return error < 0 ? lines.length - 1 : error;
}
