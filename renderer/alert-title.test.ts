import { expect, test } from 'vitest';
import { CATALOGS } from '../shared/i18n/catalogs';
import type { WindowEntry, WindowState } from './windows/window-store';
import { alertTitle } from './alert-title';

const SERVICES: WindowEntry = {
  id: 'services',
  title: 'Services',
  icon: () => null,
  place: { x: 0, y: 0, width: 300, height: 200 },
  state: 'normal',
};
const IN_FRONT: Pick<WindowState, 'windows' | 'active'> = { windows: [SERVICES], active: 'services' };

test('what Setup refuses bears its title, wherever it was asked', () => {
  const title = 'Exchange Server 2007 Setup';
  expect(alertTitle({ type: 'open-setup', door: 'media' }, 'tool', IN_FRONT, CATALOGS.en)).toBe(title);
  expect(alertTitle({ type: 'finish-setup' }, 'wizard', IN_FRONT, CATALOGS.en)).toBe(title);
});

test('what a tool asks for in vain bears the title of its window, or the name of the program', () => {
  const stop = { type: 'stop-service', name: 'W3SVC' } as const;
  expect(alertTitle(stop, 'tool', IN_FRONT, CATALOGS.en)).toBe('Services');
  expect(alertTitle(stop, 'tool', { windows: [], active: null }, CATALOGS.en)).toBe('Setup Rehearsal');
});
