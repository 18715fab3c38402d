import type { ACCOUNT_RULES } from '../../../readiness/rules/exchange/account';
import type { CuresOf } from '../cure';

export const ACCOUNT_CURES: CuresOf<typeof ACCOUNT_RULES> = {
  NotLocalAdmin: { steps: [{ type: 'set-group-membership', group: 'Administrators', member: true }] },
  LoggedOntoDomain: { steps: [{ type: 'log-on', domain: 'CONTOSO' }] },
  GlobalServerInstall: {
    steps: [{ type: 'set-group-membership', group: 'Exchange Organization Administrators', member: true }],
  },
};
