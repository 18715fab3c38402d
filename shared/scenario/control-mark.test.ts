import { describe, expect, it } from 'vitest';
import { controlMarks, MARK_KINDS } from './control-mark';
import { pathStep } from './path-step';

const isAccepted = (marks: unknown) => controlMarks.safeParse(marks).success;

describe('the marks of a shot', () => {
  it.each([
    ['button:next'],
    ['role:HubTransport'],
    ['program:hotfix-926776'],
    ['service:MSExchangeTransport'],
    ['registry-value:Some value, with (blanks)'],
    ['prompt:line'],
    ...MARK_KINDS.map((kind) => [`${kind}:x`]),
  ])('take %s', (mark) => {
    expect(isAccepted([mark])).toBe(true);
  });

  it.each([
    ['button'],
    ['button:'],
    [':next'],
    ['knob:next'],
    ['Button:next'],
    ['button:a\nb'],
    [`button:${'x'.repeat(121)}`],
    ['a button:next'],
    [7],
    [null],
  ])('refuse %j', (mark) => {
    expect(isAccepted([mark])).toBe(false);
  });

  it('are nine at most, so that a digit numbers them', () => {
    expect(isAccepted(Array(9).fill('button:ok'))).toBe(true);
    expect(isAccepted(Array(10).fill('button:ok'))).toBe(false);
  });

  it('belong to shots only, and none need any', () => {
    expect(pathStep.safeParse({ shot: 'x' }).success).toBe(true);
    expect(pathStep.parse({ shot: 'x', marks: ['button:ok'] })).toEqual({ shot: 'x', marks: ['button:ok'] });
    expect(pathStep.safeParse({ show: 'services', marks: ['button:ok'] }).success).toBe(false);
  });
});
