import { expect, test } from 'vitest';
import { folderRights } from './folder-rights';

const EXCHANGE = 'C:\\Program Files\\Microsoft\\Exchange Server';

test('full control, except in the folder and below it', () => {
  const restricted = [{ path: EXCHANGE }];
  expect(folderRights(restricted, EXCHANGE.toLowerCase())).toEqual({ kind: 'limited' });
  expect(folderRights(restricted, `${EXCHANGE}\\Bin`)).toEqual({ kind: 'inherited', from: EXCHANGE });
  expect(folderRights(restricted, 'C:\\Program Files')).toEqual({ kind: 'full' });
  expect(folderRights([], EXCHANGE)).toEqual({ kind: 'full' });
});
