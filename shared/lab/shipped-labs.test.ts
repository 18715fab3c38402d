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
