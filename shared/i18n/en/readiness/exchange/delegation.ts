import type { DELEGATION_RULES } from '../../../../readiness/rules/exchange/delegation';
import type { RuleWording, WordingOf } from '../../../rule-wording';

const ADMINISTRATOR =
  'Open Active Directory Summary from Start, select Account and tick Exchange Organization Administrators. Then retry. On a real server, let a member of this group or of Enterprise Admins run Setup here';

const FIRST_INSTALL: RuleWording = {
  title: 'The first Exchange server in the organization cannot be installed by a delegate',
  condition:
    'The server is delegated to the account, which is no Exchange Organization Administrator, and no server of the organization has this role yet.',
  text: 'The account {account} may install this server as a delegate, but no server of the organization has the {role} role yet.',
  why: 'The first server with a role adds to the organization itself, not only to its own object: settings, containers and groups that all later servers share. A delegate, to whom only the object of one server was handed over, has no right to create them.',
  action: `${ADMINISTRATOR}, or install the role on another server first. The servers after it can be left to delegates; the Exchange Management Console lists them under Organization Configuration > Exchange Administrators.`,
};

const FIRST_SERVICE_PACK: RuleWording = {
  title: 'The first Exchange server in the organization cannot be upgraded to a service pack by a delegate',
  condition:
    'The server is delegated to the account, which is no Exchange Organization Administrator, and no other server with this role is at the service pack yet.',
  text: 'The account {account} may upgrade this server as a delegate, but no other server with the {role} role is at this service pack yet.',
  why: 'With the first server of a role, a service pack also updates what all servers with the role share in Active Directory. A delegate has rights on the object of one server only, so the upgrade would stop halfway.',
  action: `${ADMINISTRATOR}, or upgrade another server with this role first. The version of each server stands in the Exchange Management Console under Server Configuration.`,
};

export const delegationRules: WordingOf<typeof DELEGATION_RULES> = {
  DelegatedBridgeheadFirstInstall: FIRST_INSTALL,
  DelegatedClientAccessFirstInstall: FIRST_INSTALL,
  DelegatedMailboxFirstInstall: FIRST_INSTALL,
  DelegatedUnifiedMessagingFirstInstall: FIRST_INSTALL,
  DelegatedBridgeheadFirstSP1upgrade: FIRST_SERVICE_PACK,
  DelegatedClientAccessFirstSP1upgrade: FIRST_SERVICE_PACK,
  DelegatedMailboxFirstSP1upgrade: FIRST_SERVICE_PACK,
  DelegatedUnifiedMessagingFirstSP1upgrade: FIRST_SERVICE_PACK,
};
