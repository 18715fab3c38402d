import type { LegacyServer, LegacyVersion } from '../host/directory/legacy-organization';
import { isOlderBuild } from '../setup/build-number';

/** Updates of older servers that Exchange 2007 asks for beside it (domain.md 6.4; S35). */
export const LEGACY_UPDATE_IDS = [
  'exchange-2003-sp2',
  'exchange-2000-sp3',
  'exchange-2000-kb870540',
] as const;
export type LegacyUpdateId = (typeof LEGACY_UPDATE_IDS)[number];

export interface LegacyUpdate {
  readonly id: LegacyUpdateId;
  readonly version: LegacyVersion;
  /** Of the server once it is installed. */
  readonly build: string;
  /** The least that it installs on; null: any. */
  readonly needs: string | null;
}

/** In the order of installation. The builds are remembered; that of the rollup is its own article's (KB 870540). */
export const LEGACY_UPDATES: readonly LegacyUpdate[] = [
  { id: 'exchange-2003-sp2', version: 'Exchange 2003', build: '6.5.7638.1', needs: null },
  { id: 'exchange-2000-sp3', version: 'Exchange 2000', build: '6.0.6249.4', needs: null },
  { id: 'exchange-2000-kb870540', version: 'Exchange 2000', build: '6.0.6603.1', needs: '6.0.6249.4' },
];

/** First builds of the service packs, in rising order; remembered. */
const SERVICE_PACKS: Readonly<Record<LegacyVersion, readonly string[]>> = {
  'Exchange 2003': ['6.5.7226.6', '6.5.7638.1'],
  'Exchange 2000': ['6.0.4712.7', '6.0.5762.4', '6.0.6249.4'],
  'Exchange 5.5': ['5.5.2232.9', '5.5.2448.8', '5.5.2650.24', '5.5.2653.23'],
};

type Versioned = Pick<LegacyServer, 'version' | 'build'>;

/** Number of the server's service pack; 0: none. */
export function legacyServicePackOf({ version, build }: Versioned): number {
  return SERVICE_PACKS[version].filter((first) => !isOlderBuild(build, first)).length;
}

/** What the server still lacks, in the order of installation. */
export function dueUpdates({ version, build }: Versioned): LegacyUpdate[] {
  return LEGACY_UPDATES.filter((update) => update.version === version && isOlderBuild(build, update.build));
}

/** The build that Exchange 2007 asks of a version; null: it has no place beside Exchange 2007. */
export function leastBuild(version: LegacyVersion): string | null {
  return LEGACY_UPDATES.findLast((update) => update.version === version)?.build ?? null;
}
