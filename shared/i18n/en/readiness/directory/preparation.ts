import type { PREPARATION_RULES } from '../../../../readiness/rules/directory/preparation';
import type { WordingOf } from '../../../rule-wording';

export const preparationRules: WordingOf<typeof PREPARATION_RULES> = {
  SchemaUpdateRequired: {
    title: 'The logged-on user is not a member of the Schema Admins group',
    condition:
      'Setup has to extend the schema, and the account does not belong to both Schema Admins and Enterprise Admins.',
    text: 'The Active Directory schema must be extended for Exchange 2007, and the account {account} has no right to do it.',
    why: 'Exchange 2007 adds its own classes and attributes to the schema of the forest. The schema applies to all domains, so only members of both Schema Admins and Enterprise Admins may change it.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Schema Admins and Enterprise Admins. Then retry. On a real server also: have an account that belongs to both run Setup.com /PrepareSchema, and wait for replication.',
  },
  GlobalUpdateRequired: {
    title: 'Global updates are required',
    condition:
      'Setup has to create or update the organization, and the account does not belong to Enterprise Admins.',
    text: 'The Exchange configuration in Active Directory must be updated, and the account {account} is not a member of Enterprise Admins.',
    why: 'Before the first server, Setup creates or updates the Exchange organization and its groups in the configuration partition, which all domains of the forest share. Only Enterprise Admins may do this.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Enterprise Admins. Then retry. On a real server also: have an account that belongs to this group run Setup.com /PrepareAD, and wait for replication.',
  },
  AdUpdateRequired: {
    title: 'Insufficient permissions to prepare Active Directory',
    condition: '/PrepareAD has work to do, and the account does not belong to Enterprise Admins.',
    text: 'The account {account} has no right to prepare Active Directory for Exchange 2007.',
    why: '/PrepareAD writes the Exchange organization to the configuration partition, which every domain controller of the forest holds a copy of. It must be run by a valid account that belongs to Enterprise Admins.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Enterprise Admins. Then enter Setup.com /PrepareAD at the Command Prompt again. On a real server also make sure that the account has not expired, and log on again after its groups have changed.',
  },
  DomainPrepWithoutADUpdate: {
    title: 'Insufficient permissions to prepare Active Directory',
    condition:
      '/PrepareDomain or /PrepareAllDomains is asked for before the schema and the organization are prepared.',
    text: 'A domain is to be prepared, but Active Directory itself has not been prepared for Exchange 2007.',
    why: 'Domain preparation gives rights to the Exchange groups, which only /PrepareAD creates. Done the other way round, it would find nobody to give them to.',
    action:
      'At the Command Prompt, enter Setup.com /PrepareAD with an account that belongs to Schema Admins and Enterprise Admins; in a forest without an Exchange organization, name it with /OrganizationName. Then enter the line for the domain again. On a real server, wait for replication in between.',
  },
  PrepareDomainNotFound: {
    title: 'The domain that is to be prepared was not found',
    condition: 'The line names a domain that the forest does not have.',
    text: 'The forest has no domain named {domain}.',
    why: 'Setup writes permissions and containers to the domain that the line names. Only domains of the forest that this server belongs to can be prepared from it.',
    action:
      'Check the spelling in Active Directory Summary under Domains, and enter the line again with the DNS name of the domain. If the domain is still to be created, click New Domain there; on a real forest its first domain controller is set up with dcpromo.',
  },
  PrepareDomainModeMixed: {
    title: 'The Active Directory domain is in mixed mode',
    condition:
      'A domain that /PrepareDomain or /PrepareAllDomains is to prepare is at the functional level Windows 2000 mixed.',
    text: 'The domain {domain}, which is to be prepared, is in mixed mode.',
    why: 'Domain preparation gives the domain permissions for universal security groups of Exchange, and creates one in it. A domain in mixed mode does not know such groups.',
    action:
      'Open Active Directory Summary from Start, select Domains and the domain in the list, click Raise and choose Windows 2000 native or higher. It cannot be undone, and no Windows NT 4.0 domain controller may be left in the domain. Then enter the line again.',
  },
  PrepareDomainNotAdmin: {
    title: 'Insufficient permissions to run /PrepareDomain',
    condition:
      'The account is neither an administrator of the domain that is to be prepared nor an Enterprise Admin.',
    text: 'The account {account} has no right to prepare the domain {domain}.',
    why: 'Domain preparation changes the permissions of the domain itself. Members of Domain Admins may do that in their own domain, members of Enterprise Admins in every domain of the forest.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Enterprise Admins; for the domain of this server, Domain Admins is enough. Then enter the line again. On a real server the account has to log on again after its groups have changed.',
  },
  LocalDomainPrep: {
    title: 'The local domain needs to be updated',
    condition: "Setup has to prepare the server's own domain, and the account has no right to do it.",
    text: 'The domain {domain} must be prepared, and the account {account} has no right to do it.',
    why: 'To prepare a domain, Setup needs the rights of an administrator of the domain and those of an administrator of the Exchange organization. An Enterprise Admin has both.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Enterprise Admins, or both Domain Admins and Exchange Organization Administrators. Then retry. On a real server also: have such an account run Setup.com /PrepareDomain, and wait for replication.',
  },
  DomainPrepRequired: {
    title: 'Domain preparation is required',
    condition: "The server's domain has not been prepared, and the account cannot do it on the way.",
    text: 'The domain {domain} has not been prepared for Exchange 2007.',
    why: 'Domain preparation gives the Exchange groups their permissions on the domain and creates the container for the system objects. Without it Exchange servers cannot read or update the recipients of the domain.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Enterprise Admins: Setup then prepares the domain itself. Then retry. On a real server also: run Setup.com /PrepareDomain with an account that belongs to Domain Admins, and wait for replication.',
  },
  RootDomainModeMixed: {
    title: 'The Active Directory domain is in mixed mode',
    condition:
      'The organization is to be prepared, and the root domain of the forest is at the functional level Windows 2000 mixed.',
    text: 'The root domain {domain} of the forest is in mixed mode.',
    why: '/PrepareAD creates the universal security groups of Exchange in the root domain of the forest. A domain in mixed mode cannot hold such groups.',
    action:
      'Open Active Directory Summary from Start, select Domains and the root domain in the list, click Raise and choose Windows 2000 native or higher. Do this once no Windows NT 4.0 domain controller is left in that domain: it cannot be undone. Then retry.',
  },
  AdInitErrorRule: {
    title: 'A duplicate Microsoft Exchange System Objects container exists in Active Directory',
    condition:
      'The domain holds a second container for the system objects of Exchange, which replication has set aside.',
    text: 'The domain {domain} holds a duplicate of the container Microsoft Exchange System Objects: {container}.',
    why: 'Domain preparation keeps public folder proxies and system mailboxes in one container of the domain. If it was created on two domain controllers before they had replicated, a second one remains, and Setup cannot tell which of them to use.',
    action:
      'Open Active Directory Summary from Start, select Domain, choose the duplicate under Duplicate containers of Exchange system objects and click Delete. Then retry. On a real domain, first make sure that the duplicate is empty; Active Directory Users and Computers shows it with View > Advanced Features.',
  },
};
