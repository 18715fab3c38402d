import { describe, expect, it } from 'vitest';
import { EMPTY_REGISTRY, findText, setValue, type Registry } from '../host/registry/registry';
import { NO_FACTS, read } from '../testing/case/sample-facts';
import { caseRuns } from './case-runs';
import type { CaseLog, CaseRegistry } from './customer-case';

const SYSTEM = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName';
const ROLE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\MailboxRole';

function log(
  id: string,
  runs: readonly (readonly [startedAt: string | null, server: string | null])[],
): CaseLog {
  const facts = runs.map(([startedAt, server]) => ({
    ...NO_FACTS,
    ...(startedAt !== null && { startedAtUtc: read(startedAt) }),
    ...(server !== null && { server: read(server) }),
  }));
  const file = { lines: 1, runCount: runs.length, runs: facts, sections: [], remarks: [] };
  return { id, name: `${id}.log`, bytes: 1, read: file };
}

const value = (registry: Registry, path: string, name: string, data: string) =>
  setValue(registry, path, name, { type: 'REG_SZ', data });
const named = (computer: string, registry = EMPTY_REGISTRY) =>
  value(registry, SYSTEM, 'ComputerName', computer);
const roles = (build: string) => value(EMPTY_REGISTRY, ROLE, 'UnpackedVersion', build);
const exported = (...registries: readonly Registry[]): CaseRegistry[] =>
  registries.map((registry, index) => ({ id: `r${index}`, name: `${index}.reg`, registry }));
const runsOf = (logs: readonly CaseLog[], registries: readonly CaseRegistry[] = []) =>
  caseRuns({ id: 'case', logs, registries, problems: [], ignored: [] });
const built = (registry: Registry | null) => registry && findText(registry, ROLE, 'UnpackedVersion');

describe('the runs of a case', () => {
  it('stand in the order of time, whatever the order of the files', () => {
    const second = log('a', [['01/08/2021 12:00:00.0000', 'ATLAS']]);
    const others = log('b', [
      ['01/07/2021 12:00:00.0000', 'ATLAS'],
      [null, 'ATLAS'],
      ['01/09/2021 12:00:00.0000', 'ATLAS'],
    ]);
    expect(runsOf([second, others]).map(({ key }) => key)).toEqual(['b:0', 'b:1', 'a:0', 'b:2']);
  });

  it('are left as they stand where no time is told', () => {
    const logs = [log('a', [[null, null]]), log('b', [[null, null]])];
    expect(runsOf(logs).map(({ key }) => key)).toEqual(['a:0', 'b:0']);
  });
});

describe('the registry of a case', () => {
  const two = [
    log('a', [['01/08/2021 12:00:00.0000', 'ATLAS']]),
    log('b', [['01/07/2021 12:00:00.0000', 'KRONOS']]),
  ];

  it('belongs to the last run of its computer', () => {
    const runs = runsOf(two, exported(named('kronos', roles('8.1.240.6'))));
    expect(runs.map(({ registry }) => built(registry))).toEqual(['8.1.240.6', null]);
  });

  it('is put together from all exports of one computer, also from those that do not name it', () => {
    const [, last] = runsOf(
      [
        log('a', [
          ['01/08/2021 12:00:00.0000', null],
          ['01/09/2021 12:00:00.0000', 'ATLAS'],
        ]),
      ],
      exported(roles('8.1.240.6'), named('ATLAS')),
    );
    expect(built(last?.registry ?? null)).toBe('8.1.240.6');
    expect(findText(last?.registry ?? EMPTY_REGISTRY, SYSTEM, 'ComputerName')).toBe('ATLAS');
  });

  it('stands by itself where no run is of its computer, or it may be of several', () => {
    const runs = runsOf(two, exported(named('OTHER', roles('1')), named('THIRD', roles('2')), roles('3')));
    expect(runs.map(({ log: id, computer, registry }) => [id, computer, built(registry)])).toEqual([
      ['b', undefined, null],
      ['a', undefined, null],
      [null, 'OTHER', '1'],
      [null, 'THIRD', '2'],
      [null, undefined, '3'],
    ]);
  });
});
