import { z } from 'zod';
import type { RegistryValue } from '../../host/registry/registry';
import { filePath, MAX_PATH, registryPath } from './limits';

const MAX_DATA = 100_000;
const byte = z.number().int().min(0).max(255);

const registryValue: z.ZodType<RegistryValue> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['REG_SZ', 'REG_EXPAND_SZ']), data: z.string().max(MAX_DATA) }),
  z.strictObject({ type: z.literal('REG_DWORD'), data: z.number().int().min(0).max(0xffffffff) }),
  z.strictObject({ type: z.literal('REG_MULTI_SZ'), data: z.array(z.string().max(MAX_DATA)).max(10_000) }),
  z.strictObject({ type: z.literal('REG_BINARY'), data: z.array(byte).max(MAX_DATA) }),
]);

/** What Registry Editor asks. */
export const REGISTRY_COMMANDS = [
  z.strictObject({ type: z.literal('create-registry-key'), path: registryPath }),
  z.strictObject({ type: z.literal('delete-registry-key'), path: registryPath }),
  z.strictObject({
    type: z.literal('set-registry-value'),
    path: registryPath,
    name: z.string().max(MAX_PATH),
    value: registryValue,
  }),
  z.strictObject({
    type: z.literal('delete-registry-value'),
    path: registryPath,
    name: z.string().max(MAX_PATH),
  }),
  /** Writes a key and all below it into a .reg file of the simulated server. */
  z.strictObject({ type: z.literal('export-registry'), path: registryPath, file: filePath }),
  /** Merges a .reg file of the simulated server. */
  z.strictObject({ type: z.literal('import-registry'), file: filePath }),
] as const;
