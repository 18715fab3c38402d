import { describe, expect, it } from 'vitest';
import { droppedPathsSchema } from './case/case-requests';
import { requestSchemas } from './requests';

const accepts = (name: keyof typeof requestSchemas, ...args: unknown[]): boolean =>
  requestSchemas[name].safeParse(args).success;

const PICTURES = {
  run: 'run-1',
  way: 'resume-at-prompt',
  isRedacted: true,
  locales: ['en', 'fr'],
  pages: 'all',
  hasMarks: true,
  forms: ['png', 'pdf'],
  cover: { en: 'Hello' },
};

describe('requestSchemas', () => {
  it.each([
    ['connect', []],
    ['execute', [{ type: 'go-next' }, 'wizard']],
    ['execute', [{ type: 'start-service', name: 'MSDTC' }, 'tool']],
    ['setPreferences', [{}]],
    ['setPreferences', [{ locale: 'fr' }]],
    ['setPreferences', [{ speed: 'instant' }]],
    ['openScenario', ['pick-file']],
    ['openScenario', [{ id: 'perimeter-edge' }]],
    ['logLines', [{ log: '1', from: 1, count: 200 }]],
    [
      'findInLog',
      [
        {
          log: '1',
          purpose: 'filter',
          text: '',
          isCaseSensitive: false,
          filter: { kind: 'all' },
          from: 1,
          limit: 1,
        },
      ],
    ],
    [
      'findInLog',
      [
        {
          log: '1',
          purpose: 'find',
          text: 'x',
          isCaseSensitive: true,
          filter: { kind: 'section', firstLine: 1, lastLine: 2 },
          from: 1,
          limit: 100_000,
        },
      ],
    ],
    ['cancelFindInLog', [{ log: '1', purpose: 'filter' }]],
    ['copyLogLines', [{ log: '1', ranges: [{ firstLine: 1, lastLine: 9 }] }]],
    ['copyText', ['text']],
    ['savePage', [{ name: 'Tests de préparation EX01', forms: [{ format: 'txt', content: '' }] }]],
    ['pasteText', []],
    ['openCustomerData', []],
    ['rehearse', [{ run: 'run-1', way: null, isRedacted: false }]],
    ['rehearse', [{ run: 'run-1', way: 'delete-marks', isRedacted: true }]],
    ['sendPictures', [PICTURES]],
    ['sendPictures', [{ ...PICTURES, pages: ['prompt-line-2'], cover: {} }]],
    ['saveRedactedLog', ['log-1']],
  ] as const)('takes %s %j', (name, args) => {
    expect(accepts(name, ...args)).toBe(true);
  });

  it.each([
    ['connect', [1]],
    ['execute', []],
    ['execute', [{ type: 'go-next' }]],
    ['execute', [{ type: 'go-next', more: 1 }, 'wizard']],
    ['execute', [{ type: 'format-disk' }, 'wizard']],
    ['execute', [{ type: 'go-next' }, 'clock']],
    ['execute', [{ type: 'go-next' }, 'path']],
    ['execute', [{ type: 'advance-clock', milliseconds: 1000 }, 'tool']],
    ['setPreferences', [{ locale: 'de' }]],
    ['setPreferences', [{ speed: 0 }]],
    ['setPreferences', [{ window: { width: 1, height: 1 } }]],
    ['openScenario', [{ id: '/etc/passwd.json' }]],
    ['openScenario', [{ id: '../x' }]],
    ['openScenario', ['my.reg']],
    ['openCustomerData', ['/etc/passwd']],
    ['rehearse', [{ run: 'run-1', way: 'format-disk', isRedacted: false }]],
    ['rehearse', [{ run: '', way: null, isRedacted: false }]],
    ['sendPictures', [{ ...PICTURES, locales: [] }]],
    ['sendPictures', [{ ...PICTURES, pages: ['../x'] }]],
    ['sendPictures', [{ ...PICTURES, folder: '/tmp' }]],
    ['sendPictures', [{ ...PICTURES, cover: { de: 'x' } }]],
    ['saveRedactedLog', ['x'.repeat(300)]],
    ['logLines', [{ log: '1', from: 0, count: 200 }]],
    ['logLines', [{ log: '1', from: 1, count: 1_000_000 }]],
    ['logLines', [{ log: 'x'.repeat(300), from: 1, count: 1 }]],
    [
      'findInLog',
      [
        {
          log: '1',
          purpose: 'filter',
          text: '',
          isCaseSensitive: false,
          filter: { kind: 'none' },
          from: 1,
          limit: 1,
        },
      ],
    ],
    [
      'findInLog',
      [
        {
          log: '1',
          purpose: 'filter',
          text: '',
          isCaseSensitive: false,
          filter: { kind: 'all' },
          from: 1,
          limit: 1e9,
        },
      ],
    ],
    ['cancelFindInLog', [{ log: '1', purpose: 'all' }]],
    ['copyLogLines', [{ log: '1', ranges: [] }]],
    ['copyLogLines', [{ log: '1', ranges: [{ firstLine: 0.5, lastLine: 9 }] }]],
    ['copyText', [1]],
    ['copyText', ['x'.repeat(5_000_000)]],
    ['savePage', [{ name: 'a', forms: [] }]],
    ['savePage', [{ name: '../a', forms: [{ format: 'txt', content: '' }] }]],
    ['savePage', [{ name: 'C:', forms: [{ format: 'txt', content: '' }] }]],
    ['savePage', [{ name: 'a ', forms: [{ format: 'txt', content: '' }] }]],
    ['savePage', [{ name: 'x'.repeat(101), forms: [{ format: 'txt', content: '' }] }]],
    ['savePage', [{ name: 'a', forms: [{ format: 'exe', content: '' }] }]],
    ['savePage', [{ name: 'a', forms: [{ format: 'txt', content: 'x'.repeat(5_000_000) }] }]],
    ['savePage', [{ name: 'a', file: '/tmp/a', forms: [{ format: 'txt', content: '' }] }]],
    ['pasteText', ['x']],
  ] as const)('refuses %s %#', (name, args) => {
    expect(accepts(name, ...args)).toBe(false);
  });
});

it('takes dropped paths that are absolute, and not too many', () => {
  const takes = (paths: unknown) => droppedPathsSchema.safeParse(paths).success;
  expect(takes(['/home/me/ExchangeSetup.log'])).toBe(true);
  expect(takes(['ExchangeSetup.log'])).toBe(false);
  expect(takes([])).toBe(false);
  expect(takes(Array.from({ length: 51 }, (_, index) => `/x/${index}`))).toBe(false);
});
