import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveAsset } from './asset';
import { APP_URL, isOwnAddress } from './origin';

const ROOT = path.resolve('/srv/out/renderer');

describe('resolveAsset', () => {
  it.each([
    [APP_URL, 'index.html', 'text/html; charset=utf-8'],
    ['app://rehearsal/assets/main-1a2b.js', 'assets/main-1a2b.js', 'text/javascript; charset=utf-8'],
    ['app://rehearsal/assets/style.css?v=1#x', 'assets/style.css', 'text/css; charset=utf-8'],
    ['app://rehearsal/a%20b.svg', 'a b.svg', 'image/svg+xml'],
    // The address itself never climbs above its root.
    ['app://rehearsal/../../etc/icon.svg', 'etc/icon.svg', 'image/svg+xml'],
    ['app://rehearsal/%2e%2e/icon.svg', 'icon.svg', 'image/svg+xml'],
  ])('serves %s', (address, file, contentType) => {
    expect(resolveAsset(ROOT, address)).toEqual({ file: path.join(ROOT, file), contentType });
  });

  it.each([
    'app://rehearsal/',
    'app://rehearsal',
    'app://other/index.html',
    'app://rehearsal:81/index.html',
    'app://user@rehearsal/index.html',
    'app:index.html',
    'file:///srv/out/renderer/index.html',
    'https://rehearsal/index.html',
    'app://rehearsal/..%2fmain.js',
    'app://rehearsal/..%2f..%2f..%2fetc%2fpasswd.json',
    'app://rehearsal/%2e%2e%2felectron/main.js',
    'app://rehearsal/..%5c..%5cwindows.json',
    'app://rehearsal/..\\..\\secret.json%00.html',
    'app://rehearsal/index.html%00.js',
    'app://rehearsal/%ff.html',
    'app://rehearsal/%',
    'app://rehearsal/main.cjs',
    'app://rehearsal/index',
    'app://rehearsal/..%2frenderer-other/x.js',
    'not an address',
    '',
  ])('refuses %s', (address) => {
    const asset = resolveAsset(ROOT, address);
    if (asset) expect(asset.file.startsWith(ROOT + path.sep)).toBe(true);
    else expect(asset).toBeNull();
  });
});

describe('isOwnAddress', () => {
  it.each([
    [APP_URL, true],
    ['app://rehearsal/anything', true],
    ['app://rehearsal.evil.example/x', false],
    ['app://evil/x', false],
    ['https://rehearsal/x', false],
    ['about:blank', false],
    ['data:text/html,x', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('%s: %s', (address, own) => {
    expect(isOwnAddress(address)).toBe(own);
  });
});
