import type { RestrictedFolder } from '../../../../shared/host/host';
import { isBelow } from '../../../../shared/host/host';
import { samePath } from '../../../../shared/host/files/paths';

/** What Administrators may do in a folder. */
export type FolderRights =
  | { readonly kind: 'full' }
  /** Less than full control, set on the folder itself. */
  | { readonly kind: 'limited' }
  /** Less than full control, from a folder above it. */
  | { readonly kind: 'inherited'; readonly from: string };

/** The rights in a folder; rights of its own count before those from above. */
export function folderRights(restricted: readonly RestrictedFolder[], path: string): FolderRights {
  if (restricted.some((folder) => samePath(folder.path, path))) return { kind: 'limited' };
  const above = restricted.find((folder) => isBelow(path, folder.path));
  return above ? { kind: 'inherited', from: above.path } : { kind: 'full' };
}
