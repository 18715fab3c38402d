import { describe, expect, it } from 'vitest';
import { lacksLanguageUpdate, missingUpdates, newController, windowsAfter } from './domain-controllers';

const running = (windows: string) => newController('DC01.contoso.com', 'Head-Office', windows);

describe('what can be installed on a domain controller', () => {
  it.each([
    ['Windows 2000 SP3', ['service-pack', 'windows-2003']],
    ['Windows 2000 SP4', ['windows-2003']],
    ['Windows Server 2003', ['service-pack']],
    ['Windows Server 2003 SP2', []],
    ['Windows Server 2008 SP1', ['service-pack']],
    ['Something else', []],
  ])('%s', (windows, updates) => {
    expect(missingUpdates(running(windows))).toEqual(updates);
  });

  it('leads to the last service pack, or to the later Windows', () => {
    expect(windowsAfter(running('Windows 2000'), 'service-pack')).toBe('Windows 2000 SP4');
    expect(windowsAfter(running('Windows 2000'), 'windows-2003')).toBe('Windows Server 2003 SP2');
    expect(windowsAfter(running('Windows Server 2003 SP1'), 'KB919166')).toBe('Windows Server 2003 SP1');
  });
});

describe('KB 919166', () => {
  const french = (windows: string) => ({ ...running(windows), language: 'fr-FR' });

  it('is missed by Windows Server 2003 of another language below Service Pack 2', () => {
    expect(lacksLanguageUpdate(french('Windows Server 2003'))).toBe(true);
    expect(lacksLanguageUpdate(french('Windows Server 2003 SP1'))).toBe(true);
    expect(missingUpdates(french('Windows Server 2003 SP1'))).toEqual(['service-pack', 'KB919166']);
  });

  it('is missed by no other', () => {
    expect(lacksLanguageUpdate(french('Windows Server 2003 SP2'))).toBe(false);
    expect(lacksLanguageUpdate(french('Windows 2000 SP4'))).toBe(false);
    expect(lacksLanguageUpdate({ ...running('Windows Server 2003 SP1'), language: 'en-GB' })).toBe(false);
    expect(lacksLanguageUpdate({ ...french('Windows Server 2003 SP1'), hotfixes: ['KB919166'] })).toBe(false);
  });
});
