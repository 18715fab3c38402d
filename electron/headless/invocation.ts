import { Command } from 'commander';
import type { Locale } from '../../shared/i18n/locale';
import { MAX_LINE } from '../../shared/session/prompt/prompt';
import { langOption, option, readOptions, scenarioOption, type ReadOptions } from '../options/read-options';
import { setupLine } from './setup-line';

/** What was asked on the command line of ours; what is absent was not given. */
interface OwnOptions {
  readonly scenario?: string;
  readonly lang?: Locale;
  readonly json?: boolean;
}

/** `run`: the line is entered at the prompt; with --json events are written instead of Setup's own output. */
export interface RunInvocation extends OwnOptions {
  readonly subcommand: 'run';
  readonly line: string;
}

/** `rules`: without a line all rules are listed, with one what they find. */
export interface RulesInvocation extends OwnOptions {
  readonly subcommand: 'rules';
  readonly line: string | null;
}

export type Invocation = RunInvocation | RulesInvocation;

const SEPARATOR = '--';
const EXAMPLE = '-- /roles:HubTransport';

/** Our own arguments: those before the first `--`. */
export function ownArguments(args: readonly string[]): readonly string[] {
  const end = args.indexOf(SEPARATOR);
  return end < 0 ? args : args.slice(0, end);
}

/** Reads `setup-rehearsal <subcommand> [options] -- <Setup line>`. */
export function readInvocation(args: readonly string[], version: string): ReadOptions<Invocation> {
  const own = ownArguments(args);
  const asked: { subcommand: Invocation['subcommand'] } = { subcommand: 'run' };
  const read = readOptions<OwnOptions>(
    describe(version, (name) => (asked.subcommand = name)),
    own,
  );
  if (read.kind !== 'run') return read;
  const { subcommand } = asked;
  const { options } = read;
  if (own.length === args.length) {
    // A scenario is for a line to be checked on.
    return subcommand === 'rules' && options.scenario === undefined
      ? { kind: 'run', options: { ...options, subcommand, line: null } }
      : misuse('setup-line-missing', subcommand, { example: EXAMPLE });
  }
  const line = setupLine(args.slice(own.length + 1));
  return line.length > MAX_LINE
    ? misuse('setup-line-too-long', subcommand, { limit: MAX_LINE })
    : { kind: 'run', options: { ...options, subcommand, line } };
}

function misuse(
  code: 'setup-line-missing' | 'setup-line-too-long',
  at: string,
  params: Readonly<Record<string, string | number>>,
): ReadOptions<Invocation> {
  return { kind: 'error', problem: { code, at, params } };
}

function describe(version: string, choose: (subcommand: Invocation['subcommand']) => void): Command {
  const program = new Command('setup-rehearsal')
    .description('Rehearse Exchange Server 2007 Setup on a simulated server, without a window.')
    .version(version, '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .usage('<subcommand> [options] -- <switches of Setup>')
    .commandsGroup('Subcommands:');
  addSubcommand(program, 'run', {
    summary: 'run Setup.com on a scenario, and end with its exit code',
    description:
      "Runs Setup.com on a scenario: prints what Setup prints, and ends with Setup's exit code.\n" +
      'What follows -- is its line, as it would be typed in the folder of the installation media.',
    usage: '[options] -- <switches of Setup>',
    json: 'print events, one JSON object a line, instead',
    example: `setup-rehearsal run --scenario failed-hub-transport ${EXAMPLE}`,
  }).action(() => choose('run'));
  addSubcommand(program, 'rules', {
    summary: 'list the readiness rules, or what they find for a line on a scenario',
    description:
      'Lists all readiness rules. With a line of Setup after -- it runs them for what the line asks, on a\n' +
      'scenario, and lists what they find; it ends with 1 where an error blocks Setup, or the line is wrong.',
    usage: '[options] [-- <switches of Setup>]',
    json: 'print rules or findings, one JSON object a line, instead',
    example: `setup-rehearsal rules --scenario failed-hub-transport --json -- /roles:UnifiedMessaging`,
  }).action(() => choose('rules'));
  return program;
}

interface SubcommandText {
  readonly summary: string;
  readonly description: string;
  readonly usage: string;
  readonly json: string;
  readonly example: string;
}

function addSubcommand(program: Command, name: Invocation['subcommand'], text: SubcommandText): Command {
  return program
    .command(name)
    .summary(text.summary)
    .description(text.description)
    .usage(text.usage)
    .addOption(scenarioOption())
    .addOption(langOption())
    .addOption(option('--json', text.json))
    .helpOption('--help', 'show this help')
    .addHelpText('after', `\nExample:\n  ${text.example}`)
    .allowExcessArguments(false);
}
