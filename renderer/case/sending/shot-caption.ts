import type { CaseWaySnapshot } from '../../../shared/case/case-snapshot';
import type { Text } from '../../use-text';

const NUMBERED = /^(.+)-(\d+)$/;

/** What a picture is called: by its own caption, or by its name, whose number tells it from others of the same. */
export function shotCaption({ name, caption }: CaseWaySnapshot['shots'][number], text: Text): string {
  if (caption) return text.localized(caption);
  const shots: Readonly<Record<string, string>> = text.catalog.caseTexts.shots;
  const known = Object.hasOwn(shots, name) ? shots[name] : undefined;
  if (known !== undefined) return known;
  const [, base = '', number = ''] = NUMBERED.exec(name) ?? [];
  return Object.hasOwn(shots, base) ? `${shots[base] ?? base} (${number})` : name;
}
