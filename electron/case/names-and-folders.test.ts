import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../shared/case/redaction/redactor';
import { temporaryFolder } from '../testing/tally';
import { leftNames } from './left-names';
import { newFolder } from './new-folder';
import { textsIn } from '../../shared/case/texts-in';

describe('names that are left in what is to be sent', () => {
  const redactor = () =>
    new Redactor([
      { kind: 'server', text: 'MAILBOXES' },
      { kind: 'server', text: 'ATLAS' },
      { kind: 'user', text: 'setup' },
      { kind: 'domain', text: 'northwind.local' },
    ]);

  it.each([
    ['on ATLAS.northwind.local', ['ATLAS', 'northwind.local']],
    ['atlas and Atlas', ['atlas', 'Atlas']],
    ['CN=x,DC=northwind,DC=local', ['DC=northwind,DC=local']],
    ['the server MAILBOXES', ['MAILBOXES']],
    ['its mailboxes', []],
    ['Microsoft Exchange 2007 Setup', []],
    ['SERVER02.domain01.example at 10.0.0.10', []],
    ['', []],
  ])('of %j are %j', (text, left) => {
    expect(leftNames(text, redactor())).toEqual(left);
  });

  it('are addresses too, but only those that the customer has sent', () => {
    const fresh = redactor();
    fresh.redact('10.0.0.10 and kim@firma.de');
    expect(leftNames('10.0.0.10, 10.0.0.11, Kim@firma.de', fresh)).toEqual([
      'firma.de',
      'Kim@firma.de',
      '10.0.0.10',
    ]);
  });

  it('are looked for in every text of a value, and not across two', () => {
    const value = { a: ['ATL', 'AS', { b: 'on ATLAS', ATLAS: null }], c: 1, d: undefined, e: true };
    expect(textsIn(value)).toBe('ATL\nAS\non ATLAS');
    expect(leftNames(textsIn(value), redactor())).toEqual(['ATLAS']);
  });
});

describe('a new folder', () => {
  it('is none that is there, nor the place of a file', () => {
    const parent = temporaryFolder();
    expect(newFolder(parent, 'ATLAS-run-again')).toBe(path.join(parent, 'ATLAS-run-again'));
    mkdirSync(path.join(parent, 'ATLAS-run-again'));
    expect(newFolder(parent, 'ATLAS-run-again')).toBe(path.join(parent, 'ATLAS-run-again-2'));
    writeFileSync(path.join(parent, 'ATLAS-run-again-2'), '');
    expect(newFolder(parent, 'ATLAS-run-again')).toBe(path.join(parent, 'ATLAS-run-again-3'));
    expect(readdirSync(parent)).toHaveLength(2);
  });

  it.each(['../../etc', '/etc', 'a/b', 'C:\\x', '..', '', ' ', 'x'.repeat(5000)])(
    'lies in its parent: %j',
    (name) => {
      const parent = temporaryFolder();
      const folder = newFolder(parent, name);
      expect(path.dirname(folder)).toBe(parent);
      mkdirSync(folder);
      expect(readdirSync(parent)).toHaveLength(1);
    },
  );
});
