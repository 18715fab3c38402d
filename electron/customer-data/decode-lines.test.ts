import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPLIT_RUNS } from '../testing/runs';
import { decodeLines, type DecodedFile } from './decode-lines';
import { MAX_LINE_BYTES } from './line-splitter';

const TEXT = '[01/08/2021 23:17:50.0856] [0] Rôle\r\n\r\n  “quoted”\rstill\nvoilà 😀\n\0\0\nend';
const LINES = ['[01/08/2021 23:17:50.0856] [0] Rôle', '', '  “quoted”\rstill', 'voilà 😀', '\0\0', 'end'];

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  const places = [...new Set([0, ...cuts, bytes.length])].filter((cut) => cut <= bytes.length);
  places.sort((one, other) => one - other);
  // One buffer for all, as when a file is read: what was given is written over.
  const shared = Buffer.alloc(bytes.length);
  for (const [index, place] of places.entries()) {
    const part = bytes.subarray(place, places[index + 1] ?? place);
    shared.fill(0x58);
    shared.set(part);
    yield shared.subarray(0, part.length);
  }
}

async function decode(bytes: Uint8Array, cuts: readonly number[] = []) {
  const decoder = decodeLines(inPieces(bytes, cuts));
  const lines: string[] = [];
  const starts: { readonly line: number; readonly offset: number }[] = [];
  for (;;) {
    const next = await decoder.next();
    if (next.done === true) return { lines, starts, end: next.value satisfies DecodedFile };
    starts.push({ line: lines.length, offset: next.value.offset });
    lines.push(...next.value.lines);
  }
}

describe('the lines of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16le(`\uFEFF${TEXT}`), 'utf-16le'],
    ['UTF-16BE with a mark', utf16be(`\uFEFF${TEXT}`), 'utf-16be'],
    ['UTF-16LE without', utf16le(TEXT), 'utf-16le'],
    ['UTF-16BE without', utf16be(TEXT), 'utf-16be'],
  ])('are told in %s, wherever it is cut', async (_, bytes, encoding) => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const { lines, end } = await decode(bytes, [cut]);
      expect(lines).toEqual(LINES);
      expect(end).toEqual({ encoding, cutLines: 0 });
    }
    expect((await decode(bytes, [...bytes.keys()])).lines).toEqual(LINES);
  });

  it('are Windows-1252 where they are no UTF-8, each by itself', async () => {
    const bytes = Buffer.concat([
      Buffer.from('plain\n'),
      Buffer.from([0x52, 0xf4, 0x6c, 0x65, 0x20, 0x80, 0x93, 0x0d, 0x0a]),
      Buffer.from('Rôle\n'),
    ]);
    expect((await decode(bytes)).lines).toEqual(['plain', 'Rôle €“', 'Rôle']);
  });

  it('lose the marks of files that were put together', async () => {
    const bytes = Buffer.from('\uFEFFone\n\uFEFFtwo\n');
    expect((await decode(bytes)).lines).toEqual(['one', 'two']);
  });

  it.each([
    ['', []],
    ['\n', ['']],
    ['\r\n\r\n', ['', '']],
    ['one', ['one']],
    ['one\r', ['one']],
    ['one\n', ['one']],
    ['\0', ['\0']],
    ['a\rb\r\r\nc', ['a\rb\r', 'c']],
  ])('of %j', async (text, lines) => {
    expect((await decode(Buffer.from(text))).lines).toEqual(lines);
  });

  it.each([
    ['UTF-8', 1, (text: string) => Buffer.from(text)],
    ['UTF-16LE', 2, (text: string) => utf16le(`\uFEFF${text}`)],
  ])('end at 4 MB, in %s, and the file goes on', async (_, width, encode) => {
    const long = 'x'.repeat(2 * MAX_LINE_BYTES);
    const bytes = encode(`first\r\n${long}\r\nlast\n`);
    const cuts = [1, 2, 3].map((part) => part * MAX_LINE_BYTES + part - 2);
    for (const places of [[], cuts]) {
      const { lines, end } = await decode(bytes, places);
      expect(lines.map((line) => line.length)).toEqual([5, MAX_LINE_BYTES / width, 4]);
      expect(end.cutLines).toBe(1);
    }
  });

  it('are whole at exactly 4 MB, and never cut inside a character', async () => {
    const whole = 'x'.repeat(MAX_LINE_BYTES);
    const exact = await decode(Buffer.from(`${whole}\r\nlast`), [MAX_LINE_BYTES, MAX_LINE_BYTES + 1]);
    expect(exact.end.cutLines).toBe(0);
    expect(exact.lines[0]?.length).toBe(MAX_LINE_BYTES);
    const split = await decode(Buffer.from(`${whole.slice(1)}é\nlast`));
    expect(split.lines[0]?.endsWith('x')).toBe(true);
    expect(split.end.cutLines).toBe(1);
  });

  it('are those of the text, and batches know where they begin, however the bytes are divided', async () => {
    const text = fc.array(
      fc.constantFrom('a', 'é', '😀', '\r', '\n', '\r\n', '\u0a0a', '\u0d0a', ' ', '字'),
      {
        maxLength: 60,
      },
    );
    const file = fc.tuple(
      text,
      fc.constantFrom('utf8' as const, 'utf16le' as const, 'utf16be' as const),
      fc.array(fc.nat(200)),
    );
    await fc.assert(
      fc.asyncProperty(file, async ([parts, encoding, cuts]) => {
        const written = `\uFEFF${parts.join('')}`;
        const encode = { utf8: (from: string) => Buffer.from(from), utf16le, utf16be }[encoding];
        const expected = parts
          .join('')
          .split('\n')
          .map((line) => line.replace(/\r$/, ''));
        const { lines, starts } = await decode(encode(written), cuts);
        // Text that ends with its line has no further one.
        if (parts.join('').endsWith('\n') || parts.length === 0) expected.pop();
        expect(lines).toEqual(expected);
        for (const { line, offset } of starts) {
          const before = parts
            .join('')
            .split('\n')
            .slice(0, line)
            .map((each) => `${each}\n`);
          expect(offset).toBe(encode(`\uFEFF${before.join('')}`).length);
        }
      }),
      { numRuns: SPLIT_RUNS },
    );
  });
});
