import { message } from '../../message';
import { runningGroup } from '../../readiness/checks';
import { pageAfter, pageBefore } from '../../wizard/navigation';
import { wizardPage } from '../../wizard/pages';
import type { Recorder } from '../recorder';
import type { Refusal } from '../refusal';
import { pageContext, type Session } from '../session';
import { startChecks } from './readiness';

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
  if (!wizard || wizardPage(wizard.page).next(wizard.path) !== 'next') return message('not-on-this-page');
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
