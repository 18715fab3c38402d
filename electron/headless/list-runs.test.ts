import { describe, expect, it } from 'vitest';
import type { CustomerCase } from '../../shared/case/customer-case';
import { SetupLogReader } from '../../shared/setup-log/read/reader';
import { EMPTY_REGISTRY, EXCHANGE_ROOT } from '../../shared/host/registry/registry';
import { changeRegistryBy } from '../../shared/host/registry/registry-batch';
import { setupLog } from '../testing/setup-logs';
import { caseAsJson, runsAsText } from './list-runs';

const HUB = { type: 'registry-value-set', path: `${EXCHANGE_ROOT}\\HubTransportRole` } as const;
const REGISTRY = changeRegistryBy(EMPTY_REGISTRY, [
  { ...HUB, name: 'Watermark', value: { type: 'REG_SZ', data: 'x' } },
  { ...HUB, name: 'Action', value: { type: 'REG_SZ', data: 'Install' } },
]);

function customerCase(...texts: readonly string[]): CustomerCase {
  const logs = texts.map((text, index) => {
    const reader = new SetupLogReader();
    for (const line of text.split('\r\n')) reader.push(line);
    return { id: `log-${index}`, name: `${index}\u001b.log`, bytes: text.length, read: reader.end() };
  });
  const registries = [{ id: 'registry-1', name: 'hub.reg', registry: REGISTRY }];
  return { id: 'case', logs, registries, problems: [], ignored: [] };
}

const GIVEN = customerCase(setupLog('2016', '15.1.2176.2') + setupLog('2019', '15.2.1118.7'), 'nothing');

describe('the runs of a case', () => {
  it('are objects with the value of each fact, and what is behind it', () => {
    const [first, second] = caseAsJson(GIVEN);
    expect(caseAsJson(GIVEN)).toHaveLength(3);
    expect(first).toMatchObject({
      run: 1,
      product: '2016',
      version: '15.1.2176.2',
    });
    expect(second).toMatchObject({ run: 2, product: '2019', watermarkSource: null });
    expect(second).toMatchObject({ evidence: { product: { confidence: 'read', line: 7 } } });
    expect(second).not.toHaveProperty('evidence.startLine');
    expect(caseAsJson(GIVEN)[2]).toEqual({
      file: 'hub.reg',
      registry: { markedRoles: [{ role: 'HubTransport', watermark: 'x', action: 'Install' }] },
    });
  });

  it.each(['en', 'fr'] as const)('are rows in %s, with nothing that a terminal would obey', (locale) => {
    const lines = runsAsText(GIVEN, locale);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(locale === 'en' ? /^File +Run/ : /^Fichier +Exécution/);
    expect(lines[2]).toMatch(/^0 \.log +2 +2019 +15\.2\.1118\.7/);
    expect(lines[3]).toMatch(locale === 'en' ? /no run$/ : /aucune exécution$/);
    expect(lines.join('')).not.toContain('\u001b');
  });
});
