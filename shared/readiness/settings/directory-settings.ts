import { accountName, isMember, siteOf } from '../../host/host';
import { directoryFailure } from '../../setup/needs';
import { settingTable } from './setting-table';

/** The signed-in account and Active Directory, Exchange's part of it apart (names of S30 where it has one). */
export const DIRECTORY_SETTINGS = settingTable({
  CurrentLogOn: (host): string => accountName(host),
  IsDomainLogOn: ({ account }): boolean => account.domain !== null,
  LocalAdmin: (host): boolean => isMember(host, 'Administrators'),
  ExOrgAdmin: (host): boolean => isMember(host, 'Exchange Organization Administrators'),
  EnterpriseAdmin: (host): boolean => isMember(host, 'Enterprise Admins'),
  SchemaAdmin: (host): boolean => isMember(host, 'Schema Admins'),
  /** Whether the schema, or the organization, is still to be prepared. */
  PrepareSchema: ({ directory }): boolean => directory !== null && !directory.preparation.schema,
  PrepareOrganization: ({ directory }): boolean => directory !== null && !directory.preparation.organization,
  LocalDomainIsPrepped: ({ directory }): boolean => directory?.preparation.domain ?? false,
  ComputerDomain: ({ directory }): string => directory?.domain ?? '',
  DirectoryReachable: (host): boolean => directoryFailure(host) === null,
  SiteName: (host): string | null => siteOf(host),
  NtMixedDomainComputerDomainDN: ({ directory }): boolean => directory?.domainLevel === 'windows-2000-mixed',
});
