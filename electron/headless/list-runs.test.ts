import { describe, expect, it } from 'vitest';
import type { CustomerCase } from '../../shared/case/customer-case';
import { SetupLogReader } from '../../shared/setup-log/read/reader';
import { EMPTY_REGISTRY } from '../../shared/host/registry/registry';
import { setupLog } from '../testing/setup-logs';
import { runsAsJson, runsAsText } from './list-runs';

function customerCase(...texts: readonly string[]): CustomerCase {
  const logs = texts.map((text, index) => {
    const reader = new SetupLogReader();
    for (const line of text.split('\r\n')) reader.push(line);
    return { id: `log-${index}`, name: `${index}\u001b.log`, bytes: text.length, read: reader.end() };
  });
  const registries = [{ id: 'registry-1', name: 'hub.reg', registry: EMPTY_REGISTRY }];
  return { id: 'case', logs, registries, problems: [], ignored: [] };
}

const GIVEN = customerCase(setupLog('2016', '15.1.2176.2') + setupLog('2019', '15.2.1118.7'), 'nothing');

describe('the runs of a case', () => {
  it('are objects with the value of each fact, and what is behind it', () => {
    const [first, second] = runsAsJson(GIVEN);
    expect(runsAsJson(GIVEN)).toHaveLength(2);
    expect(first).toMatchObject({
      run: 1,
      product: '2016',
      version: '15.1.2176.2',
    });
    expect(second).toMatchObject({ run: 2, product: '2019', watermarkSource: null });
    expect(second).toMatchObject({ evidence: { product: { confidence: 'read', line: 7 } } });
    expect(second).not.toHaveProperty('evidence.startLine');
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
