import { expect, it } from 'vitest';
import { isAllowedEndpoint } from './endpoint';

it.each([
  ['https://lrs.example/xapi/', true],
  ['https://lrs.example:8443/xapi', true],
  ['http://localhost:8080/xapi', true],
  ['http://127.0.0.1/xapi/', true],
  ['http://[::1]:80/xapi/', true],
  ['http://lrs.example/xapi/', false],
  ['http://localhost.example/xapi/', false],
  ['http://127.0.0.1.example/', false],
  ['https://key:secret@lrs.example/', false],
  ['https://lrs.example/xapi?tenant=1', false],
  ['https://lrs.example/xapi#here', false],
  ['ftp://lrs.example/', false],
  ['file:///etc/passwd', false],
  ['lrs.example', false],
  ['', false],
])('%s: %s', (endpoint, isAllowed) => expect(isAllowedEndpoint(endpoint)).toBe(isAllowed));

it('takes plain http where somebody has said so, and nothing else for it', () => {
  expect(isAllowedEndpoint('http://lrs.example/xapi/', true)).toBe(true);
  expect(isAllowedEndpoint('ftp://lrs.example/', true)).toBe(false);
});
