import { findBridgehead } from '../../host/directory';
import { rolesInState } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';
import { message } from '../../message';
import { runningGroup } from '../../readiness/checks';
import { isExchangeListed, setupPath } from '../../setup/entry';
import { needsLegacyRoutingServer } from '../../setup/mail-flow';
import { NO_ANSWERS, rolesToInstall } from '../../wizard/answers';
import { firstPage, pageAfter, pageBefore } from '../../wizard/navigation';
import { wizardPage } from '../../wizard/pages';
import { roleBox, tickRole } from '../../wizard/role-selection';
import type { Recorder } from '../recorder';
import type { Refusal } from '../refusal';
import { pageContext, type Session } from '../session';
import { startChecks } from './readiness';

/** Why Setup cannot be opened by Change now; null where it can. */
export function openRefusal(session: Session): Refusal | null {
  if (session.wizard) return message('setup-already-open');
  return isExchangeListed(session.host) ? null : message('exchange-not-installed');
}

/** Opens the wizard in maintenance mode, or where it stopped when no role was ever completed. */
export function openSetup(recorder: Recorder): Refusal | null {
  const session = recorder.session();
  const refusal = openRefusal(session);
  if (refusal) return refusal;
  const path = setupPath(session.host) === 'change' ? 'change' : 'resume';
  const roles = path === 'resume' ? unfinishedRoles(session) : [];
  const answers = { ...NO_ANSWERS, roles };
  const page = firstPage({ host: session.host, path, answers, checks: null, run: null });
  recorder.emit({ type: 'setup-opened', path, page, roles, at: session.clock });
  return null;
}

/** The marked roles, which the wizard resumes; without any, those whose files alone are there. */
function unfinishedRoles({ host }: Session): ServerRole[] {
  const marked = rolesInState(host.registry, 'partially-configured');
  return marked.length > 0 ? marked : rolesInState(host.registry, 'unpacked');
}

/** Ticks or clears a role's box. */
export function decideTick(recorder: Recorder, role: ServerRole, ticked: boolean): Refusal | null {
  const { host, wizard } = recorder.session();
  if (!wizard) return message('setup-not-open');
  if (wizard.page !== 'server-role-selection') return message('not-on-this-page');
  const box = roleBox(host, wizard.answers, role);
  if (!box.enabled) return message('role-not-selectable');
  if (box.ticked !== ticked) {
    recorder.emit({ type: 'roles-selected', roles: tickRole(wizard.answers.roles, role, ticked) });
  }
  return null;
}

/** Chooses the far end of the first routing group connector. */
export function chooseLegacyRoutingServer(recorder: Recorder, server: string): Refusal | null {
  const { host, wizard } = recorder.session();
  if (!wizard) return message('setup-not-open');
  const isAsked = needsLegacyRoutingServer(host, rolesToInstall(host, wizard.answers));
  if (wizard.page !== 'mail-flow-settings' || !isAsked) return message('not-on-this-page');
  const found = findBridgehead(host.directory, server);
  if (!found) return message('no-such-bridgehead', { server });
  recorder.emit({ type: 'legacy-routing-server-chosen', server: found.name });
  return null;
}

/** Why Next, in whatever words, cannot be pressed on the current page; null where it can. */
export function nextRefusal(session: Session): Refusal | null {
  const { wizard } = session;
  if (!wizard) return message('setup-not-open');
  return wizardPage(wizard.page).problem(pageContext(session, wizard));
}

/** Next on a page that only leads to the next one. */
export function goNext(recorder: Recorder): Refusal | null {
  const session = recorder.session();
  const refusal = nextRefusal(session);
  if (refusal) return refusal;
  const { wizard } = session;
  if (!wizard || wizardPage(wizard.page).next !== 'next') return message('not-on-this-page');
  const page = pageAfter(pageContext(session, wizard), wizard.page);
  if (page === undefined) return message('not-on-this-page');
  recorder.emit({ type: 'page-entered', page });
  if (page === 'readiness-checks') startChecks(recorder);
  return null;
}

/** Why Back cannot be pressed; null where it can. */
export function backRefusal(session: Session): Refusal | null {
  const { wizard, checks } = session;
  if (!wizard) return message('setup-not-open');
  if (pageBefore(pageContext(session, wizard), wizard.page) === undefined) return message('no-page-before');
  const isChecking = wizard.page === 'readiness-checks' && checks && runningGroup(checks) !== undefined;
  return isChecking ? message('checks-running') : null;
}

/** Back. Answers stay; checks run anew when their page is entered again. */
export function goBack(recorder: Recorder): Refusal | null {
  const session = recorder.session();
  const refusal = backRefusal(session);
  const page = session.wizard && pageBefore(pageContext(session, session.wizard), session.wizard.page);
  if (refusal || !page) return refusal ?? message('no-page-before');
  recorder.emit({ type: 'page-entered', page });
  return null;
}

/** Why the wizard cannot be cancelled; null where it can. Once configuration runs there is no way back (14.1). */
export function cancelRefusal(session: Session): Refusal | null {
  const { wizard, run } = session;
  if (!wizard) return message('setup-not-open');
  if (run?.status === 'running') return message('setup-running');
  return wizard.page === 'completion' ? message('not-on-this-page') : null;
}

/** Cancel, or the window's cross. */
export function cancelSetup(recorder: Recorder): Refusal | null {
  const refusal = cancelRefusal(recorder.session());
  if (!refusal) recorder.emit({ type: 'setup-closed', at: recorder.session().clock });
  return refusal;
}

/** Finish on the Completion page. */
export function finishSetup(recorder: Recorder): Refusal | null {
  const { wizard, clock } = recorder.session();
  if (!wizard) return message('setup-not-open');
  if (wizard.page !== 'completion') return message('setup-not-finished');
  recorder.emit({ type: 'setup-closed', at: clock });
  return null;
}
