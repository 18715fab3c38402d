import type { PROVISIONING_RULES } from '../../../readiness/rules/exchange/provisioning';
import type { CuresOf } from '../cure';

export const PROVISIONING_CURES: CuresOf<typeof PROVISIONING_RULES> = {
  ProvisionedUpdateRequired: {
    steps: [{ type: 'set-group-membership', group: 'Exchange Organization Administrators', member: true }],
  },
  DuplicateShortProvisionedName: { steps: ['D:\\Setup.com /RemoveProvisionedServer:EX90'] },
};
