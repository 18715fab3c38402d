import { describe, expect, it } from 'vitest';
import { changeHostBy, type HostChange } from '../../../host/change';
import type { PolicyAddress } from '../../../host/directory/recipient-policies';
import type { Host } from '../../../host/host';
import { installPlan } from '../../../testing/make-host';
import { SERVERS } from '../../../testing/servers';
import { readSettings } from '../../settings/settings';
import { findRule, type RuleId } from '../rules';

const BARE: Host = SERVERS.bare;

function found(id: RuleId, ...changes: readonly HostChange[]) {
  return findRule(id).findings(readSettings(changeHostBy(BARE, changes), installPlan('HubTransport')));
}

const address = (text: string, isAuthoritative = true): HostChange => ({
  type: 'policy-address-set',
  policy: 'Default Policy',
  address: { address: text, isAuthoritative },
});
const policy = (name: string, ...addresses: readonly PolicyAddress[]): HostChange => ({
  type: 'recipient-policy-created',
  policy: { name, addresses },
});

describe('InconsistentlyConfiguredDomain', () => {
  it('compares domains, not addresses, and reports each once', () => {
    const relaying = { isAuthoritative: false };
    const changes = [
      policy('Partners', { address: '%g.%s@CONTOSO.COM', ...relaying }),
      policy('Guests', { address: '%m@contoso.com', ...relaying }),
    ];
    expect(found('InconsistentlyConfiguredDomain', ...changes)).toEqual([
      { domain: 'contoso.com', policy: 'Default Policy', other: 'Partners' },
    ]);
  });

  it('takes another domain for another one', () => {
    const other = policy('Partners', { address: '@mail.contoso.com', isAuthoritative: false });
    expect(found('InconsistentlyConfiguredDomain', other)).toEqual([]);
  });
});

describe('ServerFQDNMatchesSMTPPolicy', () => {
  it('looks at the whole domain of an address, in any letters', () => {
    expect(found('ServerFQDNMatchesSMTPPolicy', address('%g@EX01.contoso.com'))).toHaveLength(1);
    expect(found('ServerFQDNMatchesSMTPPolicy', address('@mail.ex01.contoso.com'))).toEqual([]);
  });
});

describe('SmtpAddressLiteral', () => {
  it('is about organizations with Exchange 2003 or 2000 servers only', () => {
    const literal = address('@[10.10.1.1]');
    expect(found('SmtpAddressLiteral', literal)).toEqual([
      { policy: 'Default Policy', address: '@[10.10.1.1]' },
    ]);
    const groups = BARE.directory!.organization!.legacy!.routingGroups;
    const removals = groups
      .flatMap(({ servers }) => servers)
      .map(({ name }): HostChange => ({ type: 'legacy-server-removed', name }));
    expect(found('SmtpAddressLiteral', literal, ...removals)).toEqual([]);
  });
});

describe('RusMissing', () => {
  it('counts the domains in which older servers stand', () => {
    const emea = {
      name: 'emea.contoso.com',
      level: 'windows-2003',
      isRoot: false,
      isPrepared: true,
      hasLegacyPermissions: true,
    } as const;
    const host = { ...BARE, directory: { ...BARE.directory!, otherDomains: [emea] } };
    const at = (...changes: readonly HostChange[]) =>
      findRule('RusMissing').findings(readSettings(changeHostBy(host, changes), installPlan('HubTransport')));
    expect(at()).toEqual([]);
    const server = {
      name: 'PARIS01.emea.contoso.com',
      version: 'Exchange 2003',
      build: '6.5.7638.1',
      isFrontEnd: false,
    } as const;
    expect(at({ type: 'legacy-server-added', server })).toEqual([{ domain: 'emea.contoso.com' }]);
  });
});
