import type { DELEGATION_RULES } from '../../../readiness/rules/exchange/delegation';
import type { Cure, CuresOf } from '../cure';

const BY_ADMINISTRATOR: Cure['steps'] = [
  { type: 'set-group-membership', group: 'Exchange Organization Administrators', member: true },
];
const INSTALL: Cure = { on: 'server2008', steps: BY_ADMINISTRATOR };
const UPGRADE: Cure = { on: 'upgradable', steps: BY_ADMINISTRATOR };

export const DELEGATION_CURES: CuresOf<typeof DELEGATION_RULES> = {
  DelegatedBridgeheadFirstInstall: INSTALL,
  DelegatedClientAccessFirstInstall: INSTALL,
  DelegatedMailboxFirstInstall: INSTALL,
  DelegatedUnifiedMessagingFirstInstall: INSTALL,
  DelegatedBridgeheadFirstSP1upgrade: UPGRADE,
  DelegatedClientAccessFirstSP1upgrade: UPGRADE,
  DelegatedMailboxFirstSP1upgrade: UPGRADE,
  DelegatedUnifiedMessagingFirstSP1upgrade: UPGRADE,
};
