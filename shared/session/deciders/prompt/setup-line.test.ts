import { describe, expect, it } from 'vitest';
import { openConsole } from '../../../testing/console';
import { readScenario } from '../../../testing/read-scenario';

const BIN = '"%LocalExchangeInstallationDir%\\bin\\Setup.com"';

describe('the installed Setup.com prepares nothing by itself (section 11, case 22)', () => {
  const server = readScenario('prepare-schema-from-bin');

  it('and says only that there was an error', () => {
    const prompt = openConsole(server);
    expect(prompt.enter(`${BIN} /PrepareSchema`)).toMatch(/Exchange Server setup encountered an error\.\s*$/);
    expect(prompt.session()).toMatchObject({ unattended: null, prompt: { exitCode: 1 } });
  });

  it.each(['D:\\', 'd:\\', '"C:\\Media"'])('but does once it is told where the media are: %s', (folder) => {
    const prompt = openConsole(server);
    prompt.enter('xcopy D:\\ C:\\Media /E /I /Q');
    prompt.enter(`${BIN} /PrepareSchema /SourceDir:${folder}`);
    expect(prompt.session().unattended).not.toBeNull();
  });
});

it('the installed Setup.com upgrades to no build but its own, whatever disc is in the drive', () => {
  const prompt = openConsole(readScenario('um-on-rtm-server'));
  expect(prompt.enter(`${BIN} /mode:Upgrade`).replaceAll('\n', '')).toContain('8.0.685.25');
  expect(prompt.session().unattended).toBeNull();
  prompt.enter('D:\\Setup /mode:Upgrade');
  expect(prompt.session().unattended).not.toBeNull();
});
