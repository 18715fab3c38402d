import type { Evidence } from '../evidence';
import type { Architecture } from './architecture';

type Installers = Readonly<Record<Architecture, string | null>>;

interface PackageRow {
  readonly id: string;
  /** As Microsoft names it. */
  readonly productName: string;
  /** File names of its installers, by architecture (null where there is none), one row a Windows where they differ. */
  readonly installers: readonly Installers[];
  /** Files that it leaves to be replaced at the next start of Windows; none where no restart is needed. */
  readonly pendingFiles: readonly string[];
  /** The service pack of Windows that it is; it counts once Windows has been restarted. */
  readonly servicePack?: number;
  /** Whether the list of programs offers to remove it. */
  readonly isRemovable?: boolean;
  readonly evidence: Evidence;
}

/** Of both architectures: 64-bit Windows has this folder beside its own. */
const FRAMEWORK = 'C:\\WINDOWS\\Microsoft.NET\\Framework\\v2.0.50727';
const SYSTEM = 'C:\\WINDOWS\\system32';

/**
 * Software that Setup wants on the server, or does not want there (domain.md 1.1, 6.4; S4, S7, S15, S18, S35, S38, S51).
 * Installers' names are ours.
 */
export const PACKAGES = [
  row(
    'dotnet-2.0',
    'Microsoft .NET Framework 2.0',
    [{ x64: 'NetFx64.exe', x86: 'dotnetfx.exe' }],
    'documented',
  ),
  row(
    'hotfix-926776',
    'Hotfix for Microsoft .NET Framework 2.0 (KB926776)',
    [both('NDP20-KB926776')],
    'documented',
  ),
  row('mmc-3.0', 'Microsoft Management Console 3.0', [both('WindowsServer2003-KB907265')], 'documented'),
  row(
    'powershell-1.0',
    'Windows PowerShell 1.0',
    [both('WindowsServer2003.WindowsXP-KB926139')],
    'documented',
  ),
  row(
    'dotnet-2.0-sp1',
    'Microsoft .NET Framework 2.0 Service Pack 1',
    [{ x64: 'NetFx20SP1_x64.exe', x86: 'NetFx20SP1_x86.exe' }],
    'documented',
    `${FRAMEWORK}\\mscorwks.dll`,
    `${FRAMEWORK}\\mscorlib.dll`,
  ),
  row(
    'msxml-6.0',
    'Microsoft XML Core Services (MSXML) 6.0',
    [{ x64: 'msxml6_x64.msi', x86: 'msxml6_x86.msi' }],
    'documented',
  ),
  row(
    'time-zone-update',
    'Time zone update for Windows',
    [both('WindowsServer2003-KB942763')],
    'documented',
    `${SYSTEM}\\tzres.dll`,
  ),
  row(
    'windows-media-encoder',
    'Windows Media Encoder 9 Series',
    [{ x64: 'WMEncoder64.exe', x86: 'WMEncoder.exe' }],
    'inferred',
  ),
  row(
    'windows-media-audio-codec',
    'Windows Media Audio Voice Codec (KB917312)',
    [both('WindowsServer2003.WindowsMedia-KB917312')],
    'inferred',
  ),
  row(
    'hotfix-904639',
    'Hotfix for Windows Server 2003 x64 (KB904639)',
    [{ x64: 'WindowsServer2003-KB904639-x64.exe', x86: null }],
    'inferred',
    `${SYSTEM}\\ntoskrnl.exe`,
  ),
  row(
    'hotfix-918980',
    'Hotfix for Windows Server 2003 x64 (KB918980)',
    [{ x64: 'WindowsServer2003-KB918980-x64.exe', x86: null }],
    'inferred',
    `${SYSTEM}\\drivers\\storport.sys`,
  ),
  row(
    'windows-installer-4.5',
    'Windows Installer 4.5 (KB942288)',
    [
      both('WindowsServer2003-KB942288-v4'),
      { x64: 'Windows6.0-KB942288-v2-x64.msu', x86: 'Windows6.0-KB942288-v2-x86.msu' },
    ],
    'documented',
    `${SYSTEM}\\msi.dll`,
  ),
  row(
    'hotfix-980050',
    'Hotfix for Windows Server 2008 R2 (KB980050)',
    // Windows Server 2008 R2 exists for x64 only.
    [{ x64: 'Windows6.1-KB980050-x64.msu', x86: null }],
    'documented',
  ),
  {
    ...row(
      'windows-server-2003-sp2',
      'Windows Server 2003 Service Pack 2',
      [both('WindowsServer2003-KB914961-SP2')],
      'documented',
      `${SYSTEM}\\ntoskrnl.exe`,
      `${SYSTEM}\\hal.dll`,
    ),
    servicePack: 2,
  },
  /** In the way; nobody has put an installer on the server. */
  {
    ...row('speech-server', 'Microsoft Speech Server 2004', [], 'documented'),
    isRemovable: true,
  },
  {
    ...row('exchange-interim-update', 'Interim Update for Microsoft Exchange Server 2007', [], 'documented'),
    isRemovable: true,
  },
] as const satisfies readonly PackageRow[];

