import { describe, expect, it } from 'vitest';
import { findFile, isBelow } from '../host/host';
import { readScenario, readSource, SHIPPED } from '../testing/read-scenario';

/** Every French text of a parsed file, title, briefing and captions. */
function frenchTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  return entries.flatMap(([key, part]) =>
    key === 'fr' && typeof part === 'string' ? [part] : frenchTexts(part),
  );
}

describe.each(SHIPPED)('%s', (id) => {
  const scenario = readScenario(id);
  const { host } = scenario;

  it('is written in good French typography', () => {
    const texts = frenchTexts(JSON.parse(readSource(id).json));
    expect(texts.length).toBeGreaterThan(2);
    const wrong = texts.filter((text) => /[^\u00a0][;?!»]|[^\u00a0]:(?!\\)|«[^\u00a0]|’/.test(text));
    expect(wrong).toEqual([]);
  });

  it('has the files of its databases, and nothing from the future', () => {
    const own = host.directory?.organization?.databases.filter(({ server }) => server === host.name) ?? [];
    expect(own.filter(({ file }) => !findFile(host, file))).toEqual([]);
    expect(host.files.filter(({ modified }) => modified > scenario.startsAt)).toEqual([]);
    expect(host.eventLog.filter(({ at }) => at > scenario.startsAt)).toEqual([]);
  });

  it('names only servers that are there', () => {
    const { organization } = host.directory ?? {};
    const named = [
      ...(organization?.databases ?? []).map(({ server }) => server),
      ...(organization?.offlineAddressBooks ?? []).map(({ server }) => server),
      ...(organization?.sendConnectors ?? []).flatMap(({ sourceServers }) => sourceServers),
      ...(organization?.distributionGroups ?? []).map(({ expansionServer }) => expansionServer),
    ].filter((name) => name !== null);
    const servers = organization?.servers.map(({ name }) => name) ?? [];
    expect(named.filter((name) => !servers.includes(name))).toEqual([]);
  });

  it('has a setup log that was written when its last line says', () => {
    const log = findFile(host, 'C:\\ExchangeSetupLogs\\ExchangeSetup.log');
    const stamps = [...(log?.content ?? '').matchAll(/^\[([^\]]+ [AP]M)\]/gm)].map(
      ([, stamp]) => stamp ?? '',
    );
    if (log) expect(Date.parse(`${stamps.at(-1) ?? ''} UTC`)).toBe(Math.floor(log.modified / 1000) * 1000);
    const logs = host.files.filter(({ path }) => isBelow(path, 'C:\\ExchangeSetupLogs'));
    const hasCopied =
      log?.content.includes('Executing: install-msipackage') === true &&
      !log.content.includes('Component=install-msipackage');
    expect(logs.some(({ path }) => path.endsWith('.msilog')) || !hasCopied).toBe(true);
  });
});

it('knows its servers under the build that they run, not that of the media', () => {
  const versionOf = (id: string) =>
    readScenario(id).host.directory?.organization?.servers.find(({ name }) => name === 'EX01')?.version;
  expect(versionOf('upgrade-to-service-pack-3')).toBe('8.1.240.6');
  expect(versionOf('upgrade-broken-by-dns')).toBe('8.3.83.6');
});
