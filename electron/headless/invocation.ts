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

/** `import`: what a customer sent is read; paths as they were typed. */
export interface ImportInvocation extends OwnOptions {
  readonly subcommand: 'import';
  readonly files: readonly string[];
}

/** `labs`: lists them, checks a file of one, or grades results by one; paths as they were typed. */
export interface LabsInvocation extends Omit<OwnOptions, 'scenario'> {
  readonly subcommand: 'labs';
  readonly action: (typeof LAB_ACTIONS)[number];
  readonly files: readonly string[];
  /** The lab whose answer key grades. */
  readonly key?: string;
  /** A folder of labs besides those that ship. */
  readonly labs?: string;
}

export const LAB_ACTIONS = ['list', 'check', 'grade'] as const;

export type Invocation = RunInvocation | RulesInvocation | ImportInvocation | LabsInvocation;

const SEPARATOR = '--';
const EXAMPLE = '-- /roles:HubTransport';
const IMPORT_EXAMPLE = 'setup-rehearsal import ExchangeSetup.log exchange.reg';
const LABS_EXAMPLE = 'setup-rehearsal labs grade results/*.labresult --key finish-hub-transport.lab';

/** Our own arguments: those before the first `--`. */
export function ownArguments(args: readonly string[]): readonly string[] {
  const end = args.indexOf(SEPARATOR);
  return end < 0 ? args : args.slice(0, end);
}

/** Reads `setup-rehearsal <subcommand> [options] -- <Setup line>`. */
export function readInvocation(args: readonly string[], version: string): ReadOptions<Invocation> {
  const own = ownArguments(args);
  const asked: Asked = { subcommand: 'run', files: [] };
  const read = readOptions<OwnOptions & Pick<LabsInvocation, 'key' | 'labs'>>(describe(version, asked), own);
  if (read.kind !== 'run') return read;
  const { subcommand } = asked;
  const { options } = read;
  if (subcommand === 'import') {
    const files = [...asked.files, ...args.slice(own.length + 1)];
    return files.length > 0
      ? { kind: 'run', options: { ...options, subcommand, files } }
      : misuse('files-missing', subcommand, { example: IMPORT_EXAMPLE });
  }
  if (subcommand === 'labs') return labsInvocation(asked.files, options);
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

/** `labs` alone lists; grading needs results and a key. */
function labsInvocation(
  [action = 'list', ...files]: readonly string[],
  options: Omit<OwnOptions, 'scenario'> & Pick<LabsInvocation, 'key' | 'labs'>,
): ReadOptions<Invocation> {
  const known = LAB_ACTIONS.find((name) => name === action);
  if (!known)
    return {
      kind: 'error',
      problem: { code: 'unknown-subcommand', at: action, params: { known: LAB_ACTIONS.join(', ') } },
    };
  if (known !== 'list' && files.length === 0)
    return misuse('files-missing', `labs ${known}`, { example: LABS_EXAMPLE });
  if (known === 'grade' && options.key === undefined)
    return {
      kind: 'error',
      problem: { code: 'option-needs-other', at: 'labs grade', params: { other: '--key' } },
    };
  return { kind: 'run', options: { ...options, subcommand: 'labs', action: known, files } };
}

/** What commander finds. */
interface Asked {
  subcommand: Invocation['subcommand'];
  files: readonly string[];
}

function misuse(
  code: 'setup-line-missing' | 'setup-line-too-long' | 'files-missing',
  at: string,
  params: Readonly<Record<string, string | number>>,
): ReadOptions<Invocation> {
  return { kind: 'error', problem: { code, at, params } };
}

function describe(version: string, asked: Asked): Command {
  const program = new Command('setup-rehearsal')
    .description('Rehearse Exchange Server 2007 Setup on a simulated server, without a window.')
    .version(version, '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .usage('<subcommand> [options]')
    .commandsGroup('Subcommands:');
  addSubcommand(program, 'run', {
    summary: 'run Setup.com on a scenario, and end with its exit code',
    description:
      "Runs Setup.com on a scenario: prints what Setup prints, and ends with Setup's exit code.\n" +
      'What follows -- is its line, as it would be typed in the folder of the installation media.',
    usage: '[options] -- <switches of Setup>',
    json: 'print events, one JSON object a line, instead',
    example: `setup-rehearsal run --scenario failed-hub-transport ${EXAMPLE}`,
  })
    .addOption(scenarioOption())
    .action(() => {
      asked.subcommand = 'run';
    });
  addSubcommand(program, 'rules', {
    summary: 'list the readiness rules, or what they find for a line on a scenario',
    description:
      'Lists all readiness rules. With a line of Setup after -- it runs them for what the line asks, on a\n' +
      'scenario, and lists what they find; it ends with 1 where an error blocks Setup, or the line is wrong.',
    usage: '[options] [-- <switches of Setup>]',
    json: 'print rules or findings, one JSON object a line, instead',
    example: `setup-rehearsal rules --scenario failed-hub-transport --json -- /roles:UnifiedMessaging`,
  })
    .addOption(scenarioOption())
    .action(() => {
      asked.subcommand = 'rules';
    });
  addSubcommand(program, 'import', {
    summary: 'read what a customer sent, and say what happened there',
    description:
      'Reads Setup logs (Exchange 2007 to 2019), registry exports, output of reg query, and folders and .zip files ' +
      'of them, and prints a line a run of Setup. It ends with 2 where a file gives nothing.',
    usage: '[options] <files...>',
    json: 'print all that is known of each run, one JSON object a line, instead',
    example: IMPORT_EXAMPLE,
  })
    .argument('[files...]', 'files, folders and archives')
    .action((files: readonly string[]) => {
      asked.subcommand = 'import';
      asked.files = files;
    });
  addSubcommand(program, 'labs', {
    summary: 'list the labs, check one, or grade results',
    description:
      'Lists the training labs. With check it plays the solution and the wrong paths of lab files, and ends with 1\n' +
      'where one does not work. With grade it does again what result files say was done, grades it by the lab of\n' +
      '--key, and ends with 1 where a result is not what it claims.',
    usage: '[options] [list | check <labs...> | grade <results...> --key <lab>]',
    json: 'print one JSON object a line instead',
    example: LABS_EXAMPLE,
  })
    .argument('[action and files...]', 'list, check or grade, and files')
    .addOption(option('--key <lab>', 'the lab whose answer key grades'))
    .addOption(option('--labs <folder>', 'a folder with labs besides those that ship'))
    .action((words: readonly string[]) => {
      asked.subcommand = 'labs';
      asked.files = words;
    });
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
    .addOption(langOption())
    .addOption(option('--json', text.json))
    .helpOption('--help', 'show this help')
    .addHelpText('after', `\nExample:\n  ${text.example}`)
    .allowExcessArguments(false);
}
