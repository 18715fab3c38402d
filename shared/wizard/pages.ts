import type { Evidence } from '../host/evidence';
import type { Host } from '../host/host';
import { needsClientSettings, needsOrganizationName } from '../setup/plan/client-settings';
import type { SetupPath } from '../setup/entry';
import { needsLegacyRoutingServer } from '../setup/plan/mail-flow';
import type { SetupRun } from '../setup/run';
import { plannedRoles } from './answers';
import type { PageContext } from './page-context';
import type { PageId } from './page-id';
import {
  bridgeheadProblem,
  checksProblem,
  licenseProblem,
  organizationProblem,
  roleProblem,
  runProblem,
  targetProblem,
  type PageProblem,
} from './page-problems';

export type NextLabel = 'next' | 'install' | 'uninstall' | 'upgrade' | 'finish';

export interface WizardPage {
  readonly id: PageId;
  /** Whether the page is part of the wizard, as things stand. */
  readonly isShown: (context: PageContext) => boolean;
  /** Whether an earlier run has settled what it asks: it stands in the list and is skipped (domain.md 1.6). */
  readonly isDecided: (context: PageContext) => boolean;
  /** What keeps the person on the page; null when Next can be pressed. */
  readonly problem: (context: PageContext) => PageProblem | null;
  /** Label of the button that goes on. */
  readonly next: (path: SetupPath) => NextLabel;
  /** Whether Back leads away from it. */
  readonly canGoBack: boolean;
  readonly evidence: Evidence;
}

type PageRow = Pick<WizardPage, 'id' | 'isShown' | 'evidence'> & Partial<WizardPage>;

function page(row: PageRow): WizardPage {
  return { isDecided: () => false, problem: () => null, next: () => 'next', canGoBack: true, ...row };
}

const on =
  (...paths: readonly SetupPath[]) =>
  ({ path }: PageContext) =>
    paths.includes(path);
const onResume = on('resume');
const always = () => true;

const BEGINNING: Readonly<Record<SetupPath, NextLabel>> = {
  fresh: 'install',
  resume: 'install',
  change: 'install',
  remove: 'uninstall',
  upgrade: 'upgrade',
};

/**
 * The pages in their order, the only place that knows it. Maintenance path: the article, section "Use the
 * Exchange Server 2007 Setup wizard" (S1, S2, S3); fresh installation: domain.md 1.2, 1.3; removal: 1.5 (S3);
 * resume: 1.6, inferred; upgrade: 14.1; buttons: 14.2.
 */
export const PAGES: readonly WizardPage[] = [
  page({
    id: 'introduction',
    isShown: on('fresh', 'resume', 'upgrade'),
    canGoBack: false,
    evidence: 'inferred',
  }),
  page({
    id: 'license-agreement',
    isShown: on('fresh', 'resume', 'upgrade'),
    isDecided: onResume,
    problem: licenseProblem,
    evidence: 'documented',
  }),
  page({
    id: 'error-reporting',
    isShown: on('fresh', 'resume'),
    isDecided: onResume,
    evidence: 'documented',
  }),
  page({
    id: 'installation-type',
    isShown: on('fresh', 'resume'),
    isDecided: onResume,
    problem: targetProblem,
    evidence: 'documented',
  }),
  page({
    id: 'maintenance-mode',
    isShown: on('change', 'remove'),
    canGoBack: false,
    evidence: 'documented',
  }),
  page({
    id: 'server-role-selection',
    isShown: ({ path, answers }) =>
      path !== 'upgrade' && (path !== 'fresh' || answers.installationType === 'custom'),
    isDecided: onResume,
    problem: roleProblem,
    evidence: 'documented',
  }),
  page({
    id: 'exchange-organization',
    isShown: asks(({ organizationName }) => organizationName !== null, needsOrganizationName),
    problem: organizationProblem,
    evidence: 'documented',
  }),
  page({
    id: 'client-settings',
    isShown: asks(({ enableLegacyOutlook }) => enableLegacyOutlook !== null, needsClientSettings),
    evidence: 'inferred',
  }),
  page({
    id: 'mail-flow-settings',
    isShown: asks(({ legacyRoutingServer }) => legacyRoutingServer !== null, needsLegacyRoutingServer),
    problem: bridgeheadProblem,
    evidence: 'documented',
  }),
  page({
    id: 'readiness-checks',
    isShown: always,
    problem: checksProblem,
    next: (path) => BEGINNING[path],
    evidence: 'documented',
  }),
  page({ id: 'progress', isShown: always, problem: runProblem, canGoBack: false, evidence: 'inferred' }),
  page({
    id: 'completion',
    isShown: always,
    next: () => 'finish',
    canGoBack: false,
    evidence: 'documented',
  }),
];

/** The row of a page. */
export function wizardPage(id: PageId): WizardPage {
  const found = PAGES.find((row) => row.id === id);
  if (!found) throw new Error(`No such wizard page: ${id}`);
  return found;
}

function roles({ host, path, answers }: PageContext) {
  return plannedRoles(host, path, answers);
}

function installs({ path }: PageContext): boolean {
  return path !== 'remove' && path !== 'upgrade';
}

/** A page that is asked as long as something needs it; once a run has begun it stays if it was answered. */
function asks(
  wasAnswered: (plan: SetupRun['plan']) => boolean,
  isNeeded: (host: Host, planned: ReturnType<typeof plannedRoles>) => boolean,
): WizardPage['isShown'] {
  return (context) =>
    context.run ? wasAnswered(context.run.plan) : installs(context) && isNeeded(context.host, roles(context));
}
