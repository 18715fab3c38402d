import { z } from 'zod';
import { SERVER_ROLES, type ServerRole } from '../../host/server-role';
import { MAX_NAME, name } from './limits';

const role = z.enum(SERVER_ROLES.map((row) => row.role) as [ServerRole, ...ServerRole[]]);

/** What is asked of Setup: opening it, answering its pages, going on. */
export const SETUP_COMMANDS = [
  /** Setup.exe on the media, or Change or Remove in the list of programs. */
  z.strictObject({ type: z.literal('open-setup'), door: z.enum(['media', 'change', 'remove']) }),
  z.strictObject({ type: z.literal('accept-license'), accepted: z.boolean() }),
  z.strictObject({ type: z.literal('choose-error-reporting'), enabled: z.boolean() }),
  z.strictObject({
    type: z.literal('choose-installation-type'),
    installationType: z.enum(['typical', 'custom']),
  }),
  /** Whatever stands in the field, nothing too: the page says what is wrong with it. */
  z.strictObject({ type: z.literal('set-target-folder'), path: z.string().max(MAX_NAME) }),
  z.strictObject({ type: z.literal('tick-role'), role, ticked: z.boolean() }),
  z.strictObject({ type: z.literal('set-organization-name'), name: z.string().max(MAX_NAME) }),
  z.strictObject({ type: z.literal('choose-legacy-clients'), present: z.boolean() }),
  z.strictObject({ type: z.literal('choose-legacy-routing-server'), server: name }),
  z.strictObject({ type: z.literal('go-next') }),
  z.strictObject({ type: z.literal('go-back') }),
  z.strictObject({ type: z.literal('retry-checks') }),
  /** Install, Uninstall or Upgrade on the Readiness Checks page. */
  z.strictObject({ type: z.literal('start-setup') }),
  /** Cancel, or the window's cross, after Yes. */
  z.strictObject({ type: z.literal('cancel-setup') }),
  z.strictObject({ type: z.literal('finish-setup') }),
  /** End Task on Setup in Task Manager: a run stops where it is. */
  z.strictObject({ type: z.literal('end-setup-task') }),
] as const;
