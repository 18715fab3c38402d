import { describe, expect, it } from 'vitest';
import { changeHostBy } from '../../../host/change';
import { componentsOf } from '../../../host/windows/components-table';
import type { Host } from '../../../host/host';
import type { ServerRole } from '../../../host/server-role';
import { installPlan } from '../../../testing/make-host';
import { SERVERS } from '../../../testing/servers';
import { failingRules } from '../../conditions/conditions';

/** Windows Server 2008 as it comes: no role, no feature. */
const PLAIN: Host = changeHostBy(
  SERVERS.bare2008,
  componentsOf('2008').map(({ id }) => ({ type: 'component-removed', component: id })),
);

const longhorn = (host: Host, ...roles: readonly ServerRole[]) =>
  failingRules(host, installPlan(...roles))
    .filter((id) => id.startsWith('Longhorn'))
    .sort();

describe('a Windows Server 2008 without any role service', () => {
  it('fails all rules of Client Access', () => {
    expect(longhorn(PLAIN, 'ClientAccess')).toEqual([
      'LonghornASPNET',
      'LonghornClientCertificateMappingAuthentication',
      'LonghornDirectoryBrowse',
      'LonghornHttpErrors',
      'LonghornHttpLogging',
      'LonghornHttpRedirect',
      'LonghornHttpTracing',
      'LonghornIIS6MetabaseNotInstalled',
      'LonghornIIS6MgmtConsoleNotInstalled',
      'LonghornIIS6WMICompatibility',
      'LonghornIIS7BasicAuthNotInstalled',
      'LonghornIIS7DigestAuthNotInstalled',
      'LonghornIIS7HttpCompressionDynamicNotInstalled',
      'LonghornIIS7HttpCompressionStaticNotInstalled',
      'LonghornIIS7ManagementConsoleInstalled',
      'LonghornIIS7WindowsAuthNotInstalled',
      'LonghornISAPIFilter',
      'LonghornRequestMonitor',
      'LonghornStaticContent',
    ]);
  });

  it('fails those of Mailbox', () => {
    expect(longhorn(PLAIN, 'Mailbox')).toEqual([
      'LonghornIIS6MetabaseNotInstalled',
      'LonghornIIS6MgmtConsoleNotInstalled',
      'LonghornIIS7BasicAuthNotInstalled',
      'LonghornIIS7ManagementConsoleInstalled',
      'LonghornIIS7WindowsAuthNotInstalled',
    ]);
  });

  it('fails the compatibility with IIS 6 where only the tools are planned, the codec for Unified Messaging, none for Hub Transport', () => {
    expect(longhorn(PLAIN, 'ManagementTools')).toEqual([
      'LonghornIIS6MetabaseNotInstalled',
      'LonghornIIS6MgmtConsoleNotInstalled',
    ]);
    expect(longhorn(PLAIN, 'UnifiedMessaging')).toEqual(['LonghornWmspdmoxNotInstalled']);
    expect(longhorn(PLAIN, 'HubTransport')).toEqual([]);
  });
});

it('Windows Server 2003 has none of these, and no rule asks for them', () => {
  expect(longhorn(SERVERS.bare, 'ClientAccess', 'Mailbox', 'UnifiedMessaging')).toEqual([]);
});

it('a prepared Windows Server 2008 passes them all', () => {
  expect(longhorn(SERVERS.bare2008, 'ClientAccess', 'Mailbox', 'UnifiedMessaging')).toEqual([]);
});
