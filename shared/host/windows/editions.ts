import type { Architecture } from './architecture';

/** Editions of Windows Server, by what they are called in System. */
export const WINDOWS_EDITIONS = ['standard', 'enterprise', 'datacenter', 'web'] as const;
export type WindowsEdition = (typeof WINDOWS_EDITIONS)[number];

/** The whole of Windows, or Server Core, which Windows Server 2008 has. */
export const WINDOWS_INSTALLATIONS = ['full', 'server-core'] as const;
export type WindowsInstallation = (typeof WINDOWS_INSTALLATIONS)[number];

/** What Windows Setup is asked to install. */
export interface WindowsChoice {
  readonly edition: WindowsEdition;
  readonly architecture: Architecture;
  readonly installation: WindowsInstallation;
  readonly servicePack: number;
}

interface Generation {
  /** How its version begins. */
  readonly version: '5.2.' | '6.0.' | '6.1.';
  /** Build number without a service pack, and what each service pack adds to it. */
  readonly build: number;
  readonly buildStep: 0 | 1;
  /** Service packs, by architecture, that its discs came with; none where it was not made. */
  readonly servicePacks: Readonly<Record<Architecture, readonly number[]>>;
  readonly hasServerCore: boolean;
  readonly webEdition: readonly Architecture[];
}

/**
 * Windows Server 2003, 2008 and 2008 R2. The x64 editions of 2003 came out with Service Pack 1, its Web Edition
 * for x86 only; 2008 is Service Pack 1 from the start, R2 for x64 only. From memory (inferred).
 */
const GENERATIONS: readonly Generation[] = [
  {
    version: '5.2.',
    build: 3790,
    buildStep: 0,
    servicePacks: { x64: [1, 2], x86: [0, 1, 2] },
    hasServerCore: false,
    webEdition: ['x86'],
  },
  {
    version: '6.0.',
    build: 6000,
    buildStep: 1,
    servicePacks: { x64: [1, 2], x86: [1, 2] },
    hasServerCore: true,
    webEdition: ['x64', 'x86'],
  },
  {
    version: '6.1.',
    build: 7600,
    buildStep: 1,
    servicePacks: { x64: [0, 1], x86: [] },
    hasServerCore: true,
    webEdition: ['x64'],
  },
];

/** Whether there is a disc with that Windows, of the same generation as `version`. */
export function isOnSale(version: string, choice: WindowsChoice): boolean {
  const generation = generationOf(version);
  if (!generation?.servicePacks[choice.architecture].includes(choice.servicePack)) return false;
  if (choice.installation === 'server-core' && !generation.hasServerCore) return false;
  return choice.edition !== 'web' || generation.webEdition.includes(choice.architecture);
}

/** Every service pack that discs of the generation of `version` came with. */
export function servicePacksOf(version: string): readonly number[] {
  const packs = generationOf(version)?.servicePacks;
  return packs ? [...new Set([...packs.x86, ...packs.x64])].sort() : [];
}

/** The version of a Windows with another service pack: 6.0.6001 becomes 6.0.6002, 5.2.3790 stays. */
export function versionWith(version: string, servicePack: number): string {
  const generation = generationOf(version);
  return generation
    ? `${generation.version}${generation.build + generation.buildStep * servicePack}`
    : version;
}

function generationOf(version: string): Generation | undefined {
  return GENERATIONS.find((generation) => version.startsWith(generation.version));
}
