import { beforeEach, describe, expect, it, test } from 'vitest';
import { findService } from '../../../../host/windows/service';
import { openConsole, type Console } from '../../../../testing/console';
import { readScenario } from '../../../../testing/read-scenario';

// MSDTC stands still in this one.
const SCENARIO = readScenario('failed-hub-transport');

let at: Console;
beforeEach(() => {
  at = openConsole(SCENARIO);
});

const exitCode = () => at.session().prompt.exitCode;
const service = (name: string) => findService(at.session().host.services, name);

describe('sc', () => {
  it('shows one service', () => {
    expect(at.enter('sc query msdtc').split('\n')).toEqual([
      '',
      'SERVICE_NAME: MSDTC',
      'DISPLAY_NAME: Distributed Transaction Coordinator',
      '        TYPE               : 10  WIN32_OWN_PROCESS',
      '        STATE              : 1  STOPPED',
      '                                (NOT_STOPPABLE,NOT_PAUSABLE,IGNORES_SHUTDOWN)',
      '        WIN32_EXIT_CODE    : 0  (0x0)',
      '        SERVICE_EXIT_CODE  : 0  (0x0)',
      '        CHECKPOINT         : 0x0',
      '        WAIT_HINT          : 0x0',
    ]);
    expect(at.enter('sc query Spooler', 'fr')).toContain("DISPLAY_NAME: Spouleur d'impression");
    expect(at.enter('sc queryex Spooler')).toMatch(
      /STATE {14}: 4 {2}RUNNING[\s\S]*PID {16}: \d+\n {8}FLAGS {14}:$/,
    );
  });

  it('lists the running ones, all, or the others', () => {
    const names = (line: string) => at.enter(line).match(/(?<=SERVICE_NAME: ).*/g) ?? [];
    expect(names('sc query')).not.toContain('MSDTC');
    expect(names('sc query type= service state= all')).toHaveLength(at.session().host.services.length);
    expect(names('sc query state= inactive')).toContain('MSDTC');
  });

  it('shows the configuration', () => {
    expect(at.enter('sc qc W3SVC')).toMatch(
      /^\[SC\] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: W3SVC\n[\s\S]* {8}START_TYPE {9}: 2 {3}AUTO_START\n[\s\S]* {8}DEPENDENCIES {7}: IISADMIN\n {27}: HTTPFilter\n/,
    );
  });

  it('changes the start type', () => {
    expect(at.enter('sc config MSDTC start= disabled')).toBe('[SC] ChangeServiceConfig SUCCESS');
    expect(service('MSDTC')?.startType).toBe('disabled');
    at.enter('SC CONFIG msdtc START= DEMAND');
    expect(service('MSDTC')?.startType).toBe('manual');
  });

  it('starts and stops', () => {
    expect(at.enter('sc start MSDTC')).toMatch(/SERVICE_NAME: MSDTC\n[\s\S]*2 {2}START_PENDING/);
    expect(service('MSDTC')?.status).toBe('running');
    expect(at.enter('sc stop MSDTC')).toMatch(/3 {2}STOP_PENDING/);
    expect(service('MSDTC')?.status).toBe('stopped');
  });

  test.each([
    ['sc', /sc query, sc queryex/],
    ['sc delete MSDTC', /sc query, sc queryex/],
    ['sc query nothing', /FAILED 1060/],
    ['sc query state= wrong', /sc query, sc queryex/],
    ['sc qc', /sc query, sc queryex/],
    ['sc config MSDTC start=auto', /a blank has to follow it: start= auto/],
    ['sc config MSDTC start= never', /start= auto, demand or disabled/],
    ['sc config MSDTC type= own', /start= auto, demand or disabled/],
    ['sc start nothing', /FAILED 1060/],
    ['sc start Spooler', /already started/],
    ['sc stop MSDTC', /already stopped/],
    ['sc stop IISADMIN', /FAILED 1051/],
    ['sc \\\\EX00 query', /RPC server is unavailable: \\\\EX00/],
  ])('%s is refused', (line, wanted) => {
    const before = at.session().host;
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBeGreaterThan(0);
    expect(at.session().host).toBe(before);
  });
});

describe('net', () => {
  it('lists what runs, in order', () => {
    const lines = at.enter('net start').split('\n');
    expect(lines.slice(0, 3)).toEqual(['These Windows services are started:', '', '   COM+ Event System']);
    expect(lines).not.toContain('   Distributed Transaction Coordinator');
    expect(lines.at(-1)).toBe('The command completed successfully.');
  });

  test.each([
    'net start MSDTC',
    'NET START "Distributed Transaction Coordinator"',
    'net start distributed transaction coordinator',
  ])('%s starts the service', (line) => {
    expect(at.enter(line)).toBe(
      'The Distributed Transaction Coordinator service is starting.\nThe Distributed Transaction Coordinator service was started successfully.\n',
    );
    expect(service('MSDTC')?.status).toBe('running');
  });

  it('stops a service, and with /y those that need it', () => {
    expect(at.enter('net stop Spooler')).toMatch(/^The Print Spooler service is stopping\./);
    expect(at.enter('net stop IISADMIN')).toMatch(/will also stop these services\.\n\n {3}[\s\S]*\/y/);
    expect(service('W3SVC')?.status).toBe('running');
    expect(at.enter('net stop IISADMIN /y')).toMatch(
      /World Wide Web Publishing Service service was stopped[\s\S]*IIS Admin/,
    );
    expect([service('W3SVC')?.status, service('IISADMIN')?.status]).toEqual(['stopped', 'stopped']);
  });

  it('says nothing of success where the start is refused', () => {
    at.enter('sc config MSDTC start= disabled');
    const said = at.enter('net start MSDTC');
    expect(said).toMatch(/is disabled/);
    expect(said).not.toMatch(/successfully/);
    expect(exitCode()).toBe(1);
  });

  test.each([
    ['net', /Of net, this rehearsal knows/],
    ['net use', /net use is not part of this rehearsal/],
    ['net stop', /Of net/],
    ['net start nothing', /service name is invalid: nothing/],
    ['net start Spooler', /already been started/],
    ['net stop MSDTC', /is not started/],
    ['net stop RpcSs /y', /cannot be stopped/],
  ])('%s is refused', (line, wanted) => {
    const before = at.session().host;
    expect(at.enter(line)).toMatch(wanted);
    expect(exitCode()).toBeGreaterThan(0);
    expect(at.session().host).toBe(before);
  });
});
