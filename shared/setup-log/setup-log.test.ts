import { describe, expect, it } from 'vitest';
import { drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { printStamp } from './entry';

describe('ExchangeSetup.log', () => {
  it('stamps lines as 2007 did', () => {
    expect(printStamp(Date.UTC(2007, 7, 3, 16, 46, 12))).toBe('8/3/2007 4:46:12 PM');
    expect(printStamp(Date.UTC(2008, 0, 1, 0, 5, 9))).toBe('1/1/2008 12:05:09 AM');
  });

  it('tells a resumed run from its start line to its end, in lines of the product form', () => {
    const walk = drive(readScenario('failed-hub-transport'));
    const path = 'C:\\ExchangeSetupLogs\\ExchangeSetup.log';
    const log = () => walk.session().host.files.find((file) => file.path === path)?.content ?? '';
    const earlier = log();
    expect(earlier).toContain('Id=4f57d852');
    walk.play();
    expect(log().startsWith(earlier)).toBe(true);
    const lines = log().slice(earlier.length).trimEnd().split('\r\n');
    for (const line of lines)
      expect(line).toMatch(/^\[\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d [AP]M\] \[[012]\] ./);
    const texts = lines.map((line) => line.replace(/^.*?\] \[[012]\] /, ''));
    expect(texts[1]).toBe('Starting Microsoft Exchange 2007 Setup');
    expect(texts).toContain(
      "ExSetupUI was started with the following command: '-mode:install -sourcedir:D:\\ /FromSetup'.",
    );
    expect(texts).toContain(
      'Setup failed previously while performing the action Install.  Looking for the failed task with ID 4f57d852.',
    );
    expect(texts.filter((text) => text.startsWith('Executing: '))[0]).toBe(
      'Executing: start-TransportService',
    );
    expect(texts).toContain('The Exchange Server setup operation completed successfully.');
    expect(texts.some((text) => text.includes('[Rule:InstallWatermark]'))).toBe(true);
    expect(texts.join('\n')).not.toMatch(/[{}]/);
  });

  it('goes with a script whose ids are those of the watermarks', () => {
    const walk = drive(readScenario('failed-hub-transport-no-legacy'));
    walk.startInstall('HubTransport');
    walk.settle();
    const scripts = walk
      .session()
      .host.files.filter((file) => file.path.endsWith('.ps1') && file.path.includes('Logs'));
    const ids = [
      ...(scripts.at(-1)?.content ?? '').matchAll(/^# \[ID = (\w+), Wt = \d+, isFatal = True\]/gm),
    ].map((match) => match[1]);
    const marks = walk
      .events()
      .flatMap((event) => (event.type === 'watermark-written' ? [event.watermark] : []));
    expect(ids).toEqual(marks);
  });
});
