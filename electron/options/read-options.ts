import { type Command, CommanderError, Option } from 'commander';
import { LOCALES, localeOf, type Locale } from '../../shared/i18n/locale';
import type { Problem } from '../../shared/problem';

export type ReadOptions<Options> =
  | { readonly kind: 'run'; readonly options: Options }
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

/** Reads arguments as a command line describes its options; those of a subcommand are among the result. */
export function readOptions<Options extends object>(
  command: Command,
  args: readonly string[],
): ReadOptions<Options> {
  let printed = '';
  for (const each of [command, ...command.commands]) {
    each.exitOverride().configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined });
  }
  try {
    command.parse(args, { from: 'user' });
    const own = command.commands.map((subcommand) => subcommand.opts());
    return { kind: 'run', options: Object.assign(command.opts<Options>(), ...own) as Options };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    return { kind: 'error', problem: problemOf(error, command) };
  }
}

/** An option; its value is what was typed, unless a reader is given. */
export function option(flags: string, description: string): Option {
  return new Option(flags, description);
}

export function scenarioOption(): Option {
  return option('--scenario <id or file>', 'a scenario, or a .reg file laid over the default host');
}

export function langOption(): Option {
  return option('--lang <language>', 'language of the program').choices(LOCALES);
}

/** What an error is about and what is allowed there, out of commander's English sentence; the words are the catalogs'. */
function problemOf({ code, message }: CommanderError, command: Command): Problem {
  const [named = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const at = named.split(/[ =]/)[0] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return { code: 'unknown-option', at, params: {} };
    case 'commander.optionMissingArgument':
      return { code: 'option-without-value', at, params: {} };
    case 'commander.invalidArgument':
      return { code: 'option-value-refused', at, params: { value, allowed: allowedValues(message) } };
    case 'commander.unknownCommand':
      return { code: 'unknown-subcommand', at, params: { known: subcommandsOf(command) } };
    case 'commander.help':
      return { code: 'subcommand-missing', at: '<subcommand>', params: { known: subcommandsOf(command) } };
    default:
      return { code: 'superfluous-argument', at: surplusOf(command), params: {} };
  }
}

/** What stands behind "is invalid.": the choices, or what our own readers of values have put there. */
function allowedValues(message: string): string {
  const rest = message.slice(message.lastIndexOf('is invalid.') + 'is invalid.'.length).trim();
  return rest.replace(/^Allowed choices are (.*)\.$/, '$1');
}

function subcommandsOf({ commands }: Command): string {
  return commands.map((subcommand) => subcommand.name()).join(', ');
}

/** The first argument that is too many: what was read last has it, a subcommand where there is one. */
function surplusOf(command: Command): string {
  const subcommand = command.commands.find((each) => each.name() === command.args[0]);
  return (subcommand ?? command).args[0] ?? '';
}
