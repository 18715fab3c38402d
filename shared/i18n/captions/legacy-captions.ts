import type { PermissionObject } from '../../host/directory/permission-objects';
import type { Catalog } from '../catalog';
import { asAsked, caption, type CaptionRows } from './caption-row';

/** The places of Exchange System Manager at which the permissions of an object are changed. */
const PLACES: Readonly<Record<PermissionObject, keyof Catalog['tools']['systemManager']['nodes']>> = {
  organization: 'root',
  'administrative-groups': 'administrativeGroups',
  servers: 'servers',
  'address-lists': 'addressLists',
  'public-folders': 'folders',
  'public-folder-tree': 'publicFolders',
};

/** Of Exchange System Manager. */
export const LEGACY_CAPTIONS = {
  'new-recipient-policy': asAsked,
  'delete-recipient-policy': asAsked,
  'add-policy-address': ({ policy, address, authoritative }, words) =>
    caption(authoritative ? words.responsible : words.notResponsible, { policy, address }),
  'remove-policy-address': asAsked,
  'set-policy-address-authoritative': ({ policy, address, authoritative }, words) =>
    caption(authoritative ? words.responsible : words.notResponsible, { policy, address }),
  'new-recipient-update-service': asAsked,
  'delete-recipient-update-service': asAsked,
  'change-to-native-mode': asAsked,
  'update-legacy-server': ({ server, update }, words) => caption(words[update], { server }),
  'remove-legacy-server': asAsked,
  'delete-active-directory-connector': asAsked,
  'delete-site-replication-service': asAsked,
  'set-permission-inheritance': ({ object, inherits }, words, { tools }) =>
    caption(inherits ? words.allowed : words.blocked, {
      object: tools.systemManager.nodes[PLACES[object]],
    }),
} satisfies Partial<CaptionRows>;
