import type { OriginalKind } from './originals';

/** What stands for the first name of a kind; the others follow in number. All are names that Windows would take. */
export const STAND_INS: Readonly<Record<OriginalKind, (number: number) => string>> = {
  server: (number) => `SERVER${two(number)}`,
  domain: (number) => `domain${two(number)}.example`,
  netbios: (number) => `DOMAIN${two(number)}`,
  user: (number) => `user${two(number)}`,
  organization: (number) => `Organization${two(number)}`,
  site: (number) => `Site${two(number)}`,
};

/** `corp.example` as `DC=corp,DC=example`. */
export function distinguished(domain: string): string {
  return domain
    .split('.')
    .map((label) => `DC=${label}`)
    .join(',');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
