import path from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { LOCALES, type Locale } from '../shared/i18n/locale';
import type { Speed } from '../shared/ipc/api';
import { MAX_SPEED } from './storage/preferences-file';

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
  /** One line for stderr. */
  | { readonly kind: 'error'; readonly line: string };

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
    return { kind: 'error', line: oneLine(error.message) };
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
  throw new InvalidArgumentError(`It must be "instant" or a number above 0, at most ${MAX_SPEED}.`);
}

function parsePath(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must name a folder.');
  return path.resolve(text);
}

function oneLine(text: string): string {
  const line = text.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  return `setup-rehearsal: ${line}`;
}
