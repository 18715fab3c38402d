import { findFile, type Host, type HostFile } from '../host';
import { PACKAGES } from '../windows/packages-table';
import { componentEra, type Windows } from '../windows/windows';
import { pathIn } from './paths';

/** Where the 64-bit Framework keeps its programs; the 32-bit one stands beside it. */
export const FRAMEWORK_64 = 'C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727';
const FRAMEWORK_32 = 'C:\\WINDOWS\\Microsoft.NET\\Framework\\v2.0.50727';

/** The administration script of IIS 6. */
export const ADSUTIL = 'C:\\Inetpub\\AdminScripts\\adsutil.vbs';

/** Where somebody has put what Setup may ask for. The place is a decision of ours. */
export const DOWNLOADS = 'C:\\Downloads';

/** Simulated time of the last write of all these files: the middle of 2007. */
const WRITTEN_AT = Date.UTC(2007, 5, 14, 12, 0);

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
  return [
    ...MEDIA_FILES.map((file) => pathIn(media.path, file)),
    ...frameworkPrograms(windows),
    ...(windows.components.includes('world-wide-web') && componentEra(windows) === '2003' ? [ADSUTIL] : []),
    ...downloads(windows),
  ]
    .filter((path) => !findFile(host, path))
    .map((path) => standardFile(path, media.build));
}

function frameworkPrograms({ architecture }: Windows): string[] {
  const folders = architecture === 'x64' ? [FRAMEWORK_64, FRAMEWORK_32] : [FRAMEWORK_32];
  return folders.map((folder) => pathIn(folder, 'aspnet_regiis.exe'));
}

/** Installers of what is missing; a hotfix of another Windows is of no use. */
function downloads(windows: Windows): string[] {
  const installers = PACKAGES.filter(({ id }) => !windows.packages.includes(id)).map(
    (row) => row.installers[windows.architecture],
  );
  const isFor2008 = (installer: string) => installer.startsWith('Windows6.');
  return installers
    .filter((installer) => !isFor2008(installer) || componentEra(windows) === '2008')
    .map((installer) => pathIn(DOWNLOADS, installer));
}

function standardFile(path: string, build: string): HostFile {
  const name = path.slice(path.lastIndexOf('\\') + 1);
  return { path, modified: WRITTEN_AT, content: TEXTS[name] ?? `${name} ${build}\r\n` };
}
