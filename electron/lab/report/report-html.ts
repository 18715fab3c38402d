import type { Locale } from '../../../shared/i18n/locale';
import type { LabResult } from '../../../shared/lab/grade/lab-result';
import type { AttemptPoint } from '../../../shared/lab/lab-snapshot';

export function labReportHtml(locale: Locale, result: LabResult, points: readonly AttemptPoint[]): string {
  return `${locale} ${result.student} ${points.length}`;
}
