import { CATALOGS } from '../../shared/i18n/catalogs';
import type { Locale } from '../../shared/i18n/locale';
import type {
  CheckGroupSnapshot,
  ChecksSnapshot,
  FindingSnapshot,
} from '../../shared/session/snapshot/snapshot';
import { reportOf, type Report, type ReportedPage } from '../wizard/readiness/report/report';

const NOTHING = { findings: [], gone: [], passed: [] } as const;

export const WATERMARK: FindingSnapshot = {
  rule: 'InstallWatermark',
  severity: 'error',
  params: { role: { kind: 'role', role: 'HubTransport' }, watermark: '4f57d852' },
  settings: [],
  mark: null,
  settingsBefore: null,
};

/** A group that has not begun. */
export const PENDING_GROUP: CheckGroupSnapshot = {
  id: 'HubTransport',
  status: 'pending',
  elapsed: 0,
  progress: 0,
  ...NOTHING,
};

/** Checks of which one group found nothing and one an error. */
export const CHECKS: ChecksSnapshot = {
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
      findings: [WATERMARK],
      gone: [],
      passed: ['NotLocalAdmin', 'RebootPending'],
    },
  ],
};

/** The same checks after something has changed. */
export const CHECKS_AGAIN: ChecksSnapshot = {
  ...CHECKS,
  groups: CHECKS.groups.map((group) =>
    group.id === 'organization'
      ? group
      : {
          ...group,
          findings: [{ ...WATERMARK, mark: 'changed', settingsBefore: [] }],
          gone: [
            { rule: 'MSDTCStopped', severity: 'error', params: {}, settings: [] },
            {
              ...WATERMARK,
              params: { role: { kind: 'role', role: 'Mailbox' }, watermark: 'fdfe6b1a' },
            },
          ],
        },
  ),
};

/** The report of a page. */
export function sampleReport(locale: Locale, page: Partial<ReportedPage> = {}): Report {
  return reportOf({
    catalog: CATALOGS[locale],
    locale,
    bannerLine: 'EX01 · Exchange Server 2007 SP1',
    checks: CHECKS,
    begin: 'install',
    showPassed: false,
    ...page,
  });
}
