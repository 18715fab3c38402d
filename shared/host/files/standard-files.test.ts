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
  expect(downloads(bare).join()).not.toContain('KB980050');
  expect(downloads({ ...bare, product: 'Windows Server 2008' }).join()).toContain('KB980050');
});

test('only what is not there already', () => {
  const files: readonly HostFile[] = [{ path: 'd:\\setup.EXE', modified: 1, content: 'own' }];
  expect(names({ ...HOST, files }).filter((path) => /setup\.exe$/i.test(path))).toEqual([]);
});
