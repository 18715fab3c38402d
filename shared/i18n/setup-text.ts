import { brokenAtEdge, dotsAt, stepLine, wrappedWords } from '../command-line/console-columns';
import type { RunningStep, UnattendedLine, UnattendedStep } from '../command-line/unattended-line';
import { NO_OPTIONS } from '../setup/plan/plan';
import { ROLE_NAMES } from '../command-line/switches/role-names';
import { SWITCHES, type Switch } from '../command-line/switches/switch-table';
import type { SwitchProblem } from '../command-line/switches/switch-problem';
import { exampleOf } from '../command-line/read-switches';
import type { PromptOutput } from '../session/prompt/prompt-output';
import type { Catalog } from './catalog';
import { fill } from './fill';
import type { Locale } from './locale';

/** Blanks before the text of an error, and of a warning (domain.md 3.5, S4). */
const ERROR_INDENT = ' '.repeat(5);
const WARNING_INDENT = ' ';

/** What Setup.com writes: what is wrong with its line, its help, or what its run has to say. */
export function setupText(
  catalog: Catalog,
  locale: Locale,
  output: PromptOutput & { readonly kind: 'problem' | 'setup-help' | 'setup' },
): string {
  switch (output.kind) {
    case 'problem':
      return switchProblemText(catalog, locale, output.problem);
    case 'setup-help':
      return setupHelpText(catalog);
    case 'setup':
      return unattendedText(catalog, locale, output.line);
  }
}

/** What unattended Setup prints, as it stands on a console of 80 columns. */
function unattendedText(catalog: Catalog, locale: Locale, line: UnattendedLine): string {
  return brokenAtEdge(lineText(catalog, locale, line));
}

/** The step at work, with the dots that are drawn so far. */
export function runningStepText(catalog: Catalog, { step, progress }: RunningStep): string {
  return stepLine(stepLabel(catalog, step), dotsAt(progress), null);
}

/** One thing that is wrong with a line for Setup. */
function switchProblemText(catalog: Catalog, locale: Locale, { code, params }: SwitchProblem): string {
  return brokenAtEdge(fill(catalog, locale, catalog.commandLine.problems[code], params));
}

/** The help of every switch. */
function setupHelpText(catalog: Catalog): string {
  const { help } = catalog.commandLine;
  const rows: readonly Switch[] = SWITCHES;
  const switches = rows.map((row) => `  ${usage(row)}\n${wrappedWords(switchHelp(catalog, row), 6)}`);
  return [
    help.usage,
    '',
    wrappedWords(help.summary, 0),
    '',
    ...switches,
    '',
    wrappedWords(help.examplesTitle, 0),
    ...help.examples.map((example) => `  ${example}`),
  ].join('\n');
}

/** What a switch is for, with what the tables say of its values. */
export function switchHelp(catalog: Catalog, { name }: Switch): string {
  const roles = ROLE_NAMES.map(({ names: [first = '', ...others] }) => `${first} (${others.join(', ')})`);
  const advanced = (SWITCHES as readonly Switch[]).flatMap((row) => (row.isAdvanced ? [row.name] : []));
  const values: Readonly<Record<string, string>> = {
    roles: roles.join(', '),
    advanced: advanced.join(', '),
    ldapPort: String(NO_OPTIONS.adamLdapPort),
    sslPort: String(NO_OPTIONS.adamSslPort),
  };
  return catalog.commandLine.help.switches[name].replace(
    /\{(\w+)\}/g,
    (whole, key: string) => values[key] ?? whole,
  );
}

/** `/roles:HubTransport,ClientAccess   (/role, /r)` */
function usage(row: Switch): string {
  const { name, aliases = [], value, isValueOptional = false } = row;
  const example = value === 'none' ? '' : `:${exampleOf(row)}`;
  const shown = isValueOptional ? `[${example}]` : example;
  const others = aliases.length > 0 ? `   (${aliases.map((alias) => `/${alias}`).join(', ')})` : '';
  return `/${name}${shown}${others}`;
}

function lineText(catalog: Catalog, locale: Locale, line: UnattendedLine): string {
  const words = catalog.commandLine.unattended;
  switch (line.type) {
    case 'welcome':
      return `${words.welcome}\n`;
    case 'preparing':
      return `${words.preparing}\n`;
    case 'roles': {
      const names = line.action === 'BuildToBuildUpgrade' ? words.upgradedRoles : words.roles;
      const lines = line.roles.map((role) => `    ${names[role]}`);
      return `${[words.rolesHead[line.action], ...lines].join('\n')}\n`;
    }
    case 'checking':
      return `${words.checking}\n`;
    case 'configuring':
      return `\n${words.configuring}\n`;
    case 'step':
      return stepLine(stepLabel(catalog, line.step), 0, words.status[line.outcome]);
    case 'interrupted':
      return `${runningStepText(catalog, line)}^C`;
    case 'finding': {
      const { rule, severity, params } = line.finding;
      const text = fill(catalog, locale, catalog.readiness.rules[rule].text, params);
      return (severity === 'error' ? ERROR_INDENT : WARNING_INDENT) + text;
    }
    case 'failure':
      return (
        ERROR_INDENT + fill(catalog, locale, catalog.setup.failures[line.failure.code], line.failure.params)
      );
    case 'succeeded':
      return `\n${words.succeeded}`;
    case 'incomplete':
      return `\n${words.incomplete}\n\n${words.error}`;
    case 'error':
      return words.error;
  }
}

function stepLabel(catalog: Catalog, step: UnattendedStep): string {
  const words = catalog.commandLine.unattended;
  switch (step.kind) {
    case 'copying-setup-files':
      return words.copyingSetupFiles;
    case 'check':
      return words.checks[step.group];
    case 'work':
      return words.work[step.group];
  }
}
