import { findFile, type Host, type HostFile } from '../host';
import { installerOf, PACKAGES, type PackageId } from '../windows/packages-table';
import { hasSoftware } from '../windows/software';
import { componentEra, type Windows } from '../windows/windows';
import { fileName, pathIn } from './paths';

/** Where the 64-bit Framework keeps its programs; the 32-bit one stands beside it. */
export const FRAMEWORK_64 = 'C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727';
const FRAMEWORK_32 = 'C:\\WINDOWS\\Microsoft.NET\\Framework\\v2.0.50727';

/** The administration script of IIS 6. */
export const ADSUTIL = 'C:\\Inetpub\\AdminScripts\\adsutil.vbs';

/** Where somebody has put what Setup may ask for. The place is a decision of ours. */
export const DOWNLOADS = 'C:\\Downloads';

/** When files of Windows were last written: Service Pack 2 of Windows Server 2003. */
export const WINDOWS_WRITTEN = day(2007, 3, 13);

/** When the media of a version were made, by its first two numbers (domain.md section 9, S28). */
const MEDIA_WRITTEN: Readonly<Record<string, number>> = {
  '8.0': day(2007, 3, 8),
  '8.1': day(2007, 11, 29),
  '8.2': day(2009, 8, 24),
  '8.3': day(2010, 6, 7),
};

/** When installers came out; days from memory, none before its product. */
const INSTALLER_WRITTEN: Readonly<Record<PackageId, number>> = {
  'dotnet-2.0': day(2006, 1, 23),
  'hotfix-926776': day(2006, 11, 30),
  'mmc-3.0': day(2006, 10, 25),
  'powershell-1.0': day(2007, 1, 30),
  'dotnet-2.0-sp1': day(2007, 11, 20),
  'msxml-6.0': day(2006, 1, 27),
  'time-zone-update': day(2007, 12, 4),
  'windows-media-encoder': day(2005, 4, 26),
  'windows-media-audio-codec': day(2006, 5, 16),
  'hotfix-904639': day(2005, 11, 8),
  'hotfix-918980': day(2006, 6, 27),
  'windows-installer-4.5': day(2008, 6, 2),
  'hotfix-980050': day(2010, 3, 10),
  'windows-server-2003-sp2': day(2007, 3, 13),
  'speech-server': day(2004, 3, 24),
  'exchange-interim-update': day(2009, 3, 19),
};

/** Below the media's folder; a few of the many files that the real media hold. */
const MEDIA_FILES = [
  'Setup.exe',
  'Setup.com',
  'Setup.txt',
  'exchangeserver.msi',
  'Setup\\ServerRoles\\Common\\ExBPA.PreReqs.xml',
  'Setup\\ServerRoles\\UnifiedMessaging\\umlang-en-US.msi',
] as const;

/** What these files say when they are opened; programs hold their name and build. */
const TEXTS: Readonly<Record<string, string>> = {
  'Setup.txt': [
    'EXCHANGE SERVER 2007 - SIMULATED MEDIA / SUPPORT SIMULÉ',
    '',
    'Setup.exe    Start screen and wizard. / Écran de démarrage et Assistant.',
    "Setup.com    Setup for the command prompt. / Installation par l'invite de commandes.",
    '',
    'Nothing here is a file of Microsoft. / Aucun fichier de Microsoft ne se trouve ici.',
  ].join('\r\n'),
  'ExBPA.PreReqs.xml': '<?xml version="1.0" encoding="utf-8"?>\r\n<ObjectCollector Name="PreReqs" />\r\n',
  'adsutil.vbs':
    "' adsutil.vbs <CMD> <path> [<value>]\r\n' ADSUTIL.VBS SET W3SVC/AppPools/Enable32BitAppOnWin64 0\r\n",
};

/**
 * The files that every server has and this one lacks: the media, programs of the Framework and of IIS
 * that administrators use, and installers of what is not on the server.
 */
export function standardFiles(host: Host): readonly HostFile[] {
  const { media, windows } = host;
  return [...mediaFiles(media), ...windowsPrograms(windows), ...downloads(windows)].filter(
    ({ path }) => !findFile(host, path),
  );
}

/** The files of the installation media. */
export function mediaFiles({ path, build }: Pick<Host['media'], 'path' | 'build'>): HostFile[] {
  const written = MEDIA_WRITTEN[build.split('.', 2).join('.')] ?? WINDOWS_WRITTEN;
  return MEDIA_FILES.map((file) => standardFile(pathIn(path, file), build, written));
}

function windowsPrograms(windows: Windows): HostFile[] {
  const { architecture, components, packages, version } = windows;
  // Service Pack 1 of the Framework brings its programs anew.
  const written = packages.includes('dotnet-2.0-sp1') ? INSTALLER_WRITTEN['dotnet-2.0-sp1'] : WINDOWS_WRITTEN;
  const folders = architecture === 'x64' ? [FRAMEWORK_64, FRAMEWORK_32] : [FRAMEWORK_32];
  const hasScripts = components.includes('world-wide-web') && componentEra(windows) === '2003';
  return [
    ...folders.map((folder) => standardFile(pathIn(folder, 'aspnet_regiis.exe'), version, written)),
    ...(hasScripts ? [standardFile(ADSUTIL, version, WINDOWS_WRITTEN)] : []),
  ];
}

/** Installers of what is missing, as far as this Windows takes one. */
function downloads(windows: Windows): HostFile[] {
  return PACKAGES.filter(({ id }) => !hasSoftware(windows, id)).flatMap(
    ({ id }) => installerFile(windows, id) ?? [],
  );
}

/** The installer of a package where somebody has put it; null where this Windows takes none. */
export function installerFile(windows: Windows, id: PackageId): HostFile | null {
  const installer = installerOf(id, windows);
  return installer === null ? null : standardFile(pathIn(DOWNLOADS, installer), '', INSTALLER_WRITTEN[id]);
}

function standardFile(path: string, build: string, modified: number): HostFile {
  const name = fileName(path);
  return { path, modified, content: TEXTS[name] ?? `${name} ${build}`.trimEnd() + '\r\n' };
}

/** Noon of a day: simulated milliseconds since 1970. */
function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date, 12);
}
