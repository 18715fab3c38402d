import type { Evidence } from '../evidence';
import type { Architecture } from './architecture';

interface PackageRow {
  readonly id: string;
  /** As Microsoft names it. */
  readonly productName: string;
  /** File names of its installer, by architecture; null where there is none. */
  readonly installers: Readonly<Record<Architecture, string | null>>;
  /** Files that it leaves to be replaced at the next start of Windows; none where no restart is needed. */
  readonly pendingFiles: readonly string[];
  readonly evidence: Evidence;
}

/** Of both architectures: 64-bit Windows has this folder beside its own. */
const FRAMEWORK = 'C:\\WINDOWS\\Microsoft.NET\\Framework\\v2.0.50727';

/** Software that Setup wants on the server (domain.md 1.1, 6.4; S4, S7, S18, S38). Installers' names are ours. */
export const PACKAGES = [
  row(
    'dotnet-2.0',
    'Microsoft .NET Framework 2.0',
    { x64: 'NetFx64.exe', x86: 'dotnetfx.exe' },
    'documented',
  ),
  row(
    'mmc-3.0',
    'Microsoft Management Console 3.0',
    { x64: 'WindowsServer2003-KB907265-x64.exe', x86: 'WindowsServer2003-KB907265-x86.exe' },
    'documented',
  ),
  row(
    'powershell-1.0',
    'Windows PowerShell 1.0',
    {
      x64: 'WindowsServer2003.WindowsXP-KB926139-x64.exe',
      x86: 'WindowsServer2003.WindowsXP-KB926139-x86.exe',
    },
    'documented',
  ),
  row(
    'dotnet-2.0-sp1',
    'Microsoft .NET Framework 2.0 Service Pack 1',
    { x64: 'NetFx20SP1_x64.exe', x86: 'NetFx20SP1_x86.exe' },
    'documented',
    `${FRAMEWORK}\\mscorwks.dll`,
    `${FRAMEWORK}\\mscorlib.dll`,
  ),
  row(
    'msxml-6.0',
    'Microsoft XML Core Services (MSXML) 6.0',
    { x64: 'msxml6_x64.msi', x86: 'msxml6_x86.msi' },
    'documented',
  ),
  row(
    'time-zone-update',
    'Time zone update for Windows',
    { x64: 'WindowsServer2003-KB942763-x64.exe', x86: 'WindowsServer2003-KB942763-x86.exe' },
    'documented',
    'C:\\WINDOWS\\system32\\tzres.dll',
  ),
  row(
    'hotfix-980050',
    'Hotfix for Windows Server 2008 R2 (KB980050)',
    // Windows Server 2008 R2 exists for x64 only.
    { x64: 'Windows6.1-KB980050-x64.msu', x86: null },
    'documented',
  ),
] as const satisfies readonly PackageRow[];

/** A piece of software, under an id of ours. */
export type PackageId = (typeof PACKAGES)[number]['id'];

export const PACKAGE_IDS = PACKAGES.map(({ id }) => id) as [PackageId, ...PackageId[]];

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
  [/^Windows6\.1-/, '6.1.'],
];

/** The installer of a package for a Windows; null where there is none. */
export function installerOf(
  id: PackageId,
  { architecture, version }: { readonly architecture: Architecture; readonly version: string },
): string | null {
  const installer = softwarePackage(id).installers[architecture];
  const isForeign = OWN_WINDOWS.some(
    ([form, own]) => installer !== null && form.test(installer) && !version.startsWith(own),
  );
  return isForeign ? null : installer;
}

/** The package that an installer's file name stands for, compared without case. */
export function packageOfInstaller(fileName: string): PackageOfTable | undefined {
  const rows: readonly PackageOfTable[] = PACKAGES;
  const name = fileName.toLowerCase();
  return rows.find(({ installers }) =>
    [installers.x64, installers.x86].some((installer) => installer?.toLowerCase() === name),
  );
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
