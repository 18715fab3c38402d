import { describe, expect, it } from 'vitest';
import { roleStatus } from '../host/role-status';
import type { ServerRole } from '../host/server-role';
import type { SetupEntry } from '../setup/entry';
import { drive, type Drive } from '../testing/drive';
import { cure, withFault } from '../testing/planted-fault';
import { firstServer, serverWith, walkThrough, walkToChecks } from '../testing/wizard-walk';

const stateOf = (walk: Drive, role: ServerRole) => roleStatus(walk.session().host.registry, role).state;

/** A run that End Task cuts short. */
function cutShort(walk: Drive, door: SetupEntry, role: ServerRole, milliseconds: number): void {
  walkToChecks(walk, door, [role]);
  walk.pass({ type: 'start-setup' }, { type: 'advance-clock', milliseconds }, { type: 'end-setup-task' });
}

/** What random behaviour has found: nobody edited the registry, so reinstalling must lead on. */
describe('where no mark was deleted by hand', () => {
  it('a role whose removal, and then whose reinstallation, was cut short is reinstalled all the same', () => {
    const walk = drive(
      serverWith({ Mailbox: 'installed', HubTransport: 'installed', ManagementTools: 'installed' }),
    );
    cutShort(walk, 'remove', 'HubTransport', 100_000);
    cutShort(walk, 'change', 'HubTransport', 20_000);
    expect(stateOf(walk, 'HubTransport')).toBe('partially-configured');
    walkThrough(walk, 'change', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('installed');
  });

  it('a role whose files alone were copied is installed once the failed one beside it was removed', () => {
    const walk = drive(withFault(firstServer(), 'start-TransportService'));
    walkThrough(walk, 'media', ['HubTransport', 'Mailbox']);
    expect([stateOf(walk, 'HubTransport'), stateOf(walk, 'Mailbox')]).toEqual([
      'partially-configured',
      'unpacked',
    ]);
    walkToChecks(walk, 'remove', ['HubTransport']);
    cure(walk);
    walk.pass({ type: 'start-setup' });
    walk.settle();
    walk.pass({ type: 'finish-setup' });
    expect([stateOf(walk, 'HubTransport'), stateOf(walk, 'Mailbox')]).toEqual(['not-installed', 'unpacked']);
    walkThrough(walk, 'change', ['Mailbox']);
    expect(stateOf(walk, 'Mailbox')).toBe('installed');
  });
});
