import { z } from 'zod';
import { PERMISSION_OBJECTS } from '../../host/directory/permission-objects';
import { LEGACY_UPDATE_IDS } from '../../readiness/legacy-updates';
import { name } from './limits';

/** What Exchange System Manager asks. */
export const LEGACY_COMMANDS = [
  z.strictObject({ type: z.literal('new-recipient-policy'), name, address: name }),
  z.strictObject({ type: z.literal('delete-recipient-policy'), name }),
  z.strictObject({
    type: z.literal('add-policy-address'),
    policy: name,
    address: name,
    authoritative: z.boolean(),
  }),
  z.strictObject({ type: z.literal('remove-policy-address'), policy: name, address: name }),
  z.strictObject({
    type: z.literal('set-policy-address-authoritative'),
    policy: name,
    address: name,
    authoritative: z.boolean(),
  }),
  z.strictObject({ type: z.literal('new-recipient-update-service'), domain: name, server: name }),
  z.strictObject({ type: z.literal('delete-recipient-update-service'), domain: name }),
  z.strictObject({ type: z.literal('change-to-native-mode') }),
  z.strictObject({
    type: z.literal('update-legacy-server'),
    server: name,
    update: z.enum(LEGACY_UPDATE_IDS),
  }),
  z.strictObject({ type: z.literal('remove-legacy-server'), server: name }),
  z.strictObject({ type: z.literal('delete-active-directory-connector'), name }),
  z.strictObject({ type: z.literal('delete-site-replication-service'), server: name }),
  /** Allow inheritable permissions from the parent to propagate to this object and all child objects. */
  z.strictObject({
    type: z.literal('set-permission-inheritance'),
    object: z.enum(PERMISSION_OBJECTS),
    inherits: z.boolean(),
  }),
] as const;
