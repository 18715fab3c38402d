import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RunPreferences } from '../preferences';
import { temporaryFolder } from '../testing/tally';
import { PreferencesFile } from './preferences-file';

describe('PreferencesFile', () => {
  it('keeps choices', () => {
    const folder = temporaryFolder();
    new PreferencesFile(folder).save({ locale: 'fr', speed: 'instant' });
    new PreferencesFile(folder).save({ window: { width: 1024, height: 768 } });
    expect(new PreferencesFile(folder).saved).toMatchObject({
      locale: 'fr',
      speed: 'instant',
      window: { width: 1024, height: 768 },
    });
    expect(new PreferencesFile(folder).notices).toEqual([]);
  });

  it.each(['', '{', 'null', '{"v":2}', '{"v":1,"locale":"de"}', '{"v":1,"speed":-1}', '{"v":1,"more":1}'])(
    'sets a damaged file aside: %s',
    (text) => {
      const folder = temporaryFolder();
      const file = path.join(folder, 'preferences.json');
      writeFileSync(file, text);
      const preferences = new PreferencesFile(folder);
      expect(preferences.saved).toEqual({});
      expect(preferences.notices).toMatchObject([
        { code: 'preferences-damaged', params: { file: 'preferences.json.damaged-1' } },
      ]);
      expect(readFileSync(`${file}.damaged-1`, 'utf8')).toBe(text);
      expect(existsSync(file)).toBe(false);
    },
  );

  it('does not fail where nothing can be written', () => {
    const preferences = new PreferencesFile(path.join(temporaryFolder(), 'missing'));
    preferences.save({ locale: 'fr' });
    expect(preferences.saved.locale).toBe('fr');
  });
});

describe('RunPreferences', () => {
  it('takes the command line before what is saved before the system', () => {
    const file = new PreferencesFile(temporaryFolder());
    expect(new RunPreferences(file, {}, 'fr').current).toEqual({ locale: 'fr', speed: 20 });
    file.save({ locale: 'en', speed: 5 });
    expect(new RunPreferences(file, {}, 'fr').current).toEqual({ locale: 'en', speed: 5 });
    const preferences = new RunPreferences(file, { lang: 'fr', speed: 'instant' }, 'en');
    expect(preferences.current).toEqual({ locale: 'fr', speed: 'instant' });
    preferences.change({ speed: 60 });
    expect(preferences.current).toEqual({ locale: 'fr', speed: 60 });
    // The language of the command line was for one run only.
    expect(file.saved).toMatchObject({ locale: 'en', speed: 60 });
  });
});
