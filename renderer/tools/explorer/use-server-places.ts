import { useMemo } from 'react';
import { folderTree } from '../../../shared/host/files/folders';
import { fileName } from '../../../shared/host/files/paths';
import { useSnapshot } from '../../use-snapshot';
import type { Drives } from './explorer-items';
import type { ServerPlaces } from './opening/opening-of-line';

/** The drives, folders and files of the simulated server. */
export function useServerPlaces(): ServerPlaces & { readonly drives: Drives } {
  const files = useSnapshot((snapshot) => snapshot.files);
  const restrictedFolders = useSnapshot((snapshot) => snapshot.restrictedFolders);
  const disks = useSnapshot((snapshot) => snapshot.disks);
  const windows = useSnapshot((snapshot) => snapshot.windows);
  const media = useSnapshot((snapshot) => snapshot.media);
  const user = useSnapshot((snapshot) => snapshot.server.user);
  return useMemo(
    () => ({
      tree: folderTree({
        files,
        restrictedFolders,
        disks,
        windows,
        media,
        account: { name: fileName(user) },
      }),
      files,
      mediaPath: media.path,
      drives: { disks, media },
    }),
    [files, restrictedFolders, disks, windows, media, user],
  );
}
