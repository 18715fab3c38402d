import type { Host } from '../../host/host';
import { findKey } from '../../host/registry/registry';
import { roleKeyPath } from '../../host/role-status';

/** Comes with the role and stays as long as it does. */
export const REQUIRED_CULTURE = 'en-US';

/** The key that holds a value for each pack; its place is a decision of ours. */
export const PACKS_KEY = `${roleKeyPath('UnifiedMessaging')}\\LanguagePacks`;

/** Cultures of the Unified Messaging language packs on the server. */
export function installedLanguagePacks({ registry }: Pick<Host, 'registry'>): string[] {
  const added = (findKey(registry, PACKS_KEY)?.values ?? []).map(({ name }) => name);
  return [REQUIRED_CULTURE, ...added.filter((culture) => culture !== REQUIRED_CULTURE)];
}

/** File of a pack below the folder of the installation files (S4). */
export function packFile(culture: string): string {
  return `Setup\\ServerRoles\\UnifiedMessaging\\umlang-${culture}.msi`;
}

/** The folder of a pack's prompts below the installation folder. */
export function promptsFile(culture: string): string {
  return `UnifiedMessaging\\prompts\\${culture.slice(0, 2)}\\installed.txt`;
}
