import { describe, expect, it } from 'vitest';
import { isCompanion, kindOfFile } from './kind-of-file';

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('what a file is, by its content', () => {
  it.each([
    ['[01/08/2021 23:17:50.0856] [0] ****', 'setup-log'],
    ['[8/3/2007 4:46:12 PM] [0] Starting Microsoft Exchange 2007 Setup', 'setup-log'],
    ['pasted above\n\n  at System.X()\n[01/08/2021 23:17:50.0856] [2] x', 'setup-log'],
    ['\r\nREGEDIT4\r\n', 'registry-export'],
    ['Windows Registry Editor Version 5.00\r\n', 'registry-export'],
    ['[HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n"A"="b"', 'registry-export'],
    ['\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\r\n    A    REG_SZ    b', 'registry-query'],
    ['\r\n! REG.EXE VERSION 3.0\r\n', 'registry-query'],
    ['C:\\>reg query HKLM\\SOFTWARE\r\n\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\r\n', 'registry-query'],
    ['PK\x03\x04', 'archive'],
    ['PK\x05\x06', 'archive'],
    ['7z\xbc\xaf\x27\x1c', 'other-archive'],
    ['\x1f\x8b\x08\x08', 'other-archive'],
    ['Rar!\x1a\x07', 'other-archive'],
    ['MSCF\0\0\0\0', 'other-archive'],
    ['  [01/08/2021 23:17:50.0856] [0] indented', 'other'],
    ['[8/3/2007 4:46:12 pm] [0] x', 'other'],
    ['', 'other'],
    ['MZ\0\0', 'other'],
    ['=== Verbose logging started: 1/8/2021 ===\nMSI (c) (8C:90) [17:18:46:123]: x', 'other'],
    ['[12:00:00] not of Setup', 'other'],
  ])('%j', (text, kind) => {
    expect(kindOfFile(Buffer.from(text, 'latin1'))).toBe(kind);
    if (!kind.endsWith('archive')) expect(kindOfFile(utf16(text))).toBe(kind);
  });

  it('knows what Setup leaves beside its log, by name', () => {
    for (const name of ['ExchangeSetup.msilog', 'Install-X-1.ps1', 'ldif.err', 'PreReq.XML', 'app.evtx'])
      expect(isCompanion(name)).toBe(true);
    for (const name of ['ExchangeSetup.log', 'hub.reg', 'logs.zip', 'query.txt', 'ps1'])
      expect(isCompanion(name)).toBe(false);
  });
});
