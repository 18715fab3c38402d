import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { PageFormat, SavedPage, SaveFailure, SaveOutcome } from '../../shared/ipc/saved-page';
import { writeFileAtomically } from '../storage/atomic-file';

/** Extensions that ask for a form; the first one is proposed. */
export const EXTENSIONS: Readonly<Record<PageFormat, readonly [string, ...string[]]>> = {
  txt: ['txt'],
  html: ['html', 'htm'],
};

const FAILURES: Readonly<Record<string, SaveFailure>> = {
  EACCES: 'access-denied',
  EPERM: 'access-denied',
  EROFS: 'access-denied',
  EBUSY: 'access-denied',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'no-such-folder',
  ENOTDIR: 'no-such-folder',
  EISDIR: 'name-refused',
  EINVAL: 'name-refused',
  ENAMETOOLONG: 'name-refused',
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
    const { code = '' } = error as NodeJS.ErrnoException;
    return { kind: 'failed', reason: FAILURES[code] ?? 'other' };
  }
}

/** The form of a file's extension; the first one where it has another extension or none. */
function contentFor({ forms }: SavedPage, place: string): string {
  const extension = path.extname(place).slice(1).toLowerCase();
  const chosen = forms.find(({ format }) => EXTENSIONS[format].includes(extension)) ?? forms[0];
  return chosen?.content ?? '';
}

/** Writes a file of the person's through a new one beside it, under a name that is surely no other file of theirs. */
function writeBeside(place: string, content: string): void {
  const fresh = path.join(path.dirname(place), `.${randomUUID()}.new`);
  try {
    writeFileAtomically(place, content, fresh);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
