import { beforeEach, describe, expect, it, test } from 'vitest';
import { ADSUTIL, FRAMEWORK_64 } from '../../../../host/files/standard-files';
import { applyCommand } from '../../../apply';
import { openConsole, type Console } from '../../../../testing/console';
import { readScenario } from '../../../../testing/read-scenario';

const SCENARIO = readScenario('failed-hub-transport');
const { host: HOST } = SCENARIO;
const FRAMEWORK_32 = FRAMEWORK_64.replace('64', '');

let at: Console;
beforeEach(() => {
  at = openConsole(SCENARIO);
});

const exitCode = () => at.session().prompt.exitCode;

/** The prompt of the same server with parts of it changed. */
function on(part: Partial<typeof HOST>): Console {
  at = openConsole({ ...SCENARIO, host: { ...HOST, ...part } });
  return at;
}

describe('the network', () => {
  it('shows the address', () => {
    expect(at.enter('ipconfig').split('\n')).toEqual([
      '',
      'Windows IP Configuration',
      '',
      '',
      'Ethernet adapter Local Area Connection:',
      '',
      '   Connection-specific DNS Suffix  . : contoso.com',
      '   IP Address. . . . . . . . . . . . : 10.0.0.21',
      '   Subnet Mask . . . . . . . . . . . : 255.255.255.0',
      '   Default Gateway . . . . . . . . . : 10.0.0.1',
    ]);
    const all = at.enter('ipconfig /all');
    expect(all).toContain('   Host Name . . . . . . . . . . . . : ex01\n');
    expect(all).toContain('   DNS Servers . . . . . . . . . . . : 10.0.0.10');
    expect(at.enter('ipconfig -flushdns')).toMatch(/Successfully flushed/);
  });

  it('registers the host record, unless no DNS server answers', () => {
    const network = {
      ...HOST.network,
      dnsServers: HOST.network.dnsServers.map((server) => ({ ...server, hostRecords: [] })),
    };
    on({ network }).enter('ipconfig /registerdns');
    expect(at.session().host.network.dnsServers[0]?.hostRecords).toEqual(['ex01.contoso.com']);
    on({ network: { ...network, preferredDns: '10.9.9.9' } });
    expect(at.enter('ipconfig /registerdns')).toMatch(/does not answer/);
    expect(exitCode()).toBe(1);
  });

  it('knows the site and a domain controller', () => {
    expect(at.enter('nltest /dsgetsite')).toBe('Head-Office\nThe command completed successfully.');
    expect(at.enter('nltest /dsgetdc:CONTOSO')).toMatch(
      /DC: \\\\DC01\.contoso\.com\n[\s\S]* Dc Site Name: Head-Office\nOur Site Name: Head-Office\n[\s\S]*CLOSE_SITE\nThe command/,
    );
    on({ network: { ...HOST.network, address: '10.7.7.7' } });
    expect(at.enter('nltest /dsgetsite')).toBe('DsGetSiteName failed: Status = 1919 0x77f ERROR_NO_SITENAME');
    expect(exitCode()).toBe(1919);
    on({ network: { ...HOST.network, preferredDns: '10.9.9.9' } });
    expect(at.enter('nltest /dsgetdc:contoso.com')).toMatch(/1355/);
    on({ directory: null });
    expect(at.enter('nltest /dsgetsite')).toMatch(/1919/);
  });

  test.each([
    ['ipconfig /release', /Of ipconfig/],
    ['ipconfig /all /flushdns', /Of ipconfig/],
    ['nltest', /Of nltest/],
    ['nltest /sc_query:contoso', /Of nltest/],
    ['nltest /dsgetdc:fabrikam.com', /DsGetDcName failed: Status = 1355/],
  ])('%s is refused', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBeGreaterThan(0);
  });
});

test.each([
  ['hostname', /^EX01$/],
  ['hostname other', /sethostname/],
  ['whoami', /^contoso\\administrator$/],
  ['whoami /upn', /^administrator@contoso\.com$/],
  ['whoami /groups', /not part/],
  ['ver', /^\nMicrosoft Windows \[Version 5\.2\.3790\]$/],
])('%s', (line, wanted) => {
  expect(at.enter(line)).toMatch(wanted);
});

describe('shutdown', () => {
  test.each(['shutdown -r', 'shutdown /r /t 0', 'shutdown -r -f -t 30 -c "because"', 'SHUTDOWN /R /f'])(
    '%s restarts, and the prompt with it',
    (line) => {
      at.enter('cd \\');
      at.enter(line);
      expect(at.events().map(({ type }) => type)).toContain('server-restarted');
      expect(at.session().prompt).toMatchObject({ outputs: [], folder: /Administrator$/ });
    },
  );

  test.each([
    ['shutdown', /only be restarted/],
    ['shutdown -s', /only be restarted/],
    ['shutdown -r -a', /only be restarted/],
    ['shutdown -r now', /Invalid switch - "now"/],
  ])('%s does not', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
    expect(at.session().host).toBe(openConsole(SCENARIO, at.session()).session().host);
    expect(at.events().map(({ type }) => type)).not.toContain('server-restarted');
  });
});

