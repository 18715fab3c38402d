import type { HostChange } from '../host/change';
import type { Host } from '../host/host';
import { EXCHANGE_ROOT, findKey, valueOf } from '../host/registry/registry';

const SETUP_KEY = `${EXCHANGE_ROOT}\\Setup`;
/** The parts of a build as the Setup key holds them (domain.md 2.3). */
const NAMES = ['MsiProductMajor', 'MsiProductMinor', 'MsiBuildMajor', 'MsiBuildMinor'] as const;

/** The product's version in the Setup key; undefined where a part of it is missing. */
export function productVersion({ registry }: Pick<Host, 'registry'>): string | undefined {
  const key = findKey(registry, SETUP_KEY);
  if (!key) return undefined;
  const parts = NAMES.map((name) => valueOf(key, name));
  return parts.every((part) => part?.type === 'REG_DWORD')
    ? parts.map((part) => String(part.data)).join('.')
    : undefined;
}

/** What writes a build, `8.3.83.6`, into the Setup key. */
export function writeProductVersion(build: string): HostChange[] {
  const parts = build.split('.').map(Number);
  return NAMES.map((name, index) => ({
    type: 'registry-value-set',
    path: SETUP_KEY,
    name,
    value: { type: 'REG_DWORD', data: parts[index] ?? 0 },
  }));
}
