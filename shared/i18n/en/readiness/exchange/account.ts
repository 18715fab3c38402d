import type { ACCOUNT_RULES } from '../../../../readiness/rules/exchange/account';
import type { WordingOf } from '../../../rule-wording';

export const accountRules: WordingOf<typeof ACCOUNT_RULES> = {
  NotLocalAdmin: {
    title: 'The logged-on user is not a member of the local Administrators group',
    condition: "The account does not belong to the server's Administrators group.",
    text: "The account {account} is not a member of this server's Administrators group.",
    why: 'Setup copies files to protected folders, registers services and writes to the registry for the whole computer. Windows lets only members of the local Administrators group do this.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Administrators (of this computer). Then retry. On a real server, have the account added to the local Administrators group and log on again, or log on with an account that already belongs to it.',
  },
  LoggedOntoDomain: {
    title: 'The current account is not logged on to an Active Directory domain',
    condition:
      'The server is a member of a domain, but the account that is logged on is one of the server itself.',
    text: 'The account {account} is a local account of this server, not a domain account.',
    why: 'Every role except Edge Transport writes to Active Directory under the identity of the person who runs Setup. A local account has no identity in the domain and therefore no rights there.',
    action:
      'Open Active Directory Summary from Start, select Account, click Log On As and choose the account of the domain. Then retry. On a real server, log off, log on with a domain account that has the rights to install Exchange, and run Setup again.',
  },
  GlobalServerInstall: {
    title: 'The Exchange organization container cannot be written to',
    condition:
      'The account belongs neither to Exchange Organization Administrators nor to Enterprise Admins.',
    text: 'The account {account} may not write to the Exchange organization in Active Directory.',
    why: 'Installing a server creates a server object in the organization and adds it to the Exchange groups. This right belongs to Exchange Organization Administrators and to Enterprise Admins.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Exchange Organization Administrators. Then retry. On a real server, have the account added to this group and log on again, or log on with an account that already belongs to it.',
  },
};
