import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_KINDS } from '../../setup-log/line-kinds/line-kinds';
import { PROPERTY_RUNS } from '../../testing/runs';
import { ORIGINAL_KINDS, type Original } from './originals';
import { Redactor } from './redactor';

/** Words that stand in every log, names with signs of patterns, names within one another, and our own stand-ins. */
const AWKWARD = [
  ...['Setup', 'Mail', 'Exchange', 'Server', 'Install', 'domain', 'example', 'redacted'],
  ...[
    'EX1',
    'EX10',
    'EX1-B',
    'EX',
    'a.b',
    'a+b',
    '(a)',
    '[a]',
    'a|b',
    'a\\b',
    '$1',
    '$&',
    '^a$',
    'a*',
    'a?b',
    'a{2}',
  ],
  ...['SERVER01', 'DOMAIN01', 'user01', 'Site01', 'Organization01', 'domain01.example', 'mail01'],
  ...['Zürich', 'ΟΔΟΣ', 'İzmir', 'straße', '北京', '😀 GmbH', '__proto__', 'constructor', '127', '192'],
];

const word = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...AWKWARD) },
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{1,14}$/),
  fc.string({ minLength: 2, maxLength: 12, unit: 'grapheme' }).map((text) => text.trim()),
);
const original: fc.Arbitrary<Original> = fc
  .tuple(fc.constantFrom(...ORIGINAL_KINDS), word, fc.constantFrom('com', 'local', 'corp.example'))
  .map(([kind, text, rest]) => ({ kind, text: kind === 'domain' ? `${text}.${rest}` : text }))
  .filter(({ text }) => text.length > 1);
const originals = fc.uniqueArray(original, {
  minLength: 1,
  maxLength: 8,
  selector: ({ text }) => text.toLowerCase(),
});

const address = fc.oneof(
  fc.ipV4().filter((text) => !/^(?:127|192\.0\.2|198\.18|8|14|15|0)\.|^[1-4]\.[0-5]\.0\.0$/.test(text)),
  fc.tuple(fc.nat(9999), fc.nat(99)).map(([one, other]) => `S-1-5-21-${one}-5-${other}-1106`),
  fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.(?:com|local)$/),
  fc
    .tuple(fc.nat(0xffff), fc.nat(0xfffe))
    .map(([one, other]) => `fe80::${one.toString(16)}:${(other + 1).toString(16)}`),
);
/** What stands around names: never a letter or digit. */
const between = fc.constantFrom(' ', '\\', '.', "'", '"', '/', ':', ' (', ') ', ',CN=', '\r\n', '_', '=');
/** An address goes on behind a point, as a name does not. */
const besideAddress = fc.constantFrom(' ', "'", '"', ' (', ') ', '\r\n', ', ');
const phrase = fc.constantFrom(...Object.values(LINE_KINDS).map(({ forms }): string => forms[0]));
/** Of a letter that has two in the other case, Windows knows no other case. */
const likeIt = (text: string, cased: string) => (cased.length === text.length ? cased : text);
const lower = (text: string) => likeIt(text, text.toLowerCase());
const casing = fc.constantFrom(
  (text: string) => text,
  lower,
  (text: string) => likeIt(text, text.toUpperCase()),
);

interface Draw {
  readonly names: readonly Original[];
  readonly text: string;
}

const drawn: fc.Arbitrary<Draw> = originals.chain((names) => {
  const name = fc.tuple(fc.constantFrom(...names), casing).map(([{ text }, cased]) => cased(text));
  const part = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(name, between) },
    fc.tuple(fc.constant(' '), address, besideAddress),
    fc.tuple(fc.constant(' '), phrase, between),
  );
  return fc
    .array(part, { minLength: 1, maxLength: 12 })
    .map((parts) => ({ names, text: ` ${parts.flat().join('')}` }));
});

describe('any text with any names', () => {
  it('has nothing of them left, and stays as it is from then on', () => {
    fc.assert(
      fc.property(drawn, ({ names, text }) => {
        const redactor = new Redactor(names);
        const redacted = redactor.redact(text);
        expect(redactor.leftIn(redacted)).toEqual([]);
        expect(redactor.knownIn(redacted)).toEqual([]);
        expect(redactor.redact(redacted)).toBe(redacted);
      }),
      { numRuns: PROPERTY_RUNS.redactedTexts },
    );
  });

  it('has each of them by the same stand-in wherever it stands, and no two by one', () => {
    let compared = 0;
    fc.assert(
      fc.property(drawn, drawn, ({ names, text }, { text: other }) => {
        const redactor = new Redactor(names);
        const alone = names.map(({ text: name }) => redactor.redact(name));
        expect(new Set(alone).size).toBe(names.length);
        redactor.redact(text);
        redactor.redact(other);
        expect(names.map(({ text: name }) => redactor.redact(name))).toEqual(alone);
        expect(names.map(({ text: name }) => redactor.redact(`(${lower(name)})`))).toEqual(
          alone.map((standIn) => `(${standIn})`),
        );
        compared += names.length;
      }),
      { numRuns: PROPERTY_RUNS.redactedTexts },
    );
    expect(compared).toBeGreaterThan(PROPERTY_RUNS.redactedTexts);
  });

  it('has each address by the same stand-in, and no two by one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(address, { minLength: 1, maxLength: 20 }), (addresses) => {
        const redactor = new Redactor([]);
        const alone = addresses.map((each) => redactor.redact(each));
        expect(new Set(alone).size).toBe(addresses.length);
        expect(redactor.redact(addresses.join(' '))).toBe(alone.join(' '));
        for (const [index, each] of addresses.entries()) expect(alone[index]).not.toContain(each);
      }),
      { numRuns: PROPERTY_RUNS.redactedTexts },
    );
  });
});
