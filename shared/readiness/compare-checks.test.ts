import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { installPlan } from '../testing/make-host';
import { PROPERTY_RUNS } from '../testing/runs';
import type { Checks } from './checks';
import { compareFindings, previousFindings } from './compare-checks';
import type { Finding } from './evaluate';
import type { RuleId } from './rules/rules';

function finding(rule: RuleId, params: Finding['params'] = {}, settings: Finding['settings'] = []): Finding {
  return { rule, severity: 'error', params, settings };
}

const STOPPED = finding('MSDTCStopped', {}, [{ name: 'MSDTCStarted', value: false }]);
const queue = (name: string, messages: number, seen = messages): Finding =>
  finding('MessagesInQueue', { queue: name, messages }, [
    { name: 'TransportQueues', value: [`messages=${seen}`] },
  ]);

const marks = (before: readonly Finding[] | undefined, now: readonly Finding[]) =>
  compareFindings(before, now).findings.map(({ mark }) => mark);

describe('compareFindings', () => {
  it('marks nothing where there is nothing to compare with', () => {
    expect(compareFindings(undefined, [STOPPED])).toEqual({
      findings: [{ finding: STOPPED, mark: null, before: null }],
      gone: [],
    });
  });

  it('tells what is new, what is the same and what is gone', () => {
    const watermark = finding('InstallWatermark', { watermark: '4f57d852' });
    expect(marks([], [STOPPED])).toEqual(['new']);
    expect(marks([STOPPED], [STOPPED])).toEqual([null]);
    expect(compareFindings([STOPPED, watermark], [watermark]).gone).toEqual([STOPPED]);
  });

  it('marks a finding with other values, and keeps what it was', () => {
    const { findings, gone } = compareFindings([queue('Submission', 5)], [queue('Submission', 3)]);
    expect(findings).toEqual([
      { finding: queue('Submission', 3), mark: 'changed', before: queue('Submission', 5) },
    ]);
    expect(gone).toEqual([]);
  });

  it('takes for changed what is likest, and leaves what is the same alone', () => {
    const before = [queue('Submission', 5), queue('Poison', 1), queue('Lyon', 7)];
    const now = [queue('Lyon', 7), queue('Poison', 2)];
    const { findings, gone } = compareFindings(before, now);
    expect(findings.map(({ mark }) => mark)).toEqual([null, 'changed']);
    expect(findings[1]?.before).toEqual(queue('Poison', 1));
    expect(gone).toEqual([queue('Submission', 5)]);
  });

  it('minds the settings of a rule that has one finding, not those that several share', () => {
    expect(marks([queue('Lyon', 7, 1)], [queue('Lyon', 7, 2)])).toEqual(['changed']);
    const before = [queue('Lyon', 7, 1), queue('Poison', 1, 1)];
    expect(marks(before, [queue('Lyon', 7, 2), queue('Poison', 1, 2)])).toEqual([null, null]);
  });
});

describe('compareFindings, whatever was found', () => {
  const any = fc.record({
    rule: fc.constantFrom<RuleId>('MSDTCStopped', 'InstallWatermark', 'MessagesInQueue'),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    params: fc.dictionary(fc.constantFrom('queue', 'messages'), fc.integer({ min: 0, max: 2 })),
    settings: fc.constant([]),
  });
  const both = [fc.array(any, { maxLength: 8 }), fc.array(any, { maxLength: 8 })] as const;

  it('accounts for every finding of both checks once', () => {
    fc.assert(
      fc.property(...both, (before, now) => {
        const { findings, gone } = compareFindings(before, now);
        expect(findings.map((compared) => compared.finding)).toEqual(now);
        const isNew = findings.filter(({ mark }) => mark === 'new').length;
        expect(now.length - isNew + gone.length).toBe(before.length);
        for (const { finding: found, mark, before: old } of findings) {
          expect(old !== null).toBe(mark === 'changed');
          if (old) expect(old.rule).toBe(found.rule);
          if (mark === 'new') expect(gone.map(({ rule }) => rule)).not.toContain(found.rule);
        }
      }),
      { numRuns: PROPERTY_RUNS.comparisons },
    );
  });

  it('finds nothing to mark between a check and itself, in whatever order', () => {
    fc.assert(
      fc.property(both[0], (found) => {
        const { findings, gone } = compareFindings([...found].reverse(), found);
        expect(findings.every(({ mark }) => mark === null)).toBe(true);
        expect(gone).toEqual([]);
      }),
      { numRuns: PROPERTY_RUNS.comparisons },
    );
  });
});

describe('previousFindings', () => {
  const plan = installPlan('UnifiedMessaging');
  const checks: Checks = {
    plan,
    startedAt: 0,
    groups: [{ id: 'UnifiedMessaging', milliseconds: 1, findings: [STOPPED], passed: [] }],
    previous: null,
  };

  it('is what the same plan had found', () => {
    const same = previousFindings(checks, installPlan('UnifiedMessaging'), ['UnifiedMessaging']);
    expect(same).toEqual([{ id: 'UnifiedMessaging', findings: [STOPPED] }]);
  });

  it('is nothing for another plan, other groups, or a check that has not ended', () => {
    expect(previousFindings(null, plan, ['UnifiedMessaging'])).toBeNull();
    expect(
      previousFindings(checks, { ...plan, enableErrorReporting: true }, ['UnifiedMessaging']),
    ).toBeNull();
    expect(previousFindings(checks, plan, ['organization', 'UnifiedMessaging'])).toBeNull();
    const running = { ...checks, groups: checks.groups.map((group) => ({ ...group, findings: null })) };
    expect(previousFindings(running, plan, ['UnifiedMessaging'])).toBeNull();
  });
});
