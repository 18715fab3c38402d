import { expect, test } from 'vitest';
import { isWindowAllowed } from './tool-of-window';

const lab = { tools: ['prompt', 'explorer'], finished: null } as const;
const finished = { reason: 'student', result: null, handedIn: null } as const;

test('outside labs everything can be opened', () => {
  expect(isWindowAllowed(null, 'services')).toBe(true);
  expect(isWindowAllowed(null, 'conditions')).toBe(true);
});

test('a lab that restricts tools lets the others not be opened', () => {
  const allowed = (
    ['prompt', 'explorer', 'run', 'control-panel', 'briefing', 'notepad:C:\\a.log'] as const
  ).map((id) => isWindowAllowed(lab, id));
  expect(allowed).not.toContain(false);
  expect(isWindowAllowed(lab, 'services')).toBe(false);
  expect(isWindowAllowed(lab, 'task-manager')).toBe(false);
});

test('a lab that restricts nothing still keeps what is its author’s', () => {
  expect(isWindowAllowed({ tools: null, finished: null }, 'services')).toBe(true);
  expect(isWindowAllowed({ tools: null, finished: null }, 'conditions')).toBe(false);
});

test('once it is finished everything can be looked at', () => {
  expect(isWindowAllowed({ ...lab, finished }, 'services')).toBe(true);
});
