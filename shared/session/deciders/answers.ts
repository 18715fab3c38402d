import { findBridgehead } from '../../host/directory/legacy-organization';
import type { ServerRole } from '../../host/server-role';
import { message } from '../../message';
import { recordedTargetDir } from '../../setup/needs';
import type { Answers } from '../../wizard/answers';
import type { PageId } from '../../wizard/page-id';
import { wizardPage } from '../../wizard/pages';
import { roleBox, tickRole } from '../../wizard/role-selection';
import type { Recorder } from '../recorder';
import type { Refusal } from '../refusal';
import { pageContext, type Session } from '../session';

/** Why a page's question cannot be answered now; null where the page stands open. */
function pageRefusal(session: Session, page: PageId): Refusal | null {
  const { wizard } = session;
  if (!wizard) return message('setup-not-open');
  const isAsked = wizard.page === page && wizardPage(page).isShown(pageContext(session, wizard));
  return isAsked ? null : message('not-on-this-page');
}

/** Records an answer of the page that stands open. Valid or not: Next says what is wrong with it. */
export function answer(recorder: Recorder, page: PageId, part: Partial<Answers>): Refusal | null {
  const refusal = pageRefusal(recorder.session(), page);
  if (!refusal) recorder.emit({ type: 'page-answered', answers: part });
  return refusal;
}

/** The installation path; once Exchange is on the server it cannot be changed any more. */
export function setTargetFolder(recorder: Recorder, path: string): Refusal | null {
  const { host, wizard } = recorder.session();
  if (recordedTargetDir(host) !== undefined) return message('target-folder-fixed');
  const page = wizard?.page === 'server-role-selection' ? 'server-role-selection' : 'installation-type';
  return answer(recorder, page, { targetDir: path });
}

/** Ticks or clears a role's box. */
export function decideTick(recorder: Recorder, role: ServerRole, ticked: boolean): Refusal | null {
  const session = recorder.session();
  const { host, wizard } = session;
  const refusal = pageRefusal(session, 'server-role-selection');
  if (refusal || !wizard) return refusal;
  const box = roleBox(host, wizard.path, wizard.answers, role);
  if (!box.enabled) return message('role-not-selectable');
  if (box.ticked === ticked) return null;
  const { roles } = wizard.answers;
  const change = wizard.path === 'remove' ? toggled(roles, role, ticked) : tickRole(roles, role, ticked);
  return answer(recorder, 'server-role-selection', { roles: change });
}

function toggled(roles: readonly ServerRole[], role: ServerRole, ticked: boolean): ServerRole[] {
  const others = roles.filter((other) => other !== role);
  return ticked ? [...others, role] : others;
}

/** Chooses the far end of the first routing group connector. */
export function chooseLegacyRoutingServer(recorder: Recorder, server: string): Refusal | null {
  const session = recorder.session();
  const refusal = pageRefusal(session, 'mail-flow-settings');
  if (refusal) return refusal;
  const found = findBridgehead(session.host.directory, server);
  if (!found) return message('no-such-bridgehead', { server });
  return answer(recorder, 'mail-flow-settings', { legacyRoutingServer: found.name });
}
