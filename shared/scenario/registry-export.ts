import { changeRegistryBy } from '../host/registry/registry-batch';
import { EMPTY_REGISTRY, EXCHANGE_ROOT, findKey, findText, type Registry } from '../host/registry/registry';
import { parseRegistryText } from '../host/registry/registry-text';
import { roleKeyPath } from '../host/role-status';
import { SERVER_ROLES } from '../host/server-role';
import type { Result } from '../problem';
import { compareBuilds, isBuild } from '../setup/build-number';
import type { LocalizedText } from './localized-text';
import type { ScenarioFile } from './schema';

/** What stands in the place of a story, for a server that somebody brings. */
const BRIEFING: LocalizedText = {
  en: "A registry export on the default server: what it says of the roles decides which services and files the server has, and what Setup will do. Everything else is the default server's.",
  fr: "Une exportation du Registre sur le serveur par défaut\u00a0: ce qu'elle dit des rôles détermine les services et les fichiers du serveur, ainsi que ce que fera le programme d'installation. Tout le reste est celui du serveur par défaut.",
};

const NO_MARK: ScenarioFile['objective'] = [{ kind: 'no-watermark' }];

/** The drive that media moves to where Exchange is installed on its own. */
const OTHER_MEDIA = 'Z:\\';
/** Free space assumed on a drive that only the export names, in megabytes. */
const ASSUMED_FREE = 40_000;

/** A .reg text as a registry of its own. */
export function readRegistry(text: string, fileName: string): Result<Registry> {
  const { edits, problems } = parseRegistryText(text, fileName);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: changeRegistryBy(EMPTY_REGISTRY, edits) };
}

/**
 * The base scenario's file made to fit anyone's export: its build, its drive, and nothing of the
 * base's own story (planted services, log files, events, faults, reference path).
 */
export function fitToExport(base: ScenarioFile, registry: Registry, fileName: string): Result<ScenarioFile> {
  const fail = (code: 'no-exchange-key' | 'foreign-product', params = {}): Result<never> => ({
    ok: false,
    problems: [{ code, at: fileName, params }],
  });
  if (!findKey(registry, EXCHANGE_ROOT)) return fail('no-exchange-key');
  const build = newestBuild(registry) ?? base.host.media.build;
  if (!build.startsWith('8.')) return fail('foreign-product', { build });
  const { disks, media } = base.host;
  const drive = installDrive(registry) ?? 'C:';
  const hasDrive = disks.some((disk) => disk.drive === drive);
  const host = {
    ...base.host,
    services: [],
    lostServices: [],
    queues: [],
    restrictedFolders: [],
    disks: hasDrive ? disks : [...disks, { drive, freeMegabytes: ASSUMED_FREE }],
    media: {
      build,
      isDamaged: false,
      path: media.path.toUpperCase().startsWith(drive) ? OTHER_MEDIA : media.path,
    },
  };
  const title = { en: fileName, fr: fileName };
  const own = {
    id: 'registry-export',
    title,
    briefing: BRIEFING,
    files: [],
    events: [],
    faults: [],
    referencePath: [],
    objective: NO_MARK,
  };
  return { ok: true, value: { ...base, ...own, host } };
}

function installDrive(registry: Registry): string | undefined {
  const path = findText(registry, `${EXCHANGE_ROOT}\\Setup`, 'MsiInstallPath');
  return /^[a-z]:/i.exec(path ?? '')?.[0].toUpperCase();
}

/** The newest UnpackedVersion of any role in an export, by numbers. */
function newestBuild(registry: Registry): string | undefined {
  const builds = SERVER_ROLES.flatMap(
    ({ role }) => findText(registry, roleKeyPath(role), 'UnpackedVersion') ?? [],
  );
  return builds.filter(isBuild).sort(compareBuilds).at(-1);
}
