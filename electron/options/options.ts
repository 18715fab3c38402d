import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { WAY_IDS, type WayId } from '../../shared/case/way-out';
import type { Locale } from '../../shared/i18n/locale';
import type { Speed } from '../../shared/ipc/api';
import { MAX_SPEED } from '../storage/preferences-file';
import { langOption, option, readOptions, scenarioOption, type ReadOptions } from './read-options';

/** What the command line asked for; what is absent was not given. Paths are absolute. */
export interface ProgramOptions {
  readonly scenario?: string;
  readonly lang?: Locale;
  readonly speed?: Speed;
  readonly dataDir?: string;
  readonly screens?: string;
  readonly marks?: true;
  readonly document?: true;
  readonly kiosk?: true;
  /** The lab that is to be played. */
  readonly lab?: string;
  /** A folder with labs and their settings. */
  readonly labs?: string;
  /** What a customer sent, to be opened. */
  readonly imports?: readonly string[];
  /** The way out whose pictures are taken. */
  readonly way?: WayId;
  /** Whether the customer's names are replaced on pictures. */
  readonly redact?: true;
}

/** As commander names it. */
interface TypedOptions extends Omit<ProgramOptions, 'imports'> {
  readonly import?: readonly string[];
}

/** Reads the program's options; `args` without the switches of Electron, see chromium-switches.ts. */
export function parseOptions(args: readonly string[], version: string): ReadOptions<ProgramOptions> {
  const read = readOptions<TypedOptions>(describeOptions(version), args);
  if (read.kind !== 'run') return read;
  const { import: imports, ...options } = read.options;
  return refuseLonely(imports ? { ...options, imports } : options);
}

/** Options that mean nothing without others. */
const DEPENDENT = [
  { name: 'marks', needs: ['--screens'] },
  { name: 'document', needs: ['--screens'] },
  { name: 'way', needs: ['--import', '--screens'] },
  { name: 'redact', needs: ['--import', '--screens'] },
] as const;

/** Options that say how --screens does its work mean nothing without it. */
function refuseLonely(options: ProgramOptions): ReadOptions<ProgramOptions> {
  const { screens, imports } = options;
  for (const { name, needs } of DEPENDENT) {
    if (options[name] === undefined) continue;
    const missing = needs.find((other) => (other === '--import' ? imports : screens) === undefined);
    if (missing === undefined) continue;
    return {
      kind: 'error',
      problem: { code: 'option-needs-other', at: `--${name}`, params: { other: missing } },
    };
  }
  return { kind: 'run', options };
}

function describeOptions(version: string): Command {
  return new Command('setup-rehearsal')
    .description('Rehearse a failed Exchange Server 2007 role installation on a simulated server.')
    .addOption(scenarioOption())
    .addOption(langOption())
    .addOption(option('--speed <factor>', 'simulated time per real time, or "instant"').argParser(parseSpeed))
    .addOption(option('--data-dir <folder>', 'where sessions and preferences are kept').argParser(parsePath))
    .addOption(
      option('--screens <folder>', 'write every page of the scenario as a picture, and end').argParser(
        parsePath,
      ),
    )
    .addOption(option('--marks', 'with --screens: number the controls that come next on the pictures'))
    .addOption(option('--document', 'with --screens: write the pictures as one web page and one PDF, too'))
    .addOption(
      option(
        '--import <file>',
        'a Setup log, a registry export or an archive to open; may be repeated',
      ).argParser(addFile),
    )
    .addOption(
      option('--way <way>', 'with --import and --screens: the way out whose pictures are taken').choices(
        WAY_IDS,
      ),
    )
    .addOption(option('--redact', 'with --import and --screens: replace the names of the customer'))
    .addOption(option('--lab <file>', 'a lab to be played, with --kiosk as an exam').argParser(parseFile))
    .addOption(
      option('--labs <folder>', 'a folder with labs, and their settings in labs.json').argParser(parsePath),
    )
    .addOption(option('--kiosk', 'full screen for a student, without the tools of authors and instructors'))
    .version(version, '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .allowExcessArguments(false);
}

function parseSpeed(text: string): Speed {
  if (text === 'instant') return 'instant';
  const factor = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (factor > 0 && factor <= MAX_SPEED) return factor;
  throw new InvalidArgumentError(`instant, > 0, <= ${MAX_SPEED}`);
}

function addFile(text: string, before: readonly string[] = []): readonly string[] {
  if (text === '') throw new InvalidArgumentError('<file>');
  return [...before, path.resolve(text)];
}

function parseFile(text: string): string {
  if (text === '') throw new InvalidArgumentError('<file>');
  return path.resolve(text);
}

function parsePath(text: string): string {
  if (text === '') throw new InvalidArgumentError('<folder>');
  return path.resolve(text);
}
