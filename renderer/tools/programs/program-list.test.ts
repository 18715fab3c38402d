import { expect, test } from 'vitest';
import { changeHostBy } from '../../../shared/host/change';
import type { Host } from '../../../shared/host/host';
import { installOtherExchange } from '../../../shared/host/other-exchange';
import type { Windows } from '../../../shared/host/windows/windows';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import { fill } from '../../../shared/i18n/fill';
import type { ProgramSnapshot } from '../../../shared/session/snapshot/snapshot';
import { healthyHost } from '../../../shared/testing/make-host';
import { installedPrograms, type ListText } from './program-list';

const TEXT: ListText = {
  locale: 'en',
  catalog: CATALOGS.en,
  fill: (template, params) => fill(CATALOGS.en, 'en', template, params),
};
const ALWAYS = { enabled: true, reason: null };
const EXCHANGE: ProgramSnapshot = { megabytes: 100, change: ALWAYS, remove: ALWAYS };

function names(
  windows: Partial<Windows>,
  exchange: ProgramSnapshot | null = EXCHANGE,
  host: Host = healthyHost(),
): string[] {
  const all = installedPrograms(TEXT, { ...host.windows, ...windows }, exchange, host.registry);
  return all.map(({ name }) => name);
}

test('Windows Server 2003 lists what was installed beside it, and its service pack', () => {
  expect(names({ packages: ['dotnet-2.0'], servicePack: 2 })).toEqual([
    'Microsoft .NET Framework 2.0',
    'Microsoft Exchange Server',
    'Windows Server 2003 Service Pack 2',
  ]);
  expect(names({ packages: [], servicePack: 0 }, null)).toEqual([]);
});

test('Windows Server 2008 lists the software too, without its service pack', () => {
  const windows = { product: 'Windows Server 2008', packages: ['hotfix-980050'], servicePack: 2 } as const;
  expect(names(windows)).toEqual([
    'Hotfix for Windows Server 2008 R2 (KB980050)',
    'Microsoft Exchange Server',
  ]);
});

test('Exchange of other versions is listed by what its Setup has left in the registry', () => {
  const changes = [...installOtherExchange('exchange-2003'), ...installOtherExchange('exchange-2010')];
  const host = changeHostBy(healthyHost(), changes);
  expect(names({ packages: [], servicePack: 0 }, EXCHANGE, host)).toEqual([
    'Microsoft Exchange',
    'Microsoft Exchange Server',
    'Microsoft Exchange Server 2010',
  ]);
});
