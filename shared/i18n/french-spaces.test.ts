import { describe, expect, it } from 'vitest';
import { CATALOGS } from './catalogs';

/** Every text of a catalog under its path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}/${key}`));
}

/** What programs of Windows print in columns, dots or names before the colon, and a list of forbidden characters. */
const PRINTED = [/^ {8}[^\n]*? : /gm, /\bEnable32BitAppOnWin64 +: /g, /(?: [/:*?"<>|]){2,}/g];

/** A catalog's text without what is no sentence: what programs print, and where variables of Windows begin. */
function sentences(text: string): string {
  return PRINTED.reduce((rest, printed) => rest.replaceAll(printed, ' '), text).replaceAll(/ %\w+%/g, ' ');
}

const FRENCH = texts(CATALOGS.fr).map(([path, text]) => [path, sentences(text)] as const);

function expectNone(pattern: RegExp): void {
  expect(FRENCH.filter(([, text]) => pattern.test(text))).toEqual([]);
}

describe('French texts', () => {
  it('have a no-break space, not an ordinary one, before : ; ? ! % and within « »', () => {
    expectNone(/\S [:;?!%»]|«[^\u00a0]/);
    expectNone(/[^\u00a0]»/);
  });

  it('have a space at all before a colon, semicolon, question or exclamation mark that ends a word', () => {
    expectNone(/[\p{L}\p{N})}»][;?!](?=\s|$)/u);
    expectNone(/[\p{Ll})}»]:(?=\s|$)/u);
  });
});
