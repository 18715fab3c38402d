import { describe, expect, it } from 'vitest';
import { shippedLab, SHIPPED_LABS } from '../testing/shipped-labs';
import { checkLab } from './check-lab';

describe.each(SHIPPED_LABS)('the lab %s', (id) => {
  it('plays its solution to the full score and its wrong paths to less, in both languages', () => {
    const check = checkLab(shippedLab(id));
    expect(check.remarks).toEqual([]);
    expect(check.wrongPaths.length).toBeGreaterThan(0);
  });
});

describe('the labs that ship', () => {
  const labs = SHIPPED_LABS.map((id) => shippedLab(id).lab);

  it('are twenty, of every level', () => {
    expect(labs).toHaveLength(20);
    expect(new Set(labs.map(({ level }) => level))).toEqual(
      new Set(['beginner', 'intermediate', 'advanced', 'expert']),
    );
  });

  it('share no fault and objectives', () => {
    const told = labs.map(({ start, objectives }) =>
      JSON.stringify([start, objectives.map(({ aim }) => aim)]),
    );
    expect(new Set(told).size).toBe(labs.length);
  });

  it('have at least twelve causes, and three that need the prompt', () => {
    expect(new Set(labs.map(({ start }) => start.scenario)).size).toBeGreaterThanOrEqual(12);
    const byPrompt = labs.filter(({ rules }) => rules.tools !== null && !rules.tools.includes('wizard'));
    expect(byPrompt.length).toBeGreaterThanOrEqual(3);
  });
});
