import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SetupLogReader } from '../../shared/setup-log/read/reader';
import type { RunFacts } from '../../shared/setup-log/read/run-facts';

/** The log of Exchange 2007 that was written by hand, in ASCII with CRLF. */
export const GOLDEN_LOG = readFileSync(
  path.resolve(import.meta.dirname, '../../shared/testing/setup-logs/hub-transport-2007.log'),
  'utf8',
);

/** The runs that the text of a log tells. */
export function runsIn(text: string): readonly RunFacts[] {
  const reader = new SetupLogReader();
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) reader.push(line);
  return reader.end().runs;
}
