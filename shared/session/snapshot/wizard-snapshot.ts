import { findBridgehead } from '../../host/directory/legacy-organization';
import { organizationNameProblem } from '../../host/directory/organization';
import type { Host } from '../../host/host';
import { planTaskGroups, roleOfGroup } from '../../setup/task-groups';
import { recordedTargetDir } from '../../setup/needs';
import { plannedRoles } from '../../wizard/answers';
import { pageList } from '../../wizard/navigation';
import { wizardPage } from '../../wizard/pages';
import { megabytesAvailable, megabytesRequired, targetDirProblem } from '../../setup/plan/target-folder';
import { planOf, targetDirOf } from '../../wizard/plan-of-answers';
import { roleBoxes } from '../../wizard/role-selection';
import { retryRefusal } from '../deciders/readiness';
import { backRefusal, cancelRefusal, nextRefusal } from '../deciders/wizard';
import { pageContext, type Session, type Wizard } from '../session';
import { control } from './control';
import type { ResumedRole, TargetSnapshot, WizardSnapshot } from './snapshot';
import { checksSnapshot, runSnapshot } from './snapshot-progress';

/** The open wizard as the view sees it. */
export function wizardSnapshot(session: Session, wizard: Wizard): WizardSnapshot {
  const { host, checks, run, clock } = session;
  const { path, page, answers } = wizard;
  const context = pageContext(session, wizard);
  const roles = run?.plan.roles ?? plannedRoles(host, path, answers);
  const chosen = answers.legacyRoutingServer;
  return {
    path,
    page,
    pages: pageList(context, page),
    buttons: {
      back: control(backRefusal(session)),
      next: { ...control(nextRefusal(session)), label: wizardPage(page).next(path) },
      retry: page === 'readiness-checks' ? control(retryRefusal(session)) : null,
      cancel: control(cancelRefusal(session)),
    },
    plannedRoles: roles,
    resumesAt: resumedRoles(session, wizard),
    licenseAccepted: answers.licenseAccepted,
    errorReporting: answers.errorReporting,
    installationType: answers.installationType,
    target: targetSnapshot(host, wizard),
    roleSelection: { boxes: roleBoxes(host, path, answers) },
    organizationName: {
      name: answers.organizationName,
      problem: organizationNameProblem(answers.organizationName),
    },
    legacyClients: answers.legacyClients,
    mailFlow: { chosen: chosen === null ? null : (findBridgehead(host.directory, chosen) ?? null) },
    checks: checks && checksSnapshot(checks, clock),
    run: run && runSnapshot(run, clock),
  };
}

/** The marked roles that the plan goes on with, as a run would. */
function resumedRoles({ host, run }: Session, { path, answers }: Wizard): ResumedRole[] {
  const groups = run?.groups ?? planTaskGroups(host, planOf(host, path, answers));
  return groups.flatMap(({ id, resumesAt: watermark, action, tasks }) => {
    const role = roleOfGroup(id);
    const task = tasks[0]?.name ?? '';
    return role && watermark !== null ? [{ role, watermark, action, task }] : [];
  });
}

function targetSnapshot(host: Host, { path, answers }: Wizard): TargetSnapshot {
  const target = targetDirOf(host, answers);
  return {
    path: target,
    isFixed: recordedTargetDir(host) !== undefined,
    problem: targetDirProblem(host, target),
    megabytesRequired: path === 'remove' ? 0 : megabytesRequired(host, plannedRoles(host, path, answers)),
    megabytesAvailable: megabytesAvailable(host, target),
  };
}
