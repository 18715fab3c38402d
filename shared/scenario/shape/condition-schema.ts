import { z } from 'zod';
import type { HostCondition } from '../../host/condition';
import { COMPONENT_IDS } from '../../host/windows/components-table';
import { PACKAGE_IDS } from '../../host/windows/packages-table';
import { build, name, preparedPart, roleName } from './host-schema';

const path = z.string().min(1).max(1000);

/** The conditions of `host/condition.ts` as a file states them. */
export const conditionSchema: z.ZodType<HostCondition> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('service-running'), service: name }),
  z.strictObject({ kind: z.literal('component-installed'), component: z.enum(COMPONENT_IDS) }),
  z.strictObject({ kind: z.literal('package-installed'), package: z.enum(PACKAGE_IDS) }),
  z.strictObject({
    kind: z.literal('role-state'),
    role: roleName,
    state: z.enum(['not-installed', 'unpacked', 'partially-configured', 'installed']),
  }),
  z.strictObject({ kind: z.literal('role-version'), role: roleName, version: name }),
  z.strictObject({ kind: z.literal('no-watermark') }),
  z.strictObject({
    kind: z.literal('registry-value'),
    path,
    name,
    data: z.union([z.string().max(1000), z.number(), z.null()]),
  }),
  z.strictObject({ kind: z.literal('full-control'), path }),
  z.strictObject({ kind: z.literal('site-known'), site: name.exactOptional() }),
  z.strictObject({ kind: z.literal('restarted-since-installation') }),
  z.strictObject({ kind: z.literal('ipv6-whole') }),
  z.strictObject({ kind: z.literal('dns-answers') }),
  z.strictObject({ kind: z.literal('connector-to-legacy') }),
  z.strictObject({
    kind: z.literal('server-role-registered'),
    role: roleName,
    registered: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('directory-prepared'), part: preparedPart }),
  z.strictObject({ kind: z.literal('database-absent'), name }),
  z.strictObject({ kind: z.literal('setup-completed'), build }),
  z.strictObject({
    kind: z.literal('not'),
    get condition() {
      return conditionSchema;
    },
  }),
]);
