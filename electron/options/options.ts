import path from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { LOCALES, localeOf, type Locale } from '../../shared/i18n/locale';
import type { Speed } from '../../shared/ipc/api';
import type { Problem } from '../../shared/problem';
import { MAX_SPEED } from '../storage/preferences-file';

/** What the command line asked for; what is absent was not given. Paths are absolute. */
export interface ProgramOptions {
  readonly scenario?: string;
  readonly lang?: Locale;
  readonly speed?: Speed;
  readonly dataDir?: string;
  readonly screens?: string;
}

export type ParsedOptions =
  | { readonly kind: 'run'; readonly options: ProgramOptions }
  /** --help or --version: goes to stdout, and that is all. */
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'error'; readonly problem: Problem };

/** The language of messages while the options cannot be read: what --lang says if it says it well, else the environment's. */
export function localeOfArguments(args: readonly string[], environment: NodeJS.ProcessEnv): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  const known = at < 0 ? undefined : LOCALES.find((locale) => locale === asked);
  return known ?? localeOf(environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '');
}

/** Reads the program's options; `args` without the switches of Electron, see chromium-switches.ts. */
export function parseOptions(args: readonly string[], version: string): ParsedOptions {
  let printed = '';
  const command = describeOptions(version).configureOutput({
    writeOut: (text) => (printed += text),
    writeErr: () => undefined,
  });
  try {
    command.parse(args, { from: 'user' });
    return { kind: 'run', options: command.opts<ProgramOptions>() };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    return { kind: 'error', problem: problemOf(error, command.args) };
  }
}

function describeOptions(version: string): Command {
  return new Command('setup-rehearsal')
    .description('Rehearse a failed Exchange Server 2007 role installation on a simulated server.')
    .addOption(option('--scenario <id or file>', 'a scenario, or a .reg file laid over the default host'))
    .addOption(option('--lang <language>', 'language of the program').choices(LOCALES))
    .addOption(option('--speed <factor>', 'simulated time per real time, or "instant"').argParser(parseSpeed))
    .addOption(option('--data-dir <folder>', 'where sessions and preferences are kept').argParser(parsePath))
    .addOption(
      option('--screens <folder>', 'write every page of the scenario as a picture, and end').argParser(
        parsePath,
      ),
    )
    .version(version, '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .allowExcessArguments(false)
    .exitOverride();
}

function option(flags: string, description: string): Option {
  return new Option(flags, description);
}

function parseSpeed(text: string): Speed {
  if (text === 'instant') return 'instant';
  const factor = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (factor > 0 && factor <= MAX_SPEED) return factor;
  throw new InvalidArgumentError(`instant, > 0, <= ${MAX_SPEED}`);
}

function parsePath(text: string): string {
  if (text === '') throw new InvalidArgumentError('<folder>');
  return path.resolve(text);
}

/** The option that an error is about and what it takes, out of commander's English sentence; the words are the catalogs'. */
function problemOf({ code, message }: CommanderError, [surplus = '']: readonly string[]): Problem {
  const [named = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const at = named.split(/[ =]/)[0] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return { code: 'unknown-option', at, params: {} };
    case 'commander.optionMissingArgument':
      return { code: 'option-without-value', at, params: {} };
    case 'commander.invalidArgument':
      return { code: 'option-value-refused', at, params: { value, allowed: allowedValues(message) } };
    default:
      return { code: 'superfluous-argument', at: surplus, params: {} };
  }
}

/** What stands behind "is invalid.": the choices, or what our own readers of values have put there. */
function allowedValues(message: string): string {
  const rest = message.slice(message.lastIndexOf('is invalid.') + 'is invalid.'.length).trim();
  return rest.replace(/^Allowed choices are (.*)\.$/, '$1');
}
