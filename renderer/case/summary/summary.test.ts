import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../shared/i18n/locale';
import { SAMPLE_CASE } from '../../../shared/testing/case/sample-case';
import { NO_FACTS, read } from '../../../shared/testing/case/sample-facts';
import { textIn } from '../../use-text';
import { plainAction, plainRole } from '../plain-names';
import { factGroups } from './fact-groups';
import { isKnown } from './fact-row';
import { baseOffset, stampOf } from './local-time';
import { redactedFacts } from './redacted-facts';
import { summaryText } from './summary-text';

const EN = textIn('en');
const FR = textIn('fr');
const facts = SAMPLE_CASE.runs[2]?.facts ?? NO_FACTS;
const rowOf = (key: string, text = EN, of = facts) =>
  factGroups(of, text)
    .flatMap(({ rows }) => rows)
    .find((row) => row.key === key);

describe('the summary', () => {
  it('says facts with how sure they are and where they stand', () => {
    expect(rowOf('build')).toMatchObject({ value: '15.1.2106.2', confidence: 'read', line: 130 });
    expect(rowOf('mode', FR)).toMatchObject({ label: 'Mode', value: 'Mise à niveau' });
    expect(rowOf('schema', FR)?.value).toBe('non nécessaire');
    expect(rowOf('source')?.value).toBe('the task of the role that failed');
    expect(rowOf('step')?.value).toBe('BridgeheadComponent / Write-ExchangeSetupLog');
    expect(rowOf('finding-0')).toMatchObject({
      label: 'PendingRebootWindowsComponents',
      severity: 'Warning',
    });
    expect(rowOf('site')).toMatchObject({ value: 'not in the log', confidence: 'unknown', line: null });
  });

  it('gives UTC and local time by the zone, but of 2007 what stands in the log', () => {
    expect(rowOf('startLocal')?.value).toMatch(/^3\/11\/2021 5:42\sAM$/);
    expect(rowOf('startUtc', FR)?.value).toBe('11/03/2021 11:42');
    const old = { ...facts, product: read('2007'), startedAtUtc: read('8/3/2007 4:46:12 PM') };
    expect(rowOf('startUtc', EN, old)).toBeUndefined();
    expect(rowOf('startLogged', EN, old)?.value).toBe('8/3/2007 4:46:12 PM');
  });

  it('says what names of roles and actions mean, but not where the name says it', () => {
    expect(rowOf('rolesBefore')?.value).toBe(
      'BridgeheadRole (Hub Transport), ClientAccessRole, MailboxRole, AdminToolsRole (Management Tools)',
    );
    expect(rowOf('rolesOnObject', FR)?.value).toBe(
      'BridgeheadRole (transport Hub), ClientAccessRole (accès au client), MailboxRole (boîte aux lettres)',
    );
    expect(plainRole('CafeRole', EN)).toBe('CafeRole (Client Access front end)');
    expect(plainRole('HubTransport', FR)).toBe('HubTransport (transport Hub)');
    expect(['MonitoringRole', 'constructor'].map((name) => plainRole(name, EN))).toEqual([
      'MonitoringRole',
      'constructor',
    ]);
    const action = 'BuildToBuildUpgrade';
    const resume = read({ incompletePage: false, failedTaskId: null, action, msi: null });
    expect(rowOf('resumed', FR, { ...facts, resume })?.value).toBe(
      'action BuildToBuildUpgrade (mise à niveau)',
    );
    expect(plainAction('toString', EN)).toBe('toString');
  });

  it('joins several sources of a watermark, and keeps what it has no words for', () => {
    const resumed = { ...facts, watermarkSource: 'resume-line+constructor' };
    expect(rowOf('source', EN, resumed)?.value).toBe('a line that says the role is resumed and constructor');
  });

  it('knows nothing of a run that says nothing, and has no failure of one that is complete', () => {
    const known = factGroups(NO_FACTS, EN)
      .flatMap(({ rows }) => rows)
      .filter(isKnown);
    expect(known).toEqual([]);
    const complete = { ...NO_FACTS, outcome: read('completed' as const) };
    expect(factGroups(complete, EN).map(({ id }) => id)).not.toContain('failure');
  });

  it('is copied as text, a line a fact, in every language', () => {
    for (const locale of LOCALES) {
      const text = textIn(locale);
      const copied = summaryText(factGroups(facts, text), text);
      const { confidences, groups } = text.catalog.customerCase;
      for (const label of Object.values(groups)) expect(copied).toContain(`${label}\r\n`);
      expect(copied).toContain(
        `BridgeheadRole (${text.catalog.setup.roleNames.HubTransport}) [${confidences.inferred}, `,
      );
      expect(copied).not.toContain('{');
    }
  });
});

describe('the summary that is copied without names', () => {
  it('has none of any run of the case, wherever it is told', () => {
    const late = { ...facts, failureMessage: read('FABRIKAM\\Han on EXSVR1, DC2.fabrikam.local, EXSVR9') };
    const other = { ...NO_FACTS, server: read('EXSVR9') };
    const runs = [late, other].map((each, index) => ({
      key: `${index}`,
      log: null,
      facts: each,
      look: null,
    }));
    const copied = summaryText(factGroups(redactedFacts(late, runs), EN), EN);
    expect(copied).not.toMatch(/exsvr|fabrikam|\bHan\b/i);
    expect(copied).toContain('SERVER01');
    expect(copied).toContain('BridgeheadRole');
  });
});

describe('times of a log', () => {
  it('are read as later products and as 2007 write them', () => {
    expect(stampOf('03/11/2021 11:42:38.0206')).toBe(Date.UTC(2021, 2, 11, 11, 42, 38));
    expect(stampOf('8/3/2007 12:00:00 AM')).toBe(Date.UTC(2007, 7, 3));
    expect(stampOf('8/3/2007 12:00:00 PM')).toBe(Date.UTC(2007, 7, 3, 12));
    expect(stampOf('yesterday')).toBeNull();
  });

  it('are moved by the zone in its name', () => {
    expect(baseOffset('(UTC-06:00) Central Time (US & Canada)')).toBe(-6 * 3_600_000);
    expect(baseOffset('(UTC+05:30) Chennai')).toBe(5.5 * 3_600_000);
    expect(baseOffset('(UTC) Coordinated Universal Time')).toBe(0);
    expect(baseOffset('Romance Standard Time')).toBeNull();
  });
});
