import { sameName } from '../../../host/registry/registry';
import { rule } from '../../rule';

/** Rules about /NewProvisionedServer (domain.md 6.3; S23, S27). */
export const PROVISIONING_RULES = [
  rule({
    id: 'ProvisionedUpdateRequired',
    severity: 'error',
    scope: ['organization'],
    actions: ['Install'],
    settings: ['NewProvisionedServerName', 'ExOrgAdmin', 'EnterpriseAdmin', 'CurrentLogOn'],
    findings: ({ NewProvisionedServerName: server, ExOrgAdmin, EnterpriseAdmin, CurrentLogOn }) =>
      server !== null && !ExOrgAdmin && !EnterpriseAdmin ? [{ server, account: CurrentLogOn }] : [],
    logText: 'The user {account} has no right to make the server object {server} in the organization.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'decision',
  }),
  rule({
    id: 'DuplicateShortProvisionedName',
    severity: 'error',
    scope: ['organization'],
    actions: ['Install'],
    settings: ['NewProvisionedServerName', 'ExchangeServerNames'],
    findings: ({ NewProvisionedServerName: wanted, ExchangeServerNames }) =>
      wanted === null
        ? []
        : ExchangeServerNames.filter((name) => sameName(name, wanted)).map((server) => ({ server })),
    logText: 'An Exchange server object with the short name {server} already exists.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'decision',
  }),
] as const;
