/** `setup-rehearsal`: the simulation without a window, on plain Node, for scripts and continuous integration. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGS } from '../../shared/i18n/catalogs';
import type { Locale } from '../../shared/i18n/locale';
import type { Problem } from '../../shared/problem';
import { complain, explain, MISUSE } from '../options/complain';
import { localeOfArguments } from '../options/read-options';
import { DEFAULT_SCENARIO, ScenarioLibrary } from '../storage/scenario-library';
import { importFiles } from './import-files';
import { ownArguments, readInvocation } from './invocation';
import { jsonLines } from './json-lines';
import {
  findingAsJson,
  findingsAsText,
  findingsOfRun,
  rulesAsJson,
  rulesAsText,
  type FoundInGroup,
} from './list-rules';
import { caseAsJson, runsAsText } from './list-runs';
import { runLabs } from './labs';
import { runSetup } from './run-setup';
import { screenText } from './screen-text';

/** Where the build puts the scenarios that ship, and the checkout's own file. */
const places = {
  scenarios: path.join(__dirname, '../scenarios'),
  labs: path.join(__dirname, '../labs'),
  package: path.join(__dirname, '../../package.json'),
};

/** Does what the command line asks; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { version } = JSON.parse(readFileSync(places.package, 'utf8')) as { version: string };
  const locale = localeOfArguments(ownArguments(args), environment());
  const refuse = (problems: readonly Problem[]): number => {
    complain(explain(problems, locale));
    return MISUSE;
  };
  const read = readInvocation(args, version);
  if (read.kind === 'error') return refuse([read.problem]);
  if (read.kind === 'print') {
    process.stdout.write(read.text);
    return 0;
  }
  if (read.options.subcommand === 'import') {
    const { files, lang = locale, json: asJson = false } = read.options;
    const { customerCase, exitCode } = await importFiles(files, lang);
    if (customerCase === null) return exitCode;
    return print(asJson ? caseAsJson(customerCase) : runsAsText(customerCase, lang), exitCode);
  }
  if (read.options.subcommand === 'labs') {
    const { lang = locale, json: asJson = false } = read.options;
    const scenarios = new ScenarioLibrary(places.scenarios);
    const outcome = runLabs(read.options, { shipped: places.labs, scenarios, locale: lang });
    for (const problem of outcome.problems) complain(explain([problem], lang));
    return print(asJson ? outcome.objects : outcome.lines, outcome.exitCode);
  }
  const { subcommand, scenario = DEFAULT_SCENARIO, line, json = false } = read.options;
  if (line === null) return print(json ? rulesAsJson() : rulesAsText(locale), 0);
  const loaded = new ScenarioLibrary(places.scenarios).load(scenario);
  if (!loaded.ok) return refuse(loaded.problems);
  const outcome = runSetup(loaded.value.scenario, line);
  if (subcommand === 'rules' && outcome.events.some(({ type }) => type === 'checks-started')) {
    return printFindings(findingsOfRun(outcome), json, locale);
  }
  return print(json ? jsonLines(outcome, locale) : [screenText(outcome.outputs, locale)], outcome.exitCode);
}

/** Prints what the checks found; a line that Setup refuses is told as `run` tells it. */
function printFindings(found: readonly FoundInGroup[], json: boolean, locale: Locale): number {
  const exitCode = found.some(({ finding }) => finding.severity === 'error') ? 1 : 0;
  if (json) return print(found.map(findingAsJson), exitCode);
  const nothing = CATALOGS[locale].wizard.pages['readiness-checks'].nothingFound;
  return print(found.length > 0 ? findingsAsText(found, locale) : [nothing], exitCode);
}

/** Writes lines, objects as JSON. */
function print(lines: readonly (string | object)[], exitCode: number): number {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  process.stdout.write(texts.map((text) => `${text}\n`).join(''));
  return exitCode;
}

/** Where no variable names a language, as on Windows, the system does. */
function environment(): NodeJS.ProcessEnv {
  return { LANG: new Intl.DateTimeFormat().resolvedOptions().locale, ...process.env };
}

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // Whoever reads, as `head` does, has had enough.
  if (code !== 'EPIPE') throw new Error(`stdout: ${code ?? ''}`);
});
// Not process.exit: what was written has to get through first.
void main(process.argv.slice(2)).then((exitCode) => (process.exitCode = exitCode));
