import { expect, it } from 'vitest';
import { statementId, uuidOfName } from './statement-ids';

it('makes the uuid of version 5 that everybody makes of a name', () => {
  // The example of RFC 9562, A.4.
  expect(uuidOfName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

it('makes the same id of the same name for ever', () => {
  expect(statementId('0b9d6c0e-5a51-4c8e-9d4f-2f1f3a1d7c11/passed')).toBe(
    'bc95650d-546c-599b-9d6d-19c0662d8299',
  );
});
