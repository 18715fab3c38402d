import { isOlderBuild } from '../../../setup/build-number';
import { rule } from '../../rule';

/** From which service pack of Windows, and from which build of Exchange on, a generation of Windows Server may be used (S34, S36, S45). */
const SUPPORTED_WINDOWS = [
  { version: '5.2.', servicePack: 1, build: '8.0.0.0' },
  { version: '6.0.', servicePack: 1, build: '8.1.0.0' },
  { version: '6.1.', servicePack: 0, build: '8.3.0.0' },
] as const;

/** Rules about which Windows it is. */
export const WINDOWS_EDITION_RULES = [
  rule({
    id: 'ValidOSVersion',
    severity: 'error',
    scope: 'all-roles',
    settings: ['WindowsVersion', 'WindowsServicePack', 'SetupVersion'],
    findings: ({ WindowsVersion: version, WindowsServicePack: servicePack, SetupVersion: build }) =>
      isSupported(version, servicePack, build) ? [] : [{ version, servicePack: String(servicePack), build }],
    logText:
      'Windows version {version} at service pack level {servicePack} is not supported by Exchange Server build {build}.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
  rule({
    id: 'ServerWinWebEdition',
    severity: 'error',
    scope: 'all-roles',
    settings: ['WindowsEdition'],
    findings: ({ WindowsEdition }) => WindowsEdition === 'web',
    logText: 'Exchange Server cannot be installed on the Web Edition of Windows Server.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  }),
  rule({
    id: 'WindowsServer2008CoreServerEdition',
    severity: 'error',
    scope: 'all-roles',
    windows: '2008',
    settings: ['WindowsInstallation'],
    findings: ({ WindowsInstallation }) => WindowsInstallation === 'server-core',
    logText: 'Exchange Server cannot be installed on a Server Core installation of Windows Server 2008.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  }),
  rule({
    id: 'X86NotSupportedForProduction',
    severity: 'warning',
    scope: 'all-roles',
    settings: ['Architecture'],
    findings: ({ Architecture }) => Architecture === 'x86',
    logText: 'The 32-bit version of Exchange Server 2007 is not supported for production use.',
    sources: ['S4'],
    hasArticle: false,
  }),
] as const;

function isSupported(version: string, servicePack: number, build: string): boolean {
  return SUPPORTED_WINDOWS.some(
    (row) =>
      version.startsWith(row.version) && servicePack >= row.servicePack && !isOlderBuild(build, row.build),
  );
}
