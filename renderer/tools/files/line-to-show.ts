import type { LineKindId } from '../../../shared/setup-log/line-kinds/line-kinds';
import { recognise } from '../../../shared/setup-log/line-kinds/recognise';
import { recordHead } from '../../../shared/setup-log/read/head';

const ERROR = '[ERROR]';

/**
 * The line, counted from 0, that a file opens with: of a log the last one, or the last error where
 * the last run of Setup in it has failed; of any other file the first one.
 */
export function lineToShow(name: string, content: string): number {
  if (!name.toLowerCase().endsWith('.log')) return 0;
  const lines = content.split('\n');
  const kinds = lines.map(kindOf);
  const failure = kinds.lastIndexOf('incomplete');
  const hasFailed = failure > Math.max(kinds.lastIndexOf('succeeded'), kinds.lastIndexOf('starting'));
  const error = hasFailed ? lines.findLastIndex((line) => line.includes(ERROR)) : -1;
  return error < 0 ? lines.length - 1 : error;
}

function kindOf(line: string): LineKindId | null {
  const head = recordHead(line);
  return head && (recognise(line.slice(head.at))?.id ?? null);
}
