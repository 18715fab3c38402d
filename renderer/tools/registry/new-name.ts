import { sameName } from '../../../shared/host/registry/registry';

/** Longest name of a key that Windows allows. */
const MAX_KEY_NAME = 255;

/** The first of `New Value #1`, `New Value #2`, ... that is not taken. */
export function freeName(template: string, taken: readonly string[]): string {
  const name = (number: number) => template.replace('{number}', String(number));
  let number = 1;
  while (taken.some((other) => sameName(other, name(number)))) number += 1;
  return name(number);
}

/** What is wrong with the name of a new key or value; null where it will do. */
export function nameProblem(
  name: string,
  isKey: boolean,
  isTaken: (name: string) => boolean,
): 'backslash' | 'tooLong' | 'exists' | null {
  if (isKey && name.includes('\\')) return 'backslash';
  if (isKey && name.length > MAX_KEY_NAME) return 'tooLong';
  return isTaken(name) ? 'exists' : null;
}
