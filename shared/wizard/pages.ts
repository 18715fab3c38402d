import type { Evidence } from '../host/evidence';
import type { Host } from '../host/host';
import { findBridgehead } from '../host/directory';
import { message, type Message } from '../message';
import { checksStatus, type Checks } from '../readiness/checks';
import { needsLegacyRoutingServer } from '../setup/mail-flow';
import type { SetupRun } from '../setup/run';
import { megabytesAvailable, megabytesRequired, rolesToInstall, type Answers } from './answers';
import type { PageId } from './page-id';

/** The ways through the wizard that this program knows. */
export type WizardPath = 'change' | 'resume';

/** Why a page cannot be left yet. */
export type PageProblem = Message<
  | 'no-role-chosen'
  | 'not-enough-disk-space'
  | 'no-bridgehead-chosen'
  | 'checks-running'
  | 'checks-failed'
  | 'setup-running'
>;

/** What pages look at. */
export interface PageContext {
  readonly host: Host;
  readonly path: WizardPath;
  readonly answers: Answers;
  readonly checks: Checks | null;
  readonly run: SetupRun | null;
}

export interface WizardPage {
  readonly id: PageId;
  /** Whether the page is part of the wizard, as things stand. */
  readonly isShown: (context: PageContext) => boolean;
  /** What keeps the person on the page; null when Next can be pressed. */
  readonly problem: (context: PageContext) => PageProblem | null;
  /** Label of the button that goes on. */
  readonly next: 'next' | 'install' | 'finish';
  /** Whether Back leads away from it. */
  readonly canGoBack: boolean;
  readonly evidence: Evidence;
}

const always = () => true;
const nothing = () => null;

/**
 * The pages in their order, the only place that knows it. Maintenance path: the article, section "Use the
 * Exchange Server 2007 Setup wizard" (S1, S2, S3); resume: domain.md 1.6, inferred; buttons: 14.2.
 */
export const PAGES: readonly WizardPage[] = [
  {
    id: 'introduction',
    isShown: ({ path }) => path === 'resume',
    problem: nothing,
    next: 'next',
    canGoBack: false,
    evidence: 'inferred',
  },
  {
    id: 'maintenance-mode',
    isShown: ({ path }) => path === 'change',
    problem: nothing,
    next: 'next',
    canGoBack: false,
    evidence: 'documented',
  },
  {
    id: 'server-role-selection',
    isShown: always,
    problem: roleProblem,
    next: 'next',
    canGoBack: true,
    evidence: 'documented',
  },
  {
    id: 'mail-flow-settings',
    isShown: isMailFlowShown,
    problem: ({ host, answers }) =>
      answers.legacyRoutingServer !== null && findBridgehead(host.directory, answers.legacyRoutingServer)
        ? null
        : message('no-bridgehead-chosen'),
    next: 'next',
    canGoBack: true,
    evidence: 'documented',
  },
  {
    id: 'readiness-checks',
    isShown: always,
    problem: checksProblem,
    next: 'install',
    canGoBack: true,
    evidence: 'documented',
  },
  {
    id: 'progress',
    isShown: always,
    problem: () => message('setup-running'),
    next: 'next',
    canGoBack: false,
    evidence: 'inferred',
  },
  {
    id: 'completion',
    isShown: always,
    problem: nothing,
    next: 'finish',
    canGoBack: false,
    evidence: 'documented',
  },
];

/** The row of a page. */
export function wizardPage(id: PageId): WizardPage {
  const found = PAGES.find((page) => page.id === id);
  if (!found) throw new Error(`No such wizard page: ${id}`);
  return found;
}

/** While a run lasts and after it, the page stays in the list if it was answered, though the connector now exists. */
function isMailFlowShown({ host, answers, run }: PageContext): boolean {
  if (run) return run.plan.legacyRoutingServer !== null;
  return needsLegacyRoutingServer(host, rolesToInstall(host, answers));
}

function roleProblem({ host, answers }: PageContext): PageProblem | null {
  const roles = rolesToInstall(host, answers);
  if (roles.length === 0) return message('no-role-chosen');
  const required = megabytesRequired(host, roles);
  const available = megabytesAvailable(host);
  if (required <= available) return null;
  return message('not-enough-disk-space', {
    required: { kind: 'megabytes', megabytes: required },
    available: { kind: 'megabytes', megabytes: available },
  });
}

function checksProblem({ checks }: PageContext): PageProblem | null {
  const status = checks ? checksStatus(checks) : 'running';
  if (status === 'passed') return null;
  return message(status === 'failed' ? 'checks-failed' : 'checks-running');
}
