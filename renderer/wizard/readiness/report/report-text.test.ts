import { expect, test } from 'vitest';
import type { Locale } from '../../../../shared/i18n/locale';
import { CHECKS, CHECKS_AGAIN, PENDING_GROUP, sampleReport } from '../../../testing/sample-checks';
import type { ReportedPage } from './report';
import { reportText, reportTextFile } from './report-text';

const copied = (locale: Locale, page: Partial<ReportedPage> = {}) => reportText(sampleReport(locale, page));

test('the copied text has the layout of the page', () => {
  const lines = copied('en').split('\n');
  expect(lines.slice(0, 10)).toEqual([
    'Readiness Checks',
    'EX01 · Exchange Server 2007 SP1',
    '',
    'One or more checks failed. Correct the errors, then click Retry.',
    '',
    'Organization Prerequisites',
    'Completed · 00:00:06',
    '',
    'Unified Messaging Role Prerequisites',
    'Failed · 00:00:15',
  ]);
  expect(lines.find((line) => line.startsWith('    Error:'))).toContain('Hub Transport');
  expect(lines).toContain('    Rule InstallWatermark');
  expect(lines).toContain('    Article: ms.exch.setupreadiness.InstallWatermark');
  expect(lines.slice(-3)).toEqual(['2 item(s). 1 succeeded, 1 failed.', 'Elapsed time 00:00:21', '']);
});

test.each(['en', 'fr'] as const)('no placeholder is left over (%s)', (locale) => {
  expect(copied(locale, { checks: CHECKS_AGAIN, showPassed: true })).not.toMatch(/[{}]/u);
});

test('a group that has not begun has no time', () => {
  const checks = { ...CHECKS, status: 'running', groups: [PENDING_GROUP] } as const;
  expect(copied('en', { checks })).toContain('Hub Transport Role Prerequisites\nPending\n');
});

test('what begins is called by its button', () => {
  const checks = { ...CHECKS, status: 'passed', groups: [] } as const;
  expect(copied('en', { checks, begin: 'uninstall' })).toContain(
    'All checks passed. Click Uninstall to begin.',
  );
  expect(copied('fr', { checks, begin: 'upgrade' })).toContain('Cliquez sur Mettre à niveau pour commencer.');
});

test('passed rules are listed where they are shown', () => {
  expect(copied('en')).not.toContain('NotLocalAdmin');
  const lines = copied('en', { showPassed: true }).split('\n');
  const title = lines.indexOf('    Passed checks (2)');
  expect(lines[title + 1]).toMatch(/^ {4}- The logged-on user .* · Rule NotLocalAdmin$/u);
});

test('what has changed is marked, and what is gone is listed', () => {
  const lines = copied('fr', { checks: CHECKS_AGAIN }).split('\n');
  expect(lines.find((line) => line.startsWith('    [Modifié] Erreur\u00a0: '))).toBeDefined();
  const title = lines.indexOf("    N'est plus constaté");
  expect(lines[title + 1]).toContain('· Règle MSDTCStopped');
  // Its rule still finds something, so that it is told by its own sentence.
  expect(lines[title + 2]).toContain('fdfe6b1a');
});

test('the file begins with a byte order mark and ends its lines as Windows does', () => {
  const file = reportTextFile(sampleReport('fr'));
  expect(file.startsWith('\ufeffTests de préparation\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});
