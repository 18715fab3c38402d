import type { PREPARATION_RULES } from '../../../../readiness/rules/directory/preparation';
import type { WordingOf } from '../../../rule-wording';

export const preparationRules: WordingOf<typeof PREPARATION_RULES> = {
  SchemaUpdateRequired: {
    title: 'The logged-on user is not a member of the Schema Admins group',
    text: 'The Active Directory schema must be extended for Exchange 2007, and the account {account} has no right to do it.',
    why: 'Exchange 2007 adds its own classes and attributes to the schema of the forest. The schema applies to all domains, so only members of both Schema Admins and Enterprise Admins may change it.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Schema Admins and Enterprise Admins. Then retry. On a real server also: have an account that belongs to both run Setup.com /PrepareSchema, and wait for replication.',
  },
  GlobalUpdateRequired: {
    title: 'Global updates are required',
    text: 'The Exchange configuration in Active Directory must be updated, and the account {account} is not a member of Enterprise Admins.',
    why: 'Before the first server, Setup creates or updates the Exchange organization and its groups in the configuration partition, which all domains of the forest share. Only Enterprise Admins may do this.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Enterprise Admins. Then retry. On a real server also: have an account that belongs to this group run Setup.com /PrepareAD, and wait for replication.',
  },
};
