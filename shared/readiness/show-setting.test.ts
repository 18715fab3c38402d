import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostWith, installPlan } from '../testing/make-host';
import { PROPERTY_RUNS } from '../testing/runs';
import { SETTINGS, type SettingName } from './settings/settings';
import { showSetting } from './show-setting';

test.each([
  [true, true],
  [3, 3],
  ['automatic', 'automatic'],
  [null, null],
  [undefined, '(null)'],
  [[], []],
  [
    ['HubTransport', 'Mailbox'],
    ['HubTransport', 'Mailbox'],
  ],
  [[{ name: 'Submission', messages: 3 }], ['name=Submission, messages=3']],
  [[{ name: 'Default', server: null, unset: undefined }], ['name=Default, server=(null)']],
  [{ isDynamic: true, roles: ['Mailbox', 'ClientAccess'] }, 'isDynamic=True, roles=[Mailbox; ClientAccess]'],
  [{ move: { to: 'EX02' } }, 'move={to=EX02}'],
])('%j is shown as %j', (value, shown) => {
  expect(showSetting('TransportQueues', value)).toEqual({ name: 'TransportQueues', value: shown });
});

test('a long list is cut, and how much of it is data', () => {
  const shown = showSetting(
    'PendingFileRenames',
    Array.from({ length: 25 }, (_, index) => `${index}`),
  );
  expect(shown.value).toHaveLength(20);
  expect(shown.omitted).toBe(5);
});

test('every setting of a server can be shown', () => {
  const host = hostWith({ Mailbox: 'installed', HubTransport: { watermark: 'fdfe6b1a' } });
  for (const name of Object.keys(SETTINGS) as SettingName[])
    expect(() => showSetting(name, SETTINGS[name](host, installPlan('UnifiedMessaging')))).not.toThrow();
});

test('whatever a setting holds, what is shown is plain data, and nothing is lost but what is counted', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const shown = showSetting('Watermarks', value);
      const leaves = Array.isArray(shown.value) ? shown.value : [shown.value];
      if (Array.isArray(shown.value)) {
        expect(shown.value.length).toBeLessThanOrEqual(20);
        expect(shown.value.length + (shown.omitted ?? 0)).toBe((value as unknown[]).length);
      }
      for (const leaf of leaves)
        expect(leaf === null || ['boolean', 'number', 'string'].includes(typeof leaf)).toBe(true);
    }),
    { numRuns: PROPERTY_RUNS.comparisons },
  );
});
