import { z } from 'zod';
import {
  accountFields,
  directoryFields,
  disks,
  mediaFields,
  networkFields,
  organizationFields,
  preparationFields,
  queues,
  restrictedFolders,
  unallocatedMegabytes,
  windowsFields,
} from './host-schema';

/**
 * What can have changed on a server between what happened before and the start of the session. Not the registry
 * and not the services: whatever Setup or a person did to those is a step of the prelude.
 */
export const afterwardsSchema = z
  .strictObject({
    account: z.strictObject(accountFields).partial(),
    windows: z.strictObject(windowsFields).partial(),
    disks,
    unallocatedMegabytes,
    network: z.strictObject(networkFields).partial(),
    restrictedFolders,
    queues,
    media: z.strictObject(mediaFields).partial(),
    directory: z
      .strictObject({
        ...directoryFields,
        preparation: z.strictObject(preparationFields).partial(),
        organization: z.strictObject(organizationFields).partial(),
      })
      .partial(),
  })
  .partial();

export type Afterwards = z.infer<typeof afterwardsSchema>;