describe('tasks', () => {
  it('are listed in columns', () => {
    const lines = at.enter('tasklist').split('\n');
    expect(lines[1]).toBe('Image Name                     PID Session Name        Session#    Mem Usage');
    expect(lines[3]).toBe('System Idle Process              0 Console                     0         16 K');
    expect(lines.join()).not.toContain('ExSetupUI');
    expect(at.enter('tasklist', 'fr')).toMatch(/Nom de l'image[\s\S]* Ko$/);
  });

  it('Setup is among them while its wizard is open, and can be ended while it works', () => {
    const open = (type: 'change') => applyCommand(at.session(), { type: 'open-setup', door: type }).session;
    at = openConsole(SCENARIO, open('change'));
    expect(at.enter('tasklist')).toContain('ExSetupUI.exe');
    expect(at.enter('taskkill /f /im exsetupui.exe')).toMatch(/^SUCCESS/);
    expect(at.enter('tasklist')).not.toContain('ExSetupUI.exe');
    let session = open('change');
    const send = (command: Parameters<typeof applyCommand>[1]) => {
      session = applyCommand(session, command).session;
    };
    send({ type: 'go-next' });
    send({ type: 'tick-role', role: 'UnifiedMessaging', ticked: false });
    send({ type: 'tick-role', role: 'HubTransport', ticked: true });
    send({ type: 'go-next' });
    send({ type: 'choose-legacy-routing-server', server: 'MAIL01.contoso.com' });
    send({ type: 'go-next' });
    send({ type: 'advance-clock', milliseconds: 600_000 });
    send({ type: 'start-setup' });
    at = openConsole(SCENARIO, session);
    expect(at.session().run?.status).toBe('running');
    expect(at.enter('taskkill -f -im ExSetupUI.exe')).toBe(
      'SUCCESS: The process "ExSetupUI.exe" has been terminated.',
    );
    expect(at.session().wizard).toBeNull();
  });

  test.each([
    ['tasklist /svc', /Invalid switch - "svc"/],
    ['taskkill', /Name a process/],
    ['taskkill /pid 4', /Name a process/],
    ['taskkill /im explorer.exe', /not ended in this rehearsal/],
    ['taskkill /im nothing.exe', /not found/],
    ['taskkill /im ExSetupUI.exe', /Setup is not running/],
  ])('%s is refused', (line, wanted) => {
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBeGreaterThan(0);
  });
});

describe('IIS', () => {
  const windows = { ...HOST.windows, isAspNetRegistered: false, iis32BitMode: true };

  it('ASP.NET is registered from the folder of the 64-bit Framework', () => {
    on({ windows });
    expect(at.enter('aspnet_regiis -ir -enable')).toMatch(/not recognized/);
    expect(at.enter(`${FRAMEWORK_32}\\aspnet_regiis -ir -enable`)).toMatch(/32-bit Framework/);
    at.enter(`cd ${FRAMEWORK_64}`);
    expect(at.enter('aspnet_regiis -i')).toMatch(/use -ir -enable/);
    expect(at.session().host.windows.isAspNetRegistered).toBe(false);
    expect(at.enter('aspnet_regiis.exe -ir -enable')).toMatch(/^Start installing ASP\.NET[\s\S]*Finished/);
    expect(at.session().host.windows.isAspNetRegistered).toBe(true);
    expect(at.enter('aspnet_regiis -enable -ir')).toMatch(/already the case/);
  });

  it('adsutil reads and writes the 32-bit mode', () => {
    const value = 'Enable32BitAppOnWin64           : (BOOLEAN)';
    on({ windows });
    expect(at.enter(`cscript //nologo ${ADSUTIL} GET W3SVC/AppPools/Enable32BitAppOnWin64`)).toBe(
      `${value} True`,
    );
    expect(at.enter(`cscript ${ADSUTIL} SET w3svc/apppools/enable32bitapponwin64 FALSE`)).toBe(
      `Windows Script Host\n\n${value} False`,
    );
    expect(at.session().host.windows.iis32BitMode).toBe(false);
    at.enter('cd C:\\Inetpub\\AdminScripts');
    expect(at.enter('adsutil.vbs set W3SVC/AppPools/Enable32BitAppOnWin64 0')).toBe(`${value} False`);
    expect(at.enter('adsutil set W3SVC/AppPools/Enable32BitAppOnWin64 1')).toBe(`${value} True`);
    expect(at.session().host.windows.iis32BitMode).toBe(true);
  });

  test.each([
    ['cscript', /Name the script/],
    ['cscript C:\\nothing.vbs', /Can not find script file "C:\\nothing\.vbs"/],
    [`cscript ${ADSUTIL} SET W3SVC/AppPools/Enable32BitAppOnWin64 maybe`, /understands only this/],
    [`cscript ${ADSUTIL} ENUM W3SVC`, /understands only this/],
    ['cscript D:\\Setup.txt', /not part of this rehearsal/],
    ['adsutil GET W3SVC', /not recognized/],
  ])('%s is refused', (line, wanted) => {
    const before = at.session().host;
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBeGreaterThan(0);
    expect(at.session().host).toBe(before);
  });
});
