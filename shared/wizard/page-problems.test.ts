import { expect, test } from 'vitest';
import { setValue } from '../host/registry/registry';
import { healthyHost, hostWith } from '../testing/make-host';
import { NO_ANSWERS } from './answers';
import type { PageContext } from './page-context';
import { roleProblem, targetProblem } from './page-problems';

function fresh(targetDir: string): PageContext {
  const answers = { ...NO_ANSWERS, installationType: 'custom', roles: ['Mailbox'], targetDir } as const;
  return { host: healthyHost(), path: 'fresh', answers, checks: null, run: null };
}

test.each([targetProblem, roleProblem])(
  'no page that asks for the folder is left with a bad one',
  (problem) => {
    expect(problem(fresh('C:\\a|b'))?.code).toBe('target-folder-refused');
    expect(problem(fresh(''))?.code).toBe('target-folder-refused');
    expect(problem(fresh('C:\\Exchange'))).toBeNull();
  },
);

test('a folder that is settled holds nobody up', () => {
  const { host, ...context } = fresh('X:\\Nowhere');
  const settled = hostWith({ ManagementTools: 'installed' });
  expect(targetProblem({ ...context, host })?.code).toBe('target-folder-refused');
  const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\Setup';
  const value = { type: 'REG_SZ', data: 'C:\\Exchange\\' } as const;
  const registry = setValue(settled.registry, path, 'MsiInstallPath', value);
  expect(targetProblem({ ...context, host: { ...settled, registry } })).toBeNull();
});
