import type { PROVISIONING_RULES } from '../../../../readiness/rules/exchange/provisioning';
import type { WordingOf } from '../../../rule-wording';

export const provisioningRules: WordingOf<typeof PROVISIONING_RULES> = {
  ProvisionedUpdateRequired: {
    title: 'The account may not provision a server',
    condition:
      'A server object is to be made by /NewProvisionedServer, and the account is neither an Exchange Organization Administrator nor an Enterprise Admin.',
    text: 'The account {account} has no right to make the server object {server} in the Exchange organization.',
    why: 'Provisioning writes an object into the configuration of the organization and gives a delegate rights on it. Only members of Exchange Organization Administrators or Enterprise Admins may write there. Without this limit, anybody with rights on one server could let others install more of them.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Exchange Organization Administrators, or log on with an account that is a member. Then enter the line again. On a real server, let an administrator of the organization provision the server, and have the delegate install it afterwards.',
  },
  DuplicateShortProvisionedName: {
    title: 'An Exchange server with this name already exists',
    condition: 'The organization already has a server object with the short name that is to be provisioned.',
    text: 'The Exchange organization already has a server object named {server}.',
    why: 'Server objects bear the short name of the computer, whatever domain it stands in, and each name can be there only once. An object with this name belongs to an installed server, or waits already for the installation of one.',
    action:
      'Choose another name for the server. If the object has been provisioned and is not needed any more, delete it at the Command Prompt with Setup.com /RemoveProvisionedServer:{server}. The object of an installed server goes when its last role is removed.',
  },
};
