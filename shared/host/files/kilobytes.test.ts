import { expect, test } from 'vitest';
import { kilobytes } from './kilobytes';

test('texts have the size of their content, rounded up; programs that of the real ones', () => {
  const file = (path: string, length: number) => ({ path, modified: 0, content: 'x'.repeat(length) });
  expect(kilobytes(file('C:\\empty.log', 0))).toBe(0);
  expect(kilobytes(file('C:\\a.log', 1025))).toBe(2);
  expect(kilobytes(file('D:\\ExchangeServer.msi', 20))).toBeGreaterThan(10_000);
  expect(kilobytes(file('C:\\other.exe', 20))).toBeGreaterThan(100);
});
