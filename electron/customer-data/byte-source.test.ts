import { expect, it } from 'vitest';
import { peek, shownName } from './byte-source';

function source() {
  const state = { isOpen: false };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    state.isOpen = true;
    try {
      for (const text of ['ab', 'cd', 'ef']) yield await Promise.resolve(Buffer.from(text));
    } finally {
      state.isOpen = false;
    }
  }
  return { state, bytes };
}

it('what was looked into is closed, read on or not', async () => {
  for (const chunks of [0, 1, 9]) {
    const { state, bytes } = source();
    const { head, all, close } = await peek(bytes(), 3);
    expect([head.toString(), state.isOpen]).toEqual(['abc', true]);
    const iterator = all[Symbol.asyncIterator]();
    for (let chunk = 0; chunk < chunks; chunk += 1) await iterator.next();
    await close();
    expect(state.isOpen).toBe(false);
  }
});

it('a name that is shown turns nothing around it', () => {
  expect(shownName('a\u202egol.exe\u0085\u009b2J\u2066\n')).toBe('a?gol.exe??2J??');
  expect(shownName('Journal d’été – 日本 😀.log')).toBe('Journal d’été – 日本 😀.log');
});
