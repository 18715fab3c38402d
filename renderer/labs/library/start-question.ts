import type { LabEntry } from '../../../shared/ipc/lab-api';
import type { LabSnapshot } from '../../../shared/lab/lab-snapshot';
import type { Text } from '../../use-text';

/** What is asked before a lab takes the place of what is open; null where nothing is lost or put away. */
export function startQuestion(
  entry: LabEntry,
  running: LabSnapshot | null,
  { catalog, fill, localized }: Text,
): string | null {
  const { replaces } = catalog.labs.library;
  const question = fill(replaces.question, { title: localized(entry.title) });
  if (!running) return `${replaces.session}\n\n${question}`;
  if (running.purpose === 'recording') return `${replaces.recording}\n\n${question}`;
  if (running.purpose === 'preview' || running.finished) return null;
  return `${fill(replaces.attempt, { title: localized(running.title) })}\n\n${question}`;
}
