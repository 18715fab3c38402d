import { changeHostBy } from '../../host/change';
import type { Host } from '../../host/host';
import { isServerRole } from '../../host/server-role';
import { message, type Message } from '../../message';
import { isObstacle } from '../../readiness/conditions/condition';
import { conditionChanges, type ConditionOutcome } from '../../readiness/conditions/condition-states';
import { failingRules, rulesThatRun } from '../../readiness/conditions/conditions';
import { findRule, type RuleId } from '../../readiness/rules/rules';
import type { Scenario } from '../../scenario/schema';
import { installedTargetDir } from '../../setup/implied-host';
import { barePlan, type PreparedPart, type SetupPlan } from '../../setup/plan/plan';
import { withTools } from '../../setup/plan/with-tools';
import type { RunFacts } from '../../setup-log/read/run-facts';
import type { AssumptionCode } from '../assumption';
import { caseScenario } from './case-scenario';
import type { CaseState } from './case-state';

/** A customer's server, rebuilt: the scenario, and how well it meets what the customer met. */
export interface Rehearsal {
  readonly state: CaseState;
  readonly scenario: Scenario;
  /** What Setup was asked when it found or failed what it did. */
  readonly plan: SetupPlan;
  readonly findings: readonly { readonly rule: RuleId; readonly isMet: boolean }[];
  readonly extraFindings: readonly RuleId[];
  readonly assumptions: readonly Message<AssumptionCode>[];
}

const PARTS: Readonly<Partial<Record<NonNullable<RunFacts['mode']['value']>, PreparedPart>>> = {
  PrepareSchema: 'schema',
  PrepareAD: 'organization',
  PrepareDomain: 'domain',
};

/** Rules that follow from the state itself and are the point of the rehearsal. */
const OF_THE_STATE: ReadonlySet<RuleId> = new Set(['InstallWatermark', 'InterruptedUninstallNotContinued']);

/**
 * Builds the server as it was, or, where a later product's upgrade met rules that 2007 runs for installations alone, as
 * one that these roles are to be installed on: whichever meets more of what the customer met.
 */
export function rehearse(state: CaseState, facts: RunFacts | null): Rehearsal {
  const asItWas = rebuild(state, facts);
  const met = ({ findings }: Rehearsal) => findings.filter(({ isMet }) => isMet).length;
  const isLaterUpgrade =
    state.action === 'BuildToBuildUpgrade' && state.assumptions.some(({ code }) => code === 'product-mapped');
  if (!isLaterUpgrade || met(asItWas) === asItWas.findings.length) return asItWas;
  const asInstallation = rebuild(installing(state), facts);
  return met(asInstallation) > met(asItWas) ? asInstallation : asItWas;
}

function installing(state: CaseState): CaseState {
  return {
    ...state,
    action: 'Install',
    roles: state.installed.filter(isServerRole),
    installed: [],
    installedBuild: state.build,
    assumptions: [...state.assumptions, message('upgrade-as-installation')],
  };
}

/**
 * Builds the server: each rule that the customer's checks found is brought about by the change that causes it, each
 * other one that would stand in the way is lifted, and what cannot be shown is said.
 */
function rebuild(state: CaseState, facts: RunFacts | null): Rehearsal {
  const scenario = caseScenario(state);
  const plan = planOf(state, facts, scenario.host);
  const wanted = state.findings;
  const broken = wanted.reduce(
    (host, rule) => turned(host, plan, rule, 'fails', state.startsAt),
    scenario.host,
  );
  const host = failingRules(broken, plan)
    .filter((rule) => !wanted.includes(rule) && !OF_THE_STATE.has(rule))
    .reduce((before, rule) => lifted(before, plan, rule, wanted, state.startsAt), broken);
  const failing = failingRules(host, plan);
  const running = new Set(rulesThatRun(host, plan).map(({ id }) => id));
  const findings = wanted.map((rule) => ({ rule, isMet: failing.includes(rule) }));
  const notShown = findings.filter(({ isMet }) => !isMet);
  return {
    state,
    scenario: { ...scenario, host },
    plan,
    findings,
    extraFindings: failing.filter((rule) => !wanted.includes(rule) && running.has(rule)),
    assumptions: [
      ...state.assumptions,
      ...notShown.map(({ rule }) => message('rule-not-shown' as const, { rule })),
    ],
  };
}

/** What Setup was asked, as a plan on the rebuilt server. */
function planOf(state: CaseState, facts: RunFacts | null, host: Host): SetupPlan {
  const plan = rolesOrPart(state, facts, host);
  // Setup looks at the site of a domain controller that it was told to use.
  const isControllerMet = state.findings.includes('DomainControllerIsOutOfSite');
  return isControllerMet
    ? { ...plan, options: { ...plan.options, domainController: state.controller } }
    : plan;
}

function rolesOrPart({ action, roles }: CaseState, facts: RunFacts | null, host: Host): SetupPlan {
  const part = facts?.mode.value ? PARTS[facts.mode.value] : undefined;
  const folder = installedTargetDir(host);
  if (part) return { ...barePlan('Install', [], folder), job: { kind: 'prepare', part, domain: null } };
  return barePlan(action, action === 'Install' ? withTools(host, roles) : roles, folder);
}

function turned(host: Host, plan: SetupPlan, rule: RuleId, outcome: ConditionOutcome, at: number): Host {
  const changes = conditionChanges({ host, asked: plan, at }, findRule(rule), outcome);
  return isObstacle(changes) ? host : changeHostBy(host, changes);
}

/** A rule that the customer did not meet is lifted, unless that would lift one that was met. */
function lifted(host: Host, plan: SetupPlan, rule: RuleId, wanted: readonly RuleId[], at: number): Host {
  const without = turned(host, plan, rule, 'passes', at);
  const met = (on: Host) => failingRules(on, plan).filter((id) => wanted.includes(id)).length;
  return met(without) < met(host) ? host : without;
}
