import { formatDateTime } from '../../../shared/i18n/fill';
import type { Fact, PrereqFailure, RunFacts } from '../../../shared/setup-log/read/run-facts';
import type { Text } from '../../use-text';
import { plainAction, plainRole } from '../plain-names';
import { FactRows, type FactGroup, type FactGroupId, type FactRow } from './fact-row';
import { baseOffset, stampOf } from './local-time';

/** What a run says of itself, in groups, in the order in which they are read. */
export function factGroups(facts: RunFacts, text: Text): readonly FactGroup[] {
  const rows = new FactRows(text);
  const all: Readonly<Record<FactGroupId, readonly FactRow[]>> = {
    product: [rows.said('product', facts.product), rows.said('build', facts.version)],
    who: [rows.said('user', facts.user), ...whenRows(rows, facts), rows.said('timeZone', facts.timeZone)],
    how: howRows(rows, facts),
    server: serverRows(rows, facts),
    directory: directoryRows(rows, facts),
    findings: findingRows(rows, facts.prereqFailures),
    failure: failureRows(rows, facts),
    unfinished: unfinishedRows(rows, facts),
    end: endRows(rows, facts),
  };
  const { groups } = text.catalog.customerCase;
  const isEmpty = (id: FactGroupId) => id === 'failure' && facts.outcome.value === 'completed';
  return (Object.keys(groups) as FactGroupId[])
    .filter((id) => !isEmpty(id))
    .map((id) => ({ id, label: groups[id], rows: all[id] }));
}

/** Stamps are UTC from 2013 on; of earlier products they are told as logged. */
function whenRows(rows: FactRows, { product, startedAtUtc, endedAtUtc, timeZone }: RunFacts): FactRow[] {
  const isLocal = product.value === '2007' || product.value === '2010';
  if (isLocal) return [rows.said('startLogged', startedAtUtc), rows.said('endLogged', endedAtUtc)];
  const at = stampOf(startedAtUtc.value ?? '');
  const offset = baseOffset(timeZone.value ?? '');
  const local: Fact<unknown> = { value: null, confidence: 'inferred', line: timeZone.line };
  const { locale } = rows.text;
  return [
    rows.row('startUtc', startedAtUtc, at === null ? startedAtUtc.value : formatDateTime(locale, at)),
    rows.row(
      'startLocal',
      local,
      at === null || offset === null ? null : formatDateTime(locale, at + offset),
    ),
    rows.row('endUtc', endedAtUtc, formatted(rows, endedAtUtc.value)),
  ];
}

function formatted({ text }: FactRows, logged: string | null): string | null {
  const at = stampOf(logged ?? '');
  return at === null ? logged : formatDateTime(text.locale, at);
}

function howRows(rows: FactRows, facts: RunFacts): FactRow[] {
  const { interfaces, modes, operations } = rows.text.catalog.customerCase;
  const { interface: by, mode, orgOperations } = facts;
  const asked = orgOperations.value.map(({ how, what }) => rows.text.fill(operations[how], { what }));
  return [
    rows.row('interface', by, by.value === null ? null : interfaces[by.value]),
    rows.verbatim('commandLine', facts.commandLine),
    rows.row('mode', mode, mode.value === null ? null : modes[mode.value]),
    rows.names('organizationOperations', { ...orgOperations, value: asked }),
  ];
}

function serverRows(rows: FactRows, facts: RunFacts): FactRow[] {
  return [
    rows.said('server', facts.server),
    rows.said('fqdn', facts.fqdn),
    rows.said('controller', facts.domainController),
    rows.said('site', facts.site),
    rows.roles('rolesBefore', facts.roles),
    rows.roles('rolesUnpacked', facts.rolesUnpacked),
    rows.roles('rolesOnObject', facts.rolesOnServerObject),
    rows.roles('rolesRequested', facts.rolesRequested),
  ];
}

function directoryRows(rows: FactRows, facts: RunFacts): FactRow[] {
  const { required, notRequired } = rows.text.catalog.customerCase;
  return [
    rows.said('organization', facts.organization),
    rows.either('schema', facts.schemaUpdateRequired, required, notRequired),
    rows.either('organizationUpdate', facts.orgUpdateRequired, required, notRequired),
    rows.either('domain', facts.domainUpdateRequired, required, notRequired),
  ];
}

function findingRows(rows: FactRows, found: Fact<readonly PrereqFailure[]>): FactRow[] {
  const { noRule } = rows.text.catalog.customerCase;
  if (found.value.length === 0) return [rows.names('findings', { ...found, value: [] })];
  return found.value.map(({ ruleId, severity, text, line, ruleIdFrom }, index) => ({
    key: `finding-${index}`,
    label: ruleId ?? noRule,
    value: text,
    severity,
    confidence: ruleIdFrom === 'textMap' || ruleId === null ? 'inferred' : found.confidence,
    line,
  }));
}

function failureRows(rows: FactRows, facts: RunFacts): FactRow[] {
  const { failedStep } = facts;
  const { component, componentDisplay, stageText, lastInnerCmdlet } = failedStep.value;
  const step = [componentDisplay ?? component, stageText, lastInnerCmdlet].filter((part) => part !== null);
  return [
    rows.said('task', facts.failedTask),
    rows.row('step', failedStep, step.length === 0 ? null : step.join(' / ')),
    rows.verbatim('reference', facts.errorReferenceId),
    rows.verbatim('message', facts.failureMessage),
    rows.verbatim('firstError', facts.firstError),
  ];
}

function unfinishedRows(rows: FactRows, facts: RunFacts): FactRow[] {
  const { resumed } = rows.text.catalog.customerCase;
  const { watermarkRole, resume } = facts;
  const { value: role } = watermarkRole;
  const { incompletePage, failedTaskId, action } = resume.value;
  const signs = [
    failedTaskId === null ? null : rows.text.fill(resumed.task, { task: failedTaskId }),
    action === null ? null : rows.text.fill(resumed.action, { action: plainAction(action, rows.text) }),
    incompletePage ? resumed.page : null,
  ].filter((sign) => sign !== null);
  return [
    rows.row('role', watermarkRole, role === null ? null : plainRole(role, rows.text)),
    rows.row('source', { ...watermarkRole, line: null }, sourceOf(rows.text, facts.watermarkSource)),
    rows.names('resumed', { ...resume, value: signs }),
  ];
}

/** How a watermark is known; a source that has no words here is given as it is. */
function sourceOf({ catalog, locale }: Text, source: string | null): string | null {
  if (source === null) return null;
  const known: Readonly<Record<string, string>> = catalog.customerCase.sources;
  const parts = source.split('+').map((part) => (Object.hasOwn(known, part) ? (known[part] ?? part) : part));
  return new Intl.ListFormat(locale).format(parts);
}

function endRows(rows: FactRows, facts: RunFacts): FactRow[] {
  const { outcomes, yes, no } = rows.text.catalog.customerCase;
  return [
    rows.row('outcome', facts.outcome, outcomes[facts.outcome.value]),
    rows.either('end', facts.endOfSetup, yes, no),
    rows.said('exit', facts.exitResult),
  ];
}
