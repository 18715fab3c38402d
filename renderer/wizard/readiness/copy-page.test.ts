import { expect, test } from 'vitest';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import type { Locale } from '../../../shared/i18n/locale';
import type { ChecksSnapshot, NextLabel } from '../../../shared/session/snapshot/snapshot';
import { copyPage } from './copy-page';

const NOTHING = { findings: [], gone: [], passed: [] } as const;

const CHECKS: ChecksSnapshot = {
  status: 'failed',
  elapsed: 21_000,
  succeeded: 1,
  failed: 1,
  groups: [
    { id: 'organization', status: 'completed', elapsed: 6_000, progress: 1, ...NOTHING },
    {
      id: 'UnifiedMessaging',
      status: 'failed',
      elapsed: 15_000,
      progress: 1,
      findings: [
        {
          rule: 'InstallWatermark',
          severity: 'error',
          params: { role: { kind: 'role', role: 'HubTransport' }, watermark: '4f57d852' },
          settings: [],
          mark: null,
          settingsBefore: null,
        },
      ],
      gone: [],
      passed: [],
    },
  ],
};

function copied(locale: Locale, checks = CHECKS, begin: NextLabel = 'install'): string {
  return copyPage({
    catalog: CATALOGS[locale],
    locale,
    bannerLine: 'EX01 · Exchange Server 2007 SP1',
    checks,
    begin,
  });
}

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
  expect(copied(locale)).not.toMatch(/[{}]/u);
});

test('a group that has not begun has no time', () => {
  const group = { id: 'HubTransport', status: 'pending', elapsed: 0, progress: 0, ...NOTHING } as const;
  const checks: ChecksSnapshot = { ...CHECKS, status: 'running', groups: [group] };
  expect(copied('en', checks)).toContain('Hub Transport Role Prerequisites\nPending\n');
});

test('what begins is called by its button', () => {
  const passed: ChecksSnapshot = { ...CHECKS, status: 'passed', groups: [] };
  expect(copied('en', passed, 'uninstall')).toContain('All checks passed. Click Uninstall to begin.');
  expect(copied('fr', passed, 'upgrade')).toContain('Cliquez sur Mettre à niveau pour commencer.');
});
