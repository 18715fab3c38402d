import { describe, expect, it } from 'vitest';
import { EMPTY_REGISTRY, setValue, type RegistryValue } from '../../host/registry/registry';
import { markedRoles } from '../../host/role-status';
import { NO_FACTS, read } from '../../testing/case/sample-facts';
import type { CaseRun } from '../case-runs';
import { caseRedactor, redactRun, rehearseRun } from '../take-case';

const CONTROL = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName';
const TCPIP = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';
const EXCHANGE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0';

type Entry = readonly [path: string, name: string, value: string | RegistryValue];

const text = (value: string | RegistryValue): RegistryValue =>
  typeof value === 'string' ? { type: 'REG_SZ', data: value } : value;
const bytes = (encoding: BufferEncoding, said: string): RegistryValue => ({
  type: 'REG_BINARY',
  data: [1, ...Buffer.from(said, encoding)],
});

function runOf(entries: readonly Entry[]): CaseRun {
  const registry = entries.reduce(
    (before, [path, name, value]) => setValue(before, path, name, text(value)),
    EMPTY_REGISTRY,
  );
  return { key: 'registry', log: null, facts: null, registry };
}

const NAMES: readonly Entry[] = [
  [`${CONTROL}\\ActiveComputerName`, 'ComputerName', 'EXMUC7'],
  [TCPIP, 'Hostname', 'exmuc7'],
  [TCPIP, 'Domain', 'emea.fabrikam.com'],
  [`${TCPIP}\\Interfaces\\{1}`, 'DhcpDomain', 'branch.example.net'],
  [`${EXCHANGE}\\HubTransportRole`, 'Action', 'Install'],
  [`${EXCHANGE}\\HubTransportRole`, 'Watermark', 'x'],
];

describe('the registry of a customer', () => {
  it('names the rebuilt server where no log does', () => {
    const { host } = rehearseRun(runOf(NAMES)).scenario;
    expect(host.name).toBe('EXMUC7');
    expect(JSON.stringify(host)).toContain('emea.fabrikam.com');
  });

  it('does not name it where a log does', () => {
    const run = {
      ...runOf(NAMES),
      facts: { ...NO_FACTS, fqdn: read<string | null>('MX1.corp.contoso.com') },
    };
    expect(rehearseRun(run).scenario.host.name).toBe('MX1');
  });

  it('has its own names replaced, though no log told them', () => {
    const run = runOf([
      ...NAMES,
      [`${EXCHANGE}\\Setup`, 'Source', '\\\\files7\\sw from EXMUC7, svcFabrikam'],
      [`${EXCHANGE}\\EXMUC7`, 'On EXMUC7', { type: 'REG_MULTI_SZ', data: ['FILES7', 'emea.fabrikam.com'] }],
      [EXCHANGE, 'Wide', bytes('utf16le', 'at EXMUC7 now')],
      [EXCHANGE, 'Narrow', bytes('latin1', 'at exmuc7 now')],
      [EXCHANGE, 'Other', { type: 'REG_OTHER', kind: 99, data: [...Buffer.from('Fabrikam', 'utf16le')] }],
      [EXCHANGE, 'Kept', bytes('latin1', 'of the product')],
    ]);
    const redactor = caseRedactor([run]);
    const { registry } = redactRun(run, redactor);
    const written = JSON.stringify(registry);
    expect(written).not.toMatch(/exmuc7|fabrikam|files7|branch|emea/i);
    expect(written).toContain('"On SERVER01"');
    const binary = registry?.keys[0]?.keys[1]?.keys[0]?.keys[0]?.keys[0]?.values ?? [];
    expect(
      binary.map(({ name, value }) => [name, value.type === 'REG_SZ' ? -1 : (value.data as number[]).length]),
    ).toEqual([
      ['Wide', 0],
      ['Narrow', 0],
      ['Other', 0],
      ['Kept', 15],
    ]);
  });

  it('keeps its marks where the server is called as the product is', () => {
    const entries: readonly Entry[] = [
      [`${CONTROL}\\ComputerName`, 'ComputerName', 'EXCHANGE'],
      [EXCHANGE, 'MsiInstallPath', 'C:\\Program Files\\Microsoft\\Exchange Server'],
      ...NAMES.slice(4),
    ];
    const run = runOf(entries);
    const redactor = caseRedactor([run]);
    const { registry } = redactRun(run, redactor);
    expect(registry && markedRoles(registry).map(({ role }) => role)).toEqual(['HubTransport']);
    expect(JSON.stringify(registry)).toContain('Microsoft\\\\Exchange Server');
    expect(JSON.stringify(registry)).toContain('SERVER01');
    expect(redactor.wordsOfProduct()).toEqual(['EXCHANGE']);
  });
});
