import path from 'node:path';
import type { PageFormat, SavedPage, SaveOutcome } from '../../shared/ipc/saved-page';
import { writeBeside } from '../storage/atomic-file';
import { failureOf } from './save-failure';

/** Extensions that ask for a form; the first one is proposed. */
export const EXTENSIONS: Readonly<Record<PageFormat, readonly [string, ...string[]]>> = {
  txt: ['txt'],
  html: ['html', 'htm'],
};

/** Saves a page where the person wants it, in the form that the extension of the chosen name stands for. */
export async function savePage(
  page: SavedPage,
  askForPlace: (page: SavedPage) => Promise<string | null>,
): Promise<SaveOutcome> {
  const place = await askForPlace(page);
  if (place === null) return { kind: 'cancelled' };
  try {
    writeBeside(place, contentFor(page, place));
    return { kind: 'saved', file: path.basename(place) };
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}

/** The form of a file's extension; the first one where it has another extension or none. */
function contentFor({ forms }: SavedPage, place: string): string {
  const extension = path.extname(place).slice(1).toLowerCase();
  const chosen = forms.find(({ format }) => EXTENSIONS[format].includes(extension)) ?? forms[0];
  return chosen?.content ?? '';
}
