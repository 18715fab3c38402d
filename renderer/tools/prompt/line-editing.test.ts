import { describe, expect, it } from 'vitest';
import { complete, recall, typedLine, type EditedLine } from './line-editing';

const LINES = ['cd /d D:\\', 'dir', 'Setup /roles:HubTransport'];

describe('the arrow keys', () => {
  const press = (line: EditedLine, ...keys: readonly (-1 | 1)[]): string =>
    keys.reduce((edited, by) => recall(edited, LINES, by), line).text;

  it('go back to the first line and not beyond', () => {
    expect(press(typedLine(''), -1)).toBe('Setup /roles:HubTransport');
    expect(press(typedLine(''), -1, -1, -1, -1, -1)).toBe('cd /d D:\\');
  });

  it('come back to what was being typed', () => {
    expect(press(typedLine('type '), -1, -1, 1)).toBe('Setup /roles:HubTransport');
    expect(press(typedLine('type '), -1, -1, 1, 1)).toBe('type ');
    expect(press(typedLine('type '), 1)).toBe('type ');
  });

  it('begin anew from a line that was brought back and changed', () => {
    const changed = typedLine(press(typedLine(''), -1, -1) + ' /b');
    expect(press(changed, -1)).toBe('Setup /roles:HubTransport');
    expect(press(changed, -1, 1)).toBe('dir /b');
  });

  it('do nothing where nothing was entered', () => {
    expect(recall(typedLine('a'), [], -1).text).toBe('a');
    expect(recall(typedLine('a'), [], 1).text).toBe('a');
  });
});

describe('Tab', () => {
  const FOUND = ['cd Setup', 'cd Setup.com', 'cd Setup.exe'];
  const press = (line: EditedLine, ...keys: readonly (-1 | 1)[]): string =>
    keys.reduce((edited, by) => complete(edited, by, () => FOUND), line).text;

  it('goes through what fits in a circle, in both directions', () => {
    expect(press(typedLine('cd S'), 1)).toBe('cd Setup');
    expect(press(typedLine('cd S'), 1, 1, 1, 1)).toBe('cd Setup');
    expect(press(typedLine('cd S'), -1)).toBe('cd Setup.exe');
    expect(press(typedLine('cd S'), 1, 1, -1)).toBe('cd Setup');
  });

  it('leaves a line that nothing fits', () => {
    expect(complete(typedLine('zzz'), 1, () => [])).toEqual(typedLine('zzz'));
    expect(complete(typedLine('zzz'), -1, () => [])).toEqual(typedLine('zzz'));
  });
});
