import type { ROLE_PRESENCE_RULES } from '../../../readiness/rules/exchange/role-presence';
import { DEFAULT_TARGET_DIR } from '../../../setup/plan/plan';
import type { CuresOf } from '../cure';

export const ROLE_PRESENCE_CURES: CuresOf<typeof ROLE_PRESENCE_RULES> = {
  BridgeheadRoleAlreadyExists: { steps: ['D:\\Setup.com /mode:Uninstall /roles:H'] },
  ClientAccessRoleAlreadyExists: { steps: ['D:\\Setup.com /mode:Uninstall /roles:C'] },
  MailboxRoleAlreadyExists: { steps: ['D:\\Setup.com /mode:Uninstall /roles:M'] },
  UnifiedMessagingRoleAlreadyExists: { steps: ['D:\\Setup.com /mode:Uninstall /roles:U'] },
  GatewayRoleAlreadyExists: { on: 'perimeter', steps: ['D:\\Setup.com /mode:Uninstall /roles:E'] },
  BridgeheadRoleNotInstalled: { on: 'full', steps: ['D:\\Setup.com /roles:H'] },
  ClientAccessRoleNotInstalled: { on: 'full', steps: ['D:\\Setup.com /roles:C'] },
  MailboxRoleNotInstalled: {
    on: 'full',
    steps: [
      `del "${DEFAULT_TARGET_DIR}\\Mailbox\\First Storage Group\\Mailbox Database.edb"`,
      'D:\\Setup.com /roles:M',
    ],
  },
  UnifiedMessagingRoleNotInstalled: { on: 'full', steps: ['D:\\Setup.com /roles:U'] },
  GatewayRoleNotInstalled: {
    on: 'edge',
    steps: [{ type: 'start-service', name: 'EventSystem' }, 'D:\\Setup.com /roles:E'],
  },
};