/** A piece of software, under an id of ours. */
export type PackageId = (typeof PACKAGES)[number]['id'];

export const PACKAGE_IDS = PACKAGES.map(({ id }) => id) as [PackageId, ...PackageId[]];

/** What an administrator has put on a Windows Server 2003 that is to take Exchange 2007: all that any rule wants. */
export const USUAL_PACKAGES: readonly PackageId[] = [
  'dotnet-2.0',
  'hotfix-926776',
  'dotnet-2.0-sp1',
  'mmc-3.0',
  'powershell-1.0',
  'msxml-6.0',
  'time-zone-update',
  'windows-media-encoder',
  'windows-media-audio-codec',
  'hotfix-904639',
  'hotfix-918980',
  'windows-installer-4.5',
];

/** A row of the table with its type widened. */
export type PackageOfTable = Omit<PackageRow, 'id'> & { readonly id: PackageId };

/** The row of a package. */
export function softwarePackage(id: PackageId): PackageOfTable {
  const rows: readonly PackageOfTable[] = PACKAGES;
  const found = rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No such package: ${id}`);
  return found;
}

/** Installers that only one Windows takes, and how its version begins. */
const OWN_WINDOWS: readonly (readonly [RegExp, string])[] = [
  [/^WindowsServer2003/, '5.2.'],
  [/^Windows6\.0-/, '6.0.'],
  [/^Windows6\.1-/, '6.1.'],
];

/** The installer of a package for a Windows; null where there is none. */
export function installerOf(
  id: PackageId,
  { architecture, version }: { readonly architecture: Architecture; readonly version: string },
): string | null {
  const isForeign = (installer: string) =>
    OWN_WINDOWS.some(([form, own]) => form.test(installer) && !version.startsWith(own));
  const names = softwarePackage(id).installers.flatMap((installers) => installers[architecture] ?? []);
  return names.find((installer) => !isForeign(installer)) ?? null;
}

/** The package that an installer's file name stands for, compared without case. */
export function packageOfInstaller(fileName: string): PackageOfTable | undefined {
  const rows: readonly PackageOfTable[] = PACKAGES;
  const name = fileName.toLowerCase();
  return rows.find(({ installers }) =>
    installers.flatMap(({ x64, x86 }) => [x64, x86]).some((installer) => installer?.toLowerCase() === name),
  );
}

/** Installers whose names tell the architecture at their end. */
function both(name: string): Installers {
  return { x64: `${name}-x64.exe`, x86: `${name}-x86.exe` };
}

function row<const Id extends string>(
  id: Id,
  productName: string,
  installers: PackageRow['installers'],
  evidence: Evidence,
  ...pendingFiles: readonly string[]
) {
  return { id, productName, installers, pendingFiles, evidence } as const;
}
