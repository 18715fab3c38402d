import { expect, test } from 'vitest';
import { accessKey, labelParts, plainLabel } from './access-label';

test.each([
  ['&Next', 'Next', 'n'],
  ['S&top', 'Stop', 't'],
  ['Cancel', 'Cancel', undefined],
  ['Save && &Close', 'Save & Close', 'c'],
  ['&Éditeur', 'Éditeur', 'é'],
  ['Ends in &', 'Ends in &', undefined],
  ['', '', undefined],
])('%s reads %s', (label, plain, key) => {
  expect(plainLabel(label)).toBe(plain);
  expect(accessKey(label)).toBe(key);
});

test('the letter keeps its case and its place', () => {
  expect(labelParts('B&rowse')).toEqual({ before: 'B', key: 'r', after: 'owse' });
});
