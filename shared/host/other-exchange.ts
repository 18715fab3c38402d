import type { RegistryChange } from './changes/registry-changes';
import type { Evidence } from './evidence';
import { findValue, type Registry } from './registry/registry';

/** An Exchange product of another version, as far as it shows on a computer: by its Setup key. */
export interface OtherExchangeRow<Id extends string = string> {
  readonly id: Id;
  /** Key that its own Setup keeps its version in. */
  readonly setupKey: string;
  /** Key that goes when the product is removed. */
  readonly root: string;
  /** Names of the values that make up its build, in their order. */
  readonly parts: readonly string[];
  /** The value that tells that the product is there. */
  readonly mark: string;
  /** A build as it is installed, in the order of `parts`. */
  readonly build: readonly number[];
  /** Size that the list of programs shows; the numbers are ours. */
  readonly megabytes: number;
  readonly evidence: Evidence;
}

const MICROSOFT = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft';

/**
 * Exchange 2000 and 2003 keep their version in `Exchange\Setup` (NewestBuild, MsiProductMajor, domain.md 6.1; S30), beside
 * the v8.0 of 2007; Exchange 2010 moved to `ExchangeServer\v14` (domain.md 2.3).
 */
export const OTHER_EXCHANGE = [
  {
    id: 'exchange-2003',
    setupKey: `${MICROSOFT}\\Exchange\\Setup`,
    root: `${MICROSOFT}\\Exchange\\Setup`,
    parts: ['MsiProductMajor', 'MsiProductMinor', 'NewestBuild'],
    mark: 'NewestBuild',
    build: [6, 5, 7638],
    megabytes: 240,
    evidence: 'inferred',
  },
  {
    id: 'exchange-2010',
    setupKey: `${MICROSOFT}\\ExchangeServer\\v14\\Setup`,
    root: `${MICROSOFT}\\ExchangeServer`,
    parts: ['MsiProductMajor', 'MsiProductMinor', 'MsiBuildMajor', 'MsiBuildMinor'],
    mark: 'MsiProductMajor',
    build: [14, 0, 639, 21],
    megabytes: 1180,
    evidence: 'inferred',
  },
] as const satisfies readonly OtherExchangeRow[];

export type OtherExchange = (typeof OTHER_EXCHANGE)[number]['id'];
export const OTHER_EXCHANGE_IDS = OTHER_EXCHANGE.map(({ id }) => id) as [OtherExchange, ...OtherExchange[]];

/** The build of another Exchange on the computer, `6.5.7638`; null where it is not there. */
export function otherExchangeBuild(registry: Registry, id: OtherExchange): string | null {
  const { mark, parts } = otherExchangeRow(id);
  if (otherExchangeNumber(registry, id, mark) === null) return null;
  return parts.flatMap((name) => otherExchangeNumber(registry, id, name) ?? []).join('.');
}

/** A number in the Setup key of another Exchange; null where there is none. */
export function otherExchangeNumber(registry: Registry, id: OtherExchange, name: string): number | null {
  const value = findValue(registry, otherExchangeRow(id).setupKey, name);
  return value?.type === 'REG_DWORD' ? value.data : null;
}

/** What the installation of another Exchange writes into the registry. */
export function installOtherExchange(id: OtherExchange): RegistryChange[] {
  const { setupKey, parts, build } = otherExchangeRow(id);
  return parts.map((name, index) => ({
    type: 'registry-value-set',
    path: setupKey,
    name,
    value: { type: 'REG_DWORD', data: build[index] ?? 0 },
  }));
}

/** What its removal takes away. */
export function removeOtherExchange(id: OtherExchange): RegistryChange[] {
  return [{ type: 'registry-key-deleted', path: otherExchangeRow(id).root }];
}

/** The row of another Exchange product. */
export function otherExchangeRow(id: OtherExchange): OtherExchangeRow<OtherExchange> {
  const found = OTHER_EXCHANGE.find((row) => row.id === id);
  if (!found) throw new Error(`No such product: ${id}`);
  return found;
}
