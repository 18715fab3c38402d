import type { SaveFailure } from '../../shared/ipc/saved-page';

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

/** Why a file could not be written, out of the file system's error. */
export function failureOf(error: unknown): SaveFailure {
  const { code = '' } = error as NodeJS.ErrnoException;
  return FAILURES[code] ?? 'other';
}
