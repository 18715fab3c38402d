import { z } from 'zod';
import { SERVER_ROLES, type ServerRole } from '../host/server-role';

const ROLE_IDS = SERVER_ROLES.map((row) => row.role) as [ServerRole, ...ServerRole[]];

/** Limits against hostile or absurd input: a DNS name has 255 characters, a registry path 32,767. */
const MAX_NAME = 256;
const MAX_PATH = 32_767;
/** One advance may not pass more than a simulated week. */
const MAX_ADVANCE = 7 * 24 * 3600 * 1000;

const role = z.enum(ROLE_IDS);
const serviceName = z.string().min(1).max(MAX_NAME);
const registryPath = z.string().min(1).max(MAX_PATH);

/** What somebody asks of the session. Anything else than these shapes is refused at the border. */
export const commandSchema = z.discriminatedUnion('type', [
  /** Change in Add or Remove Programs. */
  z.strictObject({ type: z.literal('open-setup'), door: z.literal('change') }),
  z.strictObject({ type: z.literal('tick-role'), role, ticked: z.boolean() }),
  z.strictObject({
    type: z.literal('choose-legacy-routing-server'),
    server: z.string().min(1).max(MAX_NAME),
  }),
  z.strictObject({ type: z.literal('go-next') }),
  z.strictObject({ type: z.literal('go-back') }),
  z.strictObject({ type: z.literal('retry-checks') }),
  /** Install on the Readiness Checks page. */
  z.strictObject({ type: z.literal('start-setup') }),
  /** Cancel, or the window's cross, after Yes. */
  z.strictObject({ type: z.literal('cancel-setup') }),
  z.strictObject({ type: z.literal('finish-setup') }),
  z.strictObject({ type: z.literal('start-service'), name: serviceName }),
  z.strictObject({ type: z.literal('stop-service'), name: serviceName }),
  z.strictObject({
    type: z.literal('set-service-start-type'),
    name: serviceName,
    startType: z.enum(['automatic', 'manual', 'disabled']),
  }),
  z.strictObject({
    type: z.literal('delete-registry-value'),
    path: registryPath,
    name: z.string().max(MAX_PATH),
  }),
  /** End Task on Setup in Task Manager: a run stops where it is. */
  z.strictObject({ type: z.literal('end-setup-task') }),
  z.strictObject({
    type: z.literal('advance-clock'),
    milliseconds: z.number().int().min(0).max(MAX_ADVANCE),
  }),
]);

export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];

/** Who sends a command; kept in the journal. */
export const commandSources = ['wizard', 'tool', 'clock', 'path'] as const;
export type CommandSource = (typeof commandSources)[number];
