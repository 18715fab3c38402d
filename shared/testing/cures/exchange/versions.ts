import type { VERSION_RULES } from '../../../readiness/rules/exchange/versions';
import type { CuresOf } from '../cure';

export const VERSION_CURES: CuresOf<typeof VERSION_RULES> = {
  ExchangeAlreadyInstalled: { steps: [{ type: 'remove-other-exchange', product: 'exchange-2003' }] },
  ExchangeVersionBlock: {
    on: 'server2008',
    steps: [{ type: 'remove-other-exchange', product: 'exchange-2010' }],
  },
  AllServersOfHigherVersionRule: { steps: [{ type: 'insert-media', build: '8.3.83.6' }] },
  BridgeheadUpgradeMinVersionBlock: {
    on: 'upgradable',
    steps: ['D:\\Setup.com /mode:Uninstall /roles:H'],
  },
  MailboxUpgradeMinVersionBlock: { on: 'upgradable', steps: ['D:\\Setup.com /mode:Uninstall /roles:M'] },
  UnifiedMessagingUpgradeMinVersionBlock: {
    on: 'upgradable',
    steps: ['D:\\Setup.com /mode:Uninstall /roles:U'],
  },
  AdditionalUMLangPackExists: { on: 'upgradable', steps: ['D:\\Setup.com /RemoveUmLanguagePack:fr-FR'] },
};
