import { findBridgehead } from '../host/directory/legacy-organization';
import { organizationNameProblem } from '../host/directory/organization';
import { message, type Message } from '../message';
import { checksStatus } from '../readiness/checks';
import { recordedTargetDir } from '../setup/needs';
import { megabytesAvailable, megabytesRequired, targetDirProblem } from '../setup/plan/target-folder';
import { plannedRoles } from './answers';
import type { PageContext } from './page-context';
import { targetDirOf } from './plan-of-answers';

/** Why a page cannot be left yet. */
export type PageProblem = Message<
  | 'license-not-accepted'
  | 'target-folder-refused'
  | 'no-role-chosen'
  | 'not-enough-disk-space'
  | 'organization-name-refused'
  | 'no-bridgehead-chosen'
  | 'checks-running'
  | 'checks-failed'
  | 'setup-running'
>;

type Problem = (context: PageContext) => PageProblem | null;

export const licenseProblem: Problem = ({ answers }) =>
  answers.licenseAccepted ? null : message('license-not-accepted');

export const targetProblem: Problem = (context) =>
  folderProblem(context) ?? (context.answers.installationType === 'typical' ? spaceProblem(context) : null);

export const roleProblem: Problem = (context) => {
  const { host, path, answers } = context;
  if (plannedRoles(host, path, answers).length === 0) return message('no-role-chosen');
  return path === 'remove' ? null : (folderProblem(context) ?? spaceProblem(context));
};

export const organizationProblem: Problem = ({ answers }) =>
  organizationNameProblem(answers.organizationName) ? message('organization-name-refused') : null;

export const bridgeheadProblem: Problem = ({ host, answers }) =>
  answers.legacyRoutingServer !== null && findBridgehead(host.directory, answers.legacyRoutingServer)
    ? null
    : message('no-bridgehead-chosen');

export const checksProblem: Problem = ({ checks }) => {
  if (checks?.plan.roles.length === 0) return message('no-role-chosen');
  const status = checks ? checksStatus(checks) : 'running';
  if (status === 'passed') return null;
  return message(status === 'failed' ? 'checks-failed' : 'checks-running');
};

export const runProblem: Problem = () => message('setup-running');

/** What is wrong with the folder that was entered; where it is settled already, the page cannot change it. */
function folderProblem({ host, answers }: PageContext): PageProblem | null {
  const path = targetDirOf(host, answers);
  const isRefused = recordedTargetDir(host) === undefined && targetDirProblem(host, path) !== null;
  return isRefused ? message('target-folder-refused', { path }) : null;
}

function spaceProblem({ host, path, answers }: PageContext): PageProblem | null {
  const required = megabytesRequired(host, plannedRoles(host, path, answers));
  const available = megabytesAvailable(host, targetDirOf(host, answers));
  if (required <= available) return null;
  return message('not-enough-disk-space', {
    required: { kind: 'megabytes', megabytes: required },
    available: { kind: 'megabytes', megabytes: available },
  });
}
