import { expect, test } from 'vitest';
import { openConsole, type Console } from '../../../../testing/console';
import { readScenario } from '../../../../testing/read-scenario';

/** The prompt of a server that was started in debug mode. */
function inDebugMode(scenario: string): Console {
  const { host, ...rest } = readScenario(scenario);
  return openConsole({ ...rest, host: { ...host, windows: { ...host.windows, isDebug: true } } });
}

const isDebug = (at: Console) => at.session().host.windows.isDebug;

test('bootcfg takes /debug out of Boot.ini, which applies with the restart', () => {
  const at = inDebugMode('failed-hub-transport');
  expect(at.enter('bootcfg')).toContain('/fastdetect /debug');
  expect(at.enter('bootcfg /debug off')).toContain('/id 1');
  expect(at.enter('BOOTCFG -debug OFF /id 1')).toMatch(/^SUCCESS/);
  expect(at.enter('bootcfg /query')).not.toContain('/debug');
  expect(isDebug(at)).toBe(true);
  at.enter('shutdown -r');
  expect(isDebug(at)).toBe(false);
});

test('Windows Server 2008 has bcdedit for it', () => {
  const at = inDebugMode('hub-transport-ipv6-unticked');
  expect(at.enter('bootcfg /query')).toContain('bcdedit');
  expect(at.enter('bcdedit')).toMatch(/debug +Yes/);
  expect(at.enter('bcdedit /debug {current} off')).toContain('completed successfully');
  expect(at.enter('bcdedit /enum')).toMatch(/debug +No/);
  expect(at.enter('bcdedit /set')).toContain('/debug on or off');
});
