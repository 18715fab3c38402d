import { isLaterRole, roleOfLogId } from '../../shared/case/server/log-roles';
import type { Text } from '../use-text';

/** What a role is called whose name stands in a log or is ours; undefined for one that has no meaning here. */
export function roleMeaning(logId: string, { catalog }: Text): string | undefined {
  if (isLaterRole(logId)) return catalog.customerCase.laterRoles[logId];
  const names: Readonly<Record<string, string>> = catalog.setup.roleNames;
  const role = roleOfLogId(logId) ?? logId;
  return Object.hasOwn(names, role) ? names[role] : undefined;
}

/** A role under its own name with what it is called beside it: `BridgeheadRole (Hub Transport)`. */
export function plainRole(logId: string, text: Text): string {
  return withMeaning(logId, roleMeaning(logId, text), text);
}

/** An action of Setup in the same way: `BuildToBuildUpgrade (upgrade)`. */
export function plainAction(action: string, text: Text): string {
  const known: Readonly<Record<string, string>> = text.catalog.customerCase.actions;
  return withMeaning(action, Object.hasOwn(known, action) ? known[action] : undefined, text);
}

/** Where the name says in this language what it means, it stands alone: `MailboxRole`, `ClientAccess`. */
function withMeaning(name: string, meaning: string | undefined, { catalog, fill }: Text): string {
  const isSaid = meaning === undefined || name.replace(/Role$/, '') === meaning.replaceAll(' ', '');
  return isSaid ? name : fill(catalog.customerCase.withMeaning, { name, meaning });
}
