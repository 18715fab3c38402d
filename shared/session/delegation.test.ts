import { describe, expect, it } from 'vitest';
import { changeHostBy } from '../host/change';
import { delegateOf, isDelegate, ownServerObject } from '../host/directory/delegation';
import type { Host } from '../host/host';
import { roleStatus } from '../host/role-status';
import { drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { SERVERS } from '../testing/servers';

const on = (host: Host) =>
  drive({ ...readScenario('failed-hub-transport'), host, faults: [], prelude: null });

/** The server was provisioned for an account by an administrator, who has gone. */
function delegated(host: Host, admin: string): Host {
  return changeHostBy(host, [
    { type: 'server-provisioned', server: host.name, admin, version: host.media.build },
    { type: 'account-group-left', group: 'Exchange Organization Administrators' },
    { type: 'account-group-left', group: 'Enterprise Admins' },
  ]);
}

const stateOf = (host: Host) => roleStatus(host.registry, 'HubTransport').state;

describe('a delegate', () => {
  it.each(['CONTOSO\\Administrator', 'contoso\\administrator', 'Administrator', 'administrator@contoso.com'])(
    'is the account that %s names',
    (admin) => {
      expect(isDelegate(delegated(SERVERS.beside, admin))).toBe(true);
    },
  );

  it.each(['CONTOSO\\Claire', 'FABRIKAM\\Administrator', 'administrator@fabrikam.com'])(
    'is not %s',
    (admin) => {
      expect(isDelegate(delegated(SERVERS.beside, admin))).toBe(false);
    },
  );

  it('is no account of the computer', () => {
    const host = delegated(SERVERS.beside, 'Administrator');
    expect(isDelegate({ ...host, account: { ...host.account, domain: null } })).toBe(false);
  });

  it('installs his server where the role is not the first, and stays its delegate', () => {
    const hands = on(delegated(SERVERS.beside, 'CONTOSO\\Administrator'));
    hands.pass({ type: 'enter-line', line: 'D:\\Setup /mode:Install /roles:HubTransport' });
    hands.settle();
    const { host } = hands.session();
    expect(stateOf(host)).toBe('installed');
    const own = ownServerObject(host);
    expect(own).toMatchObject({ roles: ['HubTransport'], delegate: 'CONTOSO\\Administrator' });
    expect(own).not.toHaveProperty('provisioned');
    expect(isDelegate(host)).toBe(true);
  });

  it.each([
    ['the server of another account', delegated(SERVERS.beside, 'CONTOSO\\Claire'), 'HubTransport'],
    ['the first role', delegated(SERVERS.beside, 'CONTOSO\\Administrator'), 'UnifiedMessaging'],
  ])('does not install %s', (_what, host, role) => {
    const hands = on(host);
    hands.pass({ type: 'enter-line', line: `D:\\Setup /mode:Install /roles:${role}` });
    hands.settle();
    expect(hands.session().prompt.exitCode).toBe(1);
    expect(roleStatus(hands.session().host.registry, 'UnifiedMessaging').state).toBe('not-installed');
    expect(stateOf(hands.session().host)).toBe('not-installed');
  });
});

describe('the delegate of a server', () => {
  const change = (server: string, admin: string | null) =>
    ({ type: 'delegate-server', server, admin }) as const;

  it('is another after it is changed, before the installation and since', () => {
    const hands = on(SERVERS.pair);
    hands.pass(change('EX01', 'claire'));
    expect(delegateOf(ownServerObject(hands.session().host)!)).toBe('CONTOSO\\claire');
    hands.pass(change('EX01', null));
    expect(ownServerObject(hands.session().host)).not.toHaveProperty('delegate');
    const provisioned = on(delegated(SERVERS.beside, 'CONTOSO\\Claire'));
    provisioned.pass(change('EX01', 'contoso\\Paul'));
    expect(ownServerObject(provisioned.session().host)?.provisioned).toEqual({ admin: 'CONTOSO\\Paul' });
  });

  it.each([
    [change('EX77', 'claire'), 'no-such-server'],
    [change('EX01', 'FABRIKAM\\claire'), 'account-refused'],
    [change('EX01', 'a/b'), 'account-refused'],
    [change('EX01', '   '), 'account-refused'],
    [change('EX01', null), 'already-so'],
  ])('%o is refused: %s', (command, why) => {
    expect(on(SERVERS.pair).refused(command)).toBe(why);
  });
});
