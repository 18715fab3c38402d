import { Command } from 'commander';
import type { Locale } from '../../shared/i18n/locale';
import { MAX_LINE } from '../../shared/session/prompt/prompt';
import { langOption, option, readOptions, scenarioOption, type ReadOptions } from '../options/read-options';
import { setupLine } from './setup-line';

/** What `setup-rehearsal run` was asked; what is absent was not given. */
export interface RunOptions {
  readonly scenario?: string;
  readonly lang?: Locale;
  /** Whether events are written instead of Setup's own output. */
  readonly json?: boolean;
  /** The line to enter at the prompt. */
  readonly line: string;
}

const SEPARATOR = '--';
const EXAMPLE = '-- /roles:HubTransport';

/** Our own arguments: those before the first `--`. */
export function ownArguments(args: readonly string[]): readonly string[] {
  const end = args.indexOf(SEPARATOR);
  return end < 0 ? args : args.slice(0, end);
}

/** Reads `setup-rehearsal <subcommand> [options] -- <Setup line>`. */
export function readInvocation(args: readonly string[], version: string): ReadOptions<RunOptions> {
  const own = ownArguments(args);
  const read = readOptions<Omit<RunOptions, 'line'>>(describe(version), own);
  if (read.kind !== 'run') return read;
  if (own.length === args.length) {
    const problem = { code: 'setup-line-missing', at: 'run', params: { example: EXAMPLE } } as const;
    return { kind: 'error', problem };
  }
  const line = setupLine(args.slice(own.length + 1));
  if (line.length > MAX_LINE) {
    const problem = { code: 'setup-line-too-long', at: 'run', params: { limit: MAX_LINE } } as const;
    return { kind: 'error', problem };
  }
  return { kind: 'run', options: { ...read.options, line } };
}

function describe(version: string): Command {
  const program = new Command('setup-rehearsal')
    .description('Rehearse Exchange Server 2007 Setup on a simulated server, without a window.')
    .version(version, '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .usage('<subcommand> [options] -- <switches of Setup>')
    .commandsGroup('Subcommands:');
  program
    .command('run')
    .summary('run Setup.com on a scenario, and end with its exit code')
    .description(
      "Runs Setup.com on a scenario: prints what Setup prints, and ends with Setup's exit code.\n" +
        'What follows -- is its line, as it would be typed in the folder of the installation media.',
    )
    .usage('[options] -- <switches of Setup>')
    .addOption(scenarioOption())
    .addOption(langOption())
    .addOption(option('--json', 'print events, one JSON object a line, instead'))
    .helpOption('--help', 'show this help')
    .addHelpText('after', `\nExample:\n  setup-rehearsal run --scenario failed-hub-transport ${EXAMPLE}`)
    .allowExcessArguments(false)
    .action(() => undefined);
  return program;
}
