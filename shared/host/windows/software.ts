import { softwarePackage, type PackageId } from './packages-table';
import { componentEra, type Windows } from './windows';

type Reading = Pick<Windows, 'product' | 'version' | 'servicePack' | 'components' | 'packages'>;

/** Software of the time that Windows Server 2008 has of itself. */
const PART_OF_2008: readonly PackageId[] = [
  'dotnet-2.0',
  'hotfix-926776',
  'dotnet-2.0-sp1',
  'mmc-3.0',
  'msxml-6.0',
  'time-zone-update',
];

/** Whether a piece of software is on the server: installed, part of its Windows, or part of something installed. */
export function hasSoftware(windows: Reading, id: PackageId): boolean {
  const { servicePack } = softwarePackage(id);
  if (servicePack !== undefined) {
    return componentEra(windows) === '2003' && windows.servicePack >= servicePack;
  }
  // The feature of Windows Server 2008 is the only Windows PowerShell that it has.
  if (id === 'powershell-1.0' && componentEra(windows) === '2008') {
    return windows.components.includes('powershell');
  }
  return windows.packages.includes(id) || isPartOfWindows(windows, id) || isPartOfPackage(windows, id);
}

/** Whether software belongs to Windows itself, so that it can neither be missing nor go. */
export function isPartOfWindows(windows: Reading, id: PackageId): boolean {
  if (componentEra(windows) === '2003') return false;
  // Windows Installer 4.5 came with Service Pack 2 of Windows Server 2008; R2 has its successor.
  if (id === 'windows-installer-4.5') return windows.version.startsWith('6.1.') || windows.servicePack >= 2;
  return PART_OF_2008.includes(id);
}

/** Service Pack 1 of .NET Framework 2.0 holds all of it, with the fixes made until then. */
function isPartOfPackage({ packages }: Reading, id: PackageId): boolean {
  return ['dotnet-2.0', 'hotfix-926776'].includes(id) && packages.includes('dotnet-2.0-sp1');
}
