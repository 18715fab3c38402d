import type { REMOVAL_RULES } from '../../../readiness/rules/exchange/removal';
import type { CuresOf } from '../cure';

export const REMOVAL_CURES: CuresOf<typeof REMOVAL_RULES> = {
  MessagesInQueue: { on: 'pair', steps: [{ type: 'retry-queue', queue: 'Submission' }] },
  VoiceMessagesInQueue: { on: 'pair', steps: ['net start MSExchangeUM'] },
  ServerIsSourceForSendConnector: {
    on: 'pair',
    steps: [{ type: 'set-send-connector-source', name: 'Internet', server: 'EX00' }],
  },
  ServerIsGroupExpansionServer: {
    on: 'pair',
    steps: [{ type: 'set-expansion-server', group: 'All Employees', server: null }],
  },
  ServerIsDynamicGroupExpansionServer: {
    on: 'pair',
    steps: [{ type: 'set-expansion-server', group: 'All Sales', server: 'EX00' }],
  },
  UnwillingToRemoveMailboxDatabase: {
    on: 'full',
    steps: [{ type: 'disable-mailboxes', server: 'EX01', database: 'Mailbox Database' }],
  },
  CannotUninstallDelegatedServer: {
    on: 'full',
    steps: [{ type: 'set-group-membership', group: 'Exchange Organization Administrators', member: true }],
  },
};
