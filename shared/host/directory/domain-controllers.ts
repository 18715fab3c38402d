/** Updates for a domain controller beside its service packs: what a non-English one needs with Service Pack 1 (S35). */
export const CONTROLLER_HOTFIXES = ['KB919166'] as const;
export type ControllerHotfix = (typeof CONTROLLER_HOTFIXES)[number];

/** What can be installed on a domain controller: the last service pack of its Windows, a later Windows, an update. */
export const CONTROLLER_UPDATES = ['service-pack', 'windows-2003', ...CONTROLLER_HOTFIXES] as const;
export type ControllerUpdate = (typeof CONTROLLER_UPDATES)[number];

export interface DomainController {
  /** `DC01.contoso.com`; what follows the first dot is its domain. */
  readonly name: string;
  readonly site: string;
  readonly isGlobalCatalog: boolean;
  /** `Windows Server 2003 SP2` */
  readonly windows: string;
  /** Holds a copy of the domain that nothing can be written to, as Windows Server 2008 can. */
  readonly isReadOnly: boolean;
  /** Culture of its Windows, `fr-FR`. */
  readonly language: string;
  readonly hotfixes: readonly ControllerHotfix[];
}

/** Windows on domain controllers, with the last service pack of each. */
const FAMILIES = [
  { family: 'Windows 2000', last: 4 },
  { family: 'Windows Server 2003', last: 2 },
  { family: 'Windows Server 2008', last: 2 },
] as const;

/** The first service pack of Windows Server 2003 that holds KB 919166. */
const PACK_WITH_HOTFIX = 2;

/** A domain controller as it comes: writable, no global catalog, English, without updates. */
export function newController(name: string, site: string, windows: string): DomainController {
  return {
    name,
    site,
    windows,
    isGlobalCatalog: false,
    isReadOnly: false,
    language: 'en-US',
    hotfixes: [],
  };
}

/** What can still be installed on a domain controller. */
export function missingUpdates(controller: DomainController): ControllerUpdate[] {
  const { family, pack } = windowsOf(controller);
  return [
    ...(family && pack < family.last ? ['service-pack' as const] : []),
    ...(family?.family === 'Windows 2000' ? ['windows-2003' as const] : []),
    ...(lacksLanguageUpdate(controller) ? ['KB919166' as const] : []),
  ];
}

/** The name of its Windows once an update is installed: an update that is none of Windows leaves it. */
export function windowsAfter(controller: DomainController, update: ControllerUpdate): string {
  const { family } = windowsOf(controller);
  if (update === 'windows-2003') return 'Windows Server 2003 SP2';
  return update === 'service-pack' && family ? `${family.family} SP${family.last}` : controller.windows;
}

/** Whether it is a non-English Windows Server 2003 that has neither Service Pack 2 nor KB 919166 (S35). */
export function lacksLanguageUpdate(controller: DomainController): boolean {
  const { family, pack } = windowsOf(controller);
  return (
    family?.family === 'Windows Server 2003' &&
    pack < PACK_WITH_HOTFIX &&
    !controller.language.startsWith('en') &&
    !controller.hotfixes.includes('KB919166')
  );
}

function windowsOf({ windows }: Pick<DomainController, 'windows'>) {
  const family = FAMILIES.find((row) => windows.startsWith(row.family));
  return { family, pack: Number(/ SP(\d)$/.exec(windows)?.[1] ?? 0) };
}
