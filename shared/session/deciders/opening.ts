import { isPresent, rolesInState } from '../../host/role-status';
import { SERVER_ROLES, type ServerRole } from '../../host/server-role';
import { message } from '../../message';
import { entryPath, type SetupEntry, type SetupPath } from '../../setup/entry';
import { NO_ANSWERS, type Answers } from '../../wizard/answers';
import { firstPage } from '../../wizard/navigation';
import type { Recorder } from '../recorder';
import type { Refusal } from '../refusal';
import { isSetupOpen, type Session } from '../session';
import { prerequisiteRefusal } from './tools/tools';

/** Why Setup cannot be opened through a door now; null where it can. */
export function openRefusal(session: Session, door: SetupEntry): Refusal | null {
  if (isSetupOpen(session)) return message('setup-already-open');
  const missing = door === 'media' ? prerequisiteRefusal(session) : null;
  if (missing) return missing;
  const path = entryPath(session.host, door);
  return typeof path === 'string' ? null : message(path.refused);
}

/** Opens the wizard on the way that the door and the host lead to. */
export function openSetup(recorder: Recorder, { door }: { readonly door: SetupEntry }): Refusal | null {
  const session = recorder.session();
  const refusal = openRefusal(session, door);
  const path = entryPath(session.host, door);
  if (refusal || typeof path !== 'string') return refusal;
  const answers = beginningAnswers(session, path);
  const page = firstPage({ host: session.host, path, answers, checks: null, run: null });
  recorder.emit({ type: 'setup-opened', path, page, answers, at: session.clock });
  return null;
}

/** What the pages begin with: what an earlier run left is taken up again; what is to be removed starts ticked. */
function beginningAnswers({ host }: Session, path: SetupPath): Answers {
  const present = SERVER_ROLES.map(({ role }) => role).filter((role) => isPresent(host.registry, role));
  switch (path) {
    case 'remove':
      return { ...NO_ANSWERS, roles: present };
    case 'resume':
      return { ...NO_ANSWERS, installationType: 'custom', roles: unfinishedRoles(host.registry) };
    case 'fresh': {
      const roles = rolesInState(host.registry, 'unpacked');
      return { ...NO_ANSWERS, installationType: roles.length > 0 ? 'custom' : 'typical', roles };
    }
    case 'change':
    case 'upgrade':
      return NO_ANSWERS;
  }
}

/** What the broken run was about: the marked roles, and those whose files alone it had copied. */
function unfinishedRoles(registry: Session['host']['registry']): ServerRole[] {
  return rolesInState(registry, 'partially-configured', 'unpacked');
}
