import { rule } from '../../rule';

/** Rules about what the signed-in account may do. */
export const ACCOUNT_RULES = [
  rule({
    id: 'NotLocalAdmin',
    severity: 'error',
    scope: 'all-roles',
    actions: ['Install', 'Uninstall', 'BuildToBuildUpgrade', 'DisasterRecovery'],
    settings: ['LocalAdmin', 'CurrentLogOn'],
    findings: ({ LocalAdmin, CurrentLogOn }) => (LocalAdmin ? [] : [{ account: CurrentLogOn }]),
    logText: 'The user {account} is not a member of the local Administrators group.',
  }),
  rule({
    id: 'LoggedOntoDomain',
    severity: 'error',
    scope: 'directory-roles',
    settings: ['IsDomainLogOn', 'DomainRole', 'CurrentLogOn'],
    findings: ({ IsDomainLogOn, DomainRole, CurrentLogOn }) =>
      DomainRole !== 'stand-alone' && !IsDomainLogOn ? [{ account: CurrentLogOn }] : [],
    logText: 'The current account {account} is not logged on to an Active Directory domain.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
  rule({
    id: 'GlobalServerInstall',
    severity: 'error',
    scope: 'directory-roles',
    settings: ['ExOrgAdmin', 'EnterpriseAdmin', 'ServerDelegated', 'DirectoryReachable', 'CurrentLogOn'],
    findings: ({ ExOrgAdmin, EnterpriseAdmin, ServerDelegated, DirectoryReachable, CurrentLogOn }) =>
      DirectoryReachable && !ExOrgAdmin && !EnterpriseAdmin && !ServerDelegated
        ? [{ account: CurrentLogOn }]
        : [],
    logText: 'The user {account} has no right to write to the Exchange organization container.',
    eras: ['2007', '2013'],
    evidence: 'inferred',
  }),
] as const;
