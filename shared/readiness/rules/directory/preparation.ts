import { rule } from '../../rule';

/** Rules about the right to prepare the forest (domain.md 6.1). */
export const PREPARATION_RULES = [
  rule({
    id: 'SchemaUpdateRequired',
    severity: 'error',
    scope: 'organization',
    settings: ['PrepareSchema', 'SchemaAdmin', 'EnterpriseAdmin', 'CurrentLogOn'],
    findings: ({ PrepareSchema, SchemaAdmin, EnterpriseAdmin, CurrentLogOn }) =>
      PrepareSchema && !(SchemaAdmin && EnterpriseAdmin) ? [{ account: CurrentLogOn }] : [],
    logText:
      'The schema must be updated, and {account} is not a member of Schema Admins and Enterprise Admins.',
    evidence: 'inferred',
  }),
  rule({
    id: 'GlobalUpdateRequired',
    severity: 'error',
    scope: 'organization',
    settings: ['PrepareOrganization', 'EnterpriseAdmin', 'CurrentLogOn'],
    findings: ({ PrepareOrganization, EnterpriseAdmin, CurrentLogOn }) =>
      PrepareOrganization && !EnterpriseAdmin ? [{ account: CurrentLogOn }] : [],
    logText:
      'Global updates of Active Directory are required, and {account} is not a member of Enterprise Admins.',
    evidence: 'inferred',
  }),
] as const;
