import type { RECIPIENT_POLICY_RULES } from '../../../../readiness/rules/directory/recipient-policies';
import type { WordingOf } from '../../../rule-wording';

export const recipientPolicyRules: WordingOf<typeof RECIPIENT_POLICY_RULES> = {
  RusMissing: {
    title: 'A Recipient Update Service cannot be found',
    condition: 'A domain with Exchange 2003 or 2000 servers has no Recipient Update Service.',
    text: 'No Recipient Update Service is responsible for the domain {domain}.',
    why: 'Beside Exchange 2003 or 2000, the Recipient Update Service gives the recipients of its domain their addresses and their places in the address lists. Without one, recipients made with the older tools remain incomplete, and so do those that Exchange 2007 sees.',
    action:
      'Open Exchange System Manager from Start and select Recipient Update Services below Recipients. Choose New Recipient Update Service on the Action menu and select the domain and a server. Then retry.',
  },
  SmtpAddressLiteral: {
    title: 'SMTP address format is not supported',
    condition: 'A recipient policy gives an address literal, such as @[10.10.1.1], in place of a domain.',
    text: 'The recipient policy "{policy}" contains the address literal {address}.',
    why: 'An address literal names a host by its IP address. Exchange 2007 turns recipient policies into accepted domains, and an accepted domain must be a DNS domain name.',
    action:
      'Open Exchange System Manager from Start and select Recipient Policies below Recipients. Select the policy and choose Properties on the Action menu; on the E-Mail Addresses page select the address and click Remove, or first add one with a domain name. Then retry.',
  },
  ServerFQDNMatchesSMTPPolicy: {
    title: 'The fully qualified domain name of the computer matches a recipient policy',
    condition: 'An SMTP domain of a recipient policy is the same as the fully qualified name of the server.',
    text: 'The recipient policy "{policy}" contains the address {address}, whose domain is the name of the server {server}.',
    why: 'Exchange would take the name of the server for a domain of recipients. Mail between servers is addressed by server name, and messages would go round in circles or be refused.',
    action:
      'Open Exchange System Manager from Start and select Recipient Policies below Recipients. Select the policy and choose Properties on the Action menu; on the E-Mail Addresses page select the address and click Remove. Then retry. On a real server that has to keep the address: give the computer another name before Exchange is installed.',
  },
  InconsistentlyConfiguredDomain: {
    title: 'A domain is configured inconsistently',
    condition:
      'A domain is authoritative in one address of the recipient policies and not authoritative in another.',
    text: 'The domain {domain} is authoritative in the recipient policy "{policy}", but not in the policy "{other}".',
    why: 'For an authoritative domain, Exchange refuses mail to unknown recipients; for another one it passes such mail on. Setup makes one accepted domain of all addresses of a domain, and cannot decide between the two.',
    action:
      'Open Exchange System Manager from Start and select Recipient Policies below Recipients. Select one of the two policies and choose Properties on the Action menu; on the E-Mail Addresses page select the address, click Edit and change whether this organization is responsible for all mail delivery to it. Then retry.',
  },
};
