import { checkGroups, evaluateGroup } from '../../shared/readiness/evaluate.js';
import { barePlan, DEFAULT_TARGET_DIR } from '../../shared/setup/plan/plan.js';
import { loadScenario } from './default-scenario.js';
import { summarize, type Summary } from './statistics.js';

const WARMING = 500;
const MEASURED = 2000;

/** Milliseconds that all readiness rules take for the installation of every Active Directory role and the tools on a new server. */
export function checkMilliseconds(): Summary {
  const { host } = loadScenario('fresh-server');
  const roles = ['Mailbox', 'ClientAccess', 'HubTransport', 'UnifiedMessaging', 'ManagementTools'] as const;
  const plan = barePlan('Install', roles, DEFAULT_TARGET_DIR);
  const groups = checkGroups(host, plan);
  const once = () => groups.map((group) => evaluateGroup(host, plan, groups, group));
  for (let run = 0; run < WARMING; run += 1) once();
  return summarize(Array.from({ length: MEASURED }, () => timed(once)));
}

function timed(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
