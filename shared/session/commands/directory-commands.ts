import { z } from 'zod';
import { DOMAIN_LEVELS, FOREST_LEVELS, OPERATIONS_MASTERS } from '../../host/directory/directory';
import { CONTROLLER_UPDATES } from '../../host/directory/domain-controllers';
import { ACCOUNT_GROUPS } from '../../host/host';
import { name } from './limits';

/** What the Active Directory summary and the Exchange Management Console ask. */
export const DIRECTORY_COMMANDS = [
  z.strictObject({ type: z.literal('assign-subnet'), subnet: name, site: name }),
  z.strictObject({ type: z.literal('remove-subnet'), subnet: name }),
  /** `domain`: another one of the forest than the computer's own. */
  z.strictObject({
    type: z.literal('raise-domain-level'),
    level: z.enum(DOMAIN_LEVELS),
    domain: name.exactOptional(),
  }),
  z.strictObject({ type: z.literal('raise-forest-level'), level: z.enum(FOREST_LEVELS) }),
  z.strictObject({ type: z.literal('set-global-catalog'), server: name, enabled: z.boolean() }),
  z.strictObject({ type: z.literal('move-domain-controller'), server: name, site: name }),
  z.strictObject({
    type: z.literal('update-domain-controller'),
    server: name,
    update: z.enum(CONTROLLER_UPDATES),
  }),
  /** dcpromo on that domain controller. */
  z.strictObject({ type: z.literal('demote-domain-controller'), server: name }),
  /** dcpromo on a new computer: a domain with its first domain controller. */
  z.strictObject({ type: z.literal('add-domain'), domain: name }),
  z.strictObject({ type: z.literal('delete-duplicate-container'), container: name }),
  /** Computer Name Changes; applies from the next start of Windows. */
  z.strictObject({ type: z.literal('join-domain'), domain: name }),
  z.strictObject({ type: z.literal('leave-domain') }),
  z.strictObject({
    type: z.literal('move-operations-master'),
    role: z.enum(OPERATIONS_MASTERS),
    server: name,
  }),
  z.strictObject({
    type: z.literal('set-group-membership'),
    group: z.enum(ACCOUNT_GROUPS),
    member: z.boolean(),
  }),
  /** Log off, and on again: with the account of that domain, or (null) with the computer's own. */
  z.strictObject({ type: z.literal('log-on'), domain: name.nullable() }),
  /** New Connector: a pair of routing group connectors to a legacy routing group. */
  z.strictObject({ type: z.literal('new-routing-group-connector'), server: name }),
  z.strictObject({ type: z.literal('new-send-connector'), name, addressSpace: name, source: name }),
  z.strictObject({ type: z.literal('remove-send-connector'), name }),
  z.strictObject({ type: z.literal('set-send-connector-source'), name, server: name }),
  z.strictObject({ type: z.literal('set-offline-address-book-server'), name, server: name }),
  z.strictObject({ type: z.literal('set-expansion-server'), group: name, server: name.nullable() }),
  z.strictObject({ type: z.literal('move-mailboxes'), server: name, database: name, to: name }),
  /** Every mailbox of the database is taken from its user. */
  z.strictObject({ type: z.literal('disable-mailboxes'), server: name, database: name }),
  /** The server's Exchange Server Administrator; null: nobody any more. */
  z.strictObject({ type: z.literal('delegate-server'), server: name, admin: name.nullable() }),
  /** Move All Replicas; replication takes its time. */
  z.strictObject({ type: z.literal('move-replicas'), server: name, database: name, to: name }),
  /** Retry: what waits in the queue is delivered. */
  z.strictObject({ type: z.literal('retry-queue'), queue: name }),
] as const;
