import { expect, test } from 'vitest';
import { healthyHost } from '../../testing/make-host';
import type { Host, HostFile } from '../host';
import { PACKAGE_IDS } from '../windows/packages-table';
import type { Windows } from '../windows/windows';
import { ADSUTIL, FRAMEWORK_64, standardFiles } from './standard-files';

const HOST: Host = { ...healthyHost(), files: [] };

function names(host: Host): string[] {
  return standardFiles(host).map(({ path }) => path);
}

test('the media, wherever they are', () => {
  expect(names(HOST)).toContain('D:\\Setup.exe');
  expect(names({ ...HOST, media: { ...HOST.media, path: 'Z:\\' } })).toContain('Z:\\Setup.exe');
});

test('programs of this Windows and of what is installed', () => {
  expect(names(HOST)).toEqual(expect.arrayContaining([`${FRAMEWORK_64}\\aspnet_regiis.exe`, ADSUTIL]));
  const windows: Windows = { ...HOST.windows, architecture: 'x86', components: [] };
  expect(names({ ...HOST, windows }).filter((path) => path === ADSUTIL || /64\\/.test(path))).toEqual([]);
});

test('installers of what is missing, for this Windows', () => {
  const all: Windows = { ...HOST.windows, packages: PACKAGE_IDS };
  const bare: Windows = { ...all, packages: [] };
  const downloads = (windows: Windows) =>
    names({ ...HOST, windows }).filter((path) => path.startsWith('C:\\Downloads'));
  expect(downloads(all)).toEqual([]);
  expect(downloads({ ...bare, packages: ['dotnet-2.0'] })).not.toContain('C:\\Downloads\\NetFx64.exe');
  expect(downloads(bare)).toContain('C:\\Downloads\\NetFx64.exe');
});

test('a hotfix is for its own Windows: that of 2008 R2 neither for 2003 nor for 2008, nor for x86', () => {
  const downloads = (windows: Partial<Windows>) =>
    names({ ...HOST, windows: { ...HOST.windows, packages: [], ...windows } })
      .filter((path) => path.startsWith('C:\\Downloads'))
      .join();
  const plain = { product: 'Windows Server 2008', version: '6.0.6001' } as const;
  const second = { product: 'Windows Server 2008', version: '6.1.7600' } as const;
  expect(downloads({})).not.toContain('KB980050');
  expect(downloads(plain)).not.toMatch(/KB980050|WindowsServer2003/);
  expect(downloads(second)).toContain('KB980050-x64');
  expect(downloads({ ...second, architecture: 'x86' })).not.toContain('KB980050');
});

test.each([
  ['8.0.685.25', '2007-03-08'],
  ['8.1.240.6', '2007-11-29'],
  ['8.2.176.2', '2009-08-24'],
  ['8.3.83.6', '2010-06-07'],
])('media of %s are of %s', (build, day) => {
  const files = standardFiles({ ...HOST, media: { ...HOST.media, build } });
  const dates = files.filter(({ path }) => path.startsWith('D:')).map(({ modified }) => modified);
  expect(new Set(dates.map((at) => new Date(at).toISOString().slice(0, 10)))).toEqual(new Set([day]));
});

test('no installer is older than what it installs', () => {
  const files = standardFiles({ ...HOST, windows: { ...HOST.windows, packages: [] } });
  const of = (name: string) => files.find(({ path }) => path.endsWith(name))?.modified ?? 0;
  expect(of('NetFx20SP1_x64.exe')).toBeGreaterThan(Date.UTC(2007, 10, 1));
  expect(of('WindowsServer2003-KB942763-x64.exe')).toBeGreaterThan(Date.UTC(2007, 10, 1));
});

test('only what is not there already', () => {
  const files: readonly HostFile[] = [{ path: 'd:\\setup.EXE', modified: 1, content: 'own' }];
  expect(names({ ...HOST, files }).filter((path) => /setup\.exe$/i.test(path))).toEqual([]);
});
