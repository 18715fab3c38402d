import type { ReadingProgress } from '../../shared/ipc/case-api';
import type { Text } from '../use-text';

const UNIT = 1024;

/** How much has been read, from 0 to 1 and in words; nobody can tell of files without a size. */
export function readingAmount(
  { readBytes, totalBytes }: ReadingProgress,
  { catalog, locale, fill }: Text,
): { readonly share: number | null; readonly sentence: string } {
  const share = totalBytes > 0 ? Math.min(1, readBytes / totalBytes) : null;
  const sentence = fill(catalog.customerCase.reading.amount, {
    percent: Math.floor((share ?? 0) * 100),
    read: sizeOf(readBytes, locale),
    total: sizeOf(totalBytes, locale),
  });
  return { share, sentence };
}

function sizeOf(bytes: number, locale: string): string {
  const isSmall = bytes < UNIT * UNIT;
  const format = {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  } as const;
  return new Intl.NumberFormat(locale, format).format(
    isSmall ? Math.ceil(bytes / UNIT) : bytes / UNIT / UNIT,
  );
}
