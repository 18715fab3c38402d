/**
 * The objects of the organization that permissions have to reach by inheritance, the six kinds of the article about
 * the rule InhBlockPublicFolderTree (S29).
 */
export const PERMISSION_OBJECTS = [
  'organization',
  'administrative-groups',
  'servers',
  'address-lists',
  'public-folders',
  'public-folder-tree',
] as const;
export type PermissionObject = (typeof PERMISSION_OBJECTS)[number];

/** Common names in the configuration partition; the organization bears its own. */
const COMMON_NAMES: Readonly<Record<Exclude<PermissionObject, 'organization'>, string>> = {
  'administrative-groups': 'Administrative Groups',
  servers: 'Servers',
  'address-lists': 'Address Lists Container',
  'public-folders': 'Folder Hierarchies',
  'public-folder-tree': 'Public Folders',
};

/** The object's common name, which no language translates. */
export function commonName(object: PermissionObject, organization: string): string {
  return object === 'organization' ? organization : COMMON_NAMES[object];
}
