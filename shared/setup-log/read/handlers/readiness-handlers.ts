import type { TellingLines } from '../../line-kinds/recognise';
import { checkedRoles, isCheckTask } from './check-tasks';
import type { LineHandlers } from './line-handler';
import { ruleThatWarns } from './warning-rules';
import { keep, kept, MAX_TEXT, type RunDraft } from '../run-draft';

/** Settings whose values are facts of the server, its directory or its user. */
const WANTED_SETTINGS: ReadonlySet<string> = new Set([
  'SiteName',
  'ComputerNameDnsFullyQualified',
  'ComputerDomain',
  'SmoRoleOwner',
  'SMOSchemaSiteName',
  'SchemaVersionRangeUpper',
  'MsDSBehaviorVersion',
  'SchemaAdmin',
  'EnterpriseAdmin',
  'ExOrgAdmin',
  'ServerManagement',
  'LocalDomainAdmin',
  'LocalAdmin',
  'WasSetupStartedFromGUI',
]);

/** `Evaluated [Setting:<name>]...`: where the name begins. */
const SETTING_AT = 'Evaluated [Setting:'.length;

/**
 * Of the evaluated settings and rules, which are most of a log, whether a line can tell a fact: the others need not be
 * taken apart.
 */
export const TELLING_LINES: TellingLines = {
  settingEvaluated: (message) => {
    const name = message.slice(SETTING_AT, message.indexOf(']', SETTING_AT));
    return name === 'Watermarks' || WANTED_SETTINGS.has(name);
  },
  ruleEvaluated: (message) => message.includes('[Value:"True"]'),
};

const MAX_RULES = 2_000;

/** What later products' warnings say, where the analysis itself does not name their rules (setup-log-format.md 2.4). */
const WARNING_TEXTS: readonly { readonly rule: string; readonly says: string }[] = [
  { rule: 'NoE14ServerWarning', says: 'No Exchange Server 2010 roles have been detected' },
  { rule: 'NoE15ServerWarning', says: 'No Exchange Server 2013 roles have been detected' },
  { rule: 'NoE16ServerWarning', says: 'No Exchange Server 2016 roles have been detected' },
  { rule: 'NoE12ServerWarning', says: 'No Exchange Server 2007 roles have been detected' },
  { rule: 'NoConnectorToStar', says: "Send connector with an address space of '*'" },
];

/** Lines of the readiness analysis. */
export const READINESS_HANDLERS: LineHandlers = {
  launched: (run, { task = '' }, { line }) => {
    const roles = checkedRoles(task.slice(0, MAX_TEXT));
    if (roles !== undefined) run.checkedRoles = { value: kept(roles), line };
  },
  ruleStarted: (run, { rule = '', severity = '' }, { line }) => {
    if (run.rules.size < MAX_RULES && !run.rules.has(rule))
      run.rules.set(kept(rule), { severity: kept(severity), isTrue: false, line });
  },
  ruleEvaluated: (run, { rule = '', value = '' }, { line }) => {
    if (value !== 'True') return;
    const known = run.rules.get(rule);
    if (known) known.isTrue = true;
    else if (run.rules.size < MAX_RULES)
      run.rules.set(kept(rule), { severity: 'unknown', isTrue: true, line });
  },
  settingEvaluated: (run, { setting = '', value = '', parent = '' }, { line }) => {
    if (setting === 'Watermarks' && value !== '<NULL>' && value !== '')
      run.markedRole ??= { value: kept(parent), line };
    if (!WANTED_SETTINGS.has(setting) || value === '<NULL>') return;
    run.settings.set(kept(setting), { value: kept(value), line });
  },
  // 2007 names the rule and gives the sentence in one line.
  ruleFailed: (run, { rule = '', message = '' }, { line }) => {
    const finding = { severity: 'Error', text: kept(message), line } as const;
    if (!run.findings.some(({ ruleId }) => ruleId === rule))
      keep(run.findings, { ...finding, ruleId: kept(rule), ruleIdFrom: 'failedRule' });
  },
  required: (run, { message = '' }, { line }) => {
    startResultBlock(run);
    keep(run.findings, { severity: 'Error', text: kept(message), line, ruleId: null, ruleIdFrom: null });
  },
  helpUrl: (run, { rule = '' }) => nameLastError(run, kept(rule)),
  recommended: (run, { message = '' }, { line }) => {
    startResultBlock(run);
    keep(run.findings, { severity: 'Warning', text: kept(message), line, ...warningRule(run, message) });
  },
  // 2007 does not name the rule of a warning: its sentence has to be one that a rule says.
  warning: (run, { message = '' }, { line }) => {
    if (run.task === null || !isCheckTask(run.task.value)) return;
    const ruleId = ruleThatWarns(message);
    if (ruleId !== undefined && !run.findings.some((finding) => finding.ruleId === ruleId))
      keep(run.findings, {
        severity: 'Warning',
        text: kept(message),
        line,
        ruleId,
        ruleIdFrom: 'textMap',
      });
  },
};

/** Later products list the failed rules first, then what the user is shown: the second list is the whole one. */
function startResultBlock(run: RunDraft): void {
  if (run.hasResultBlock) return;
  run.hasResultBlock = true;
  run.findings = [];
}

function nameLastError(run: RunDraft, ruleId: string): void {
  const at = run.findings.findLastIndex((finding) => finding.severity === 'Error');
  const finding = run.findings[at];
  if (finding?.ruleId === null) run.findings[at] = { ...finding, ruleId, ruleIdFrom: 'helpUrl' };
}

function warningRule(
  { rules }: RunDraft,
  message: string,
): { readonly ruleId: string | null; readonly ruleIdFrom: 'evaluatedTrue' | 'textMap' | null } {
  const known = WARNING_TEXTS.find(({ says }) => message.includes(says));
  if (known)
    return { ruleId: known.rule, ruleIdFrom: rules.get(known.rule)?.isTrue ? 'evaluatedTrue' : 'textMap' };
  const fired = [...rules].filter(([, { severity, isTrue }]) => severity === 'Warning' && isTrue);
  const [only] = fired;
  return fired.length === 1 && only
    ? { ruleId: only[0], ruleIdFrom: 'evaluatedTrue' }
    : { ruleId: null, ruleIdFrom: null };
}
