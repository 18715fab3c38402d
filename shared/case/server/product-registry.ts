import type { Evidence } from '../../host/evidence';
import { EXCHANGE_ROOT, findKey, textOf, type Registry } from '../../host/registry/registry';
import { SERVER_ROLES } from '../../host/server-role';

/** Where the Setups of a product keep what they know of roles. */
interface ProductRegistry {
  /** As logs name the products: `2013`. */
  readonly products: readonly string[];
  readonly root: string;
  readonly evidence: Evidence;
}

/** The roots of 2010 and of 2013 and later: domain.md 4.1 (S30 and Microsoft's scripts). */
const PRODUCT_REGISTRIES: readonly ProductRegistry[] = [
  { products: ['2007'], root: EXCHANGE_ROOT, evidence: 'documented' },
  {
    products: ['2010'],
    root: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v14',
    evidence: 'documented',
  },
  {
    products: ['2013', '2016', '2019', 'Subscription Edition'],
    root: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v15',
    evidence: 'documented',
  },
];

/** A role's name in logs, and its key below the root. */
interface RoleKey {
  readonly logId: string;
  readonly key: string;
  readonly isLater: boolean;
  readonly evidence: Evidence;
}

/** Roles of 2013 and later keep their marks under keys of their own names (setup-log-format.md 2.4, rule Watermarks). */
const ROLE_KEYS: readonly RoleKey[] = [
  ...SERVER_ROLES.map(({ logId, registryKey, evidence }) => ({
    logId,
    key: registryKey,
    isLater: false,
    evidence,
  })),
  { logId: 'CafeRole', key: 'CafeRole', isLater: true, evidence: 'inferred' },
  { logId: 'FrontendTransportRole', key: 'FrontendTransportRole', isLater: true, evidence: 'inferred' },
];

/** The root of a product's keys, as Registry Editor shows it; undefined for a product that is not known. */
export function productRoot(product: string): string | undefined {
  return PRODUCT_REGISTRIES.find(({ products }) => products.includes(product))?.root;
}

/** The key of a role, by its name in the log of a product; undefined where it is not known. */
export function productRoleKey(product: string, logId: string): string | undefined {
  const root = productRoot(product);
  const row = ROLE_KEYS.find((known) => known.logId === logId);
  const has2007 = product === '2007' || product === '2010';
  return root === undefined || !row || (row.isLater && has2007) ? undefined : `${root}\\${row.key}`;
}

/** A role as the registry of a later product tells of it. */
export interface LaterRole {
  readonly logId: string;
  /** `15.1.2176.2`; what was unpacked last. */
  readonly build: string;
  readonly mark: { readonly action: string; readonly watermark: string } | null;
  readonly isConfigured: boolean;
}

/** What a registry tells of a product after 2007: the newest that has roles. */
export interface LaterRegistry {
  /** `2010`; of 2013 and later the first of those that share the root. */
  readonly product: string;
  readonly roles: readonly LaterRole[];
}

/** The roles of a product after 2007 in a registry; null where there are none. */
export function laterRegistry(registry: Registry): LaterRegistry | null {
  for (const { products, root } of PRODUCT_REGISTRIES.slice(1).toReversed()) {
    const roles = ROLE_KEYS.flatMap((row) => laterRole(registry, root, row) ?? []);
    if (roles.length > 0) return { product: products[0] ?? '', roles };
  }
  return null;
}

function laterRole(registry: Registry, root: string, { logId, key }: RoleKey): LaterRole | null {
  const found = findKey(registry, `${root}\\${key}`);
  const build = found && textOf(found, 'UnpackedVersion');
  const action = found && textOf(found, 'Action');
  const watermark = found && textOf(found, 'Watermark');
  if (build === undefined && watermark === undefined) return null;
  const isMarked = watermark !== undefined || action !== undefined;
  return {
    logId,
    build: build ?? '',
    mark: isMarked ? { action: action ?? 'Install', watermark: watermark ?? '' } : null,
    isConfigured: found !== undefined && textOf(found, 'ConfiguredVersion') !== undefined,
  };
}
