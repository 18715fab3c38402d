import type { ServerRole } from '../host/server-role';
import { modeNamed, type Operation } from './switches/operation';
import { rolesInList } from './switches/role-names';
import type { GivenSwitch, SetupRequest } from './setup-request';
import { SWITCHES, type Switch, type SwitchName } from './switches/switch-table';
import { problem, type Checked, type SwitchProblem } from './switches/switch-problem';

const ROWS: ReadonlyMap<SwitchName, Switch> = new Map(
  (SWITCHES as readonly Switch[]).map((row) => [row.name, row]),
);

/** The row of a switch. */
export function switchRow(name: SwitchName): Switch {
  const row = ROWS.get(name);
  if (!row) throw new Error(`No such switch: ${name}`);
  return row;
}

/** What switches ask for together, or every rule of the combination matrix that they break (domain.md 3.3). */
export function fitTogether(switches: readonly GivenSwitch[]): Checked<SetupRequest> {
  const tasks = switches.filter(({ name }) => switchRow(name).operation !== undefined);
  const [first, second] = tasks;
  if (first && second) {
    return { ok: false, problems: [problem('two-tasks', second.typed, { other: first.typed })] };
  }
  const operation = operationOf(switches, first);
  const decider = first ?? switches.find(({ name }) => name === 'mode') ?? null;
  // A switch whose companion is missing is no stray: the companion would say what the line is about.
  const alone = switches.flatMap((given) => companionProblems(given, switches));
  if (alone.length > 0) return { ok: false, problems: alone };
  const problems = [
    ...switches.flatMap((given) => strayProblem(given, operation, decider)),
    ...roleProblems(switches, operation),
    ...portProblem(switches),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { operation, switches } };
}

function operationOf(switches: readonly GivenSwitch[], task: GivenSwitch | undefined): Operation {
  const own = task && switchRow(task.name).operation;
  const mode = switches.find(({ name }) => name === 'mode')?.value;
  return own ?? modeNamed(mode ?? '') ?? 'Install';
}

/** A switch that does not go with what the line asks. */
function strayProblem(
  { name, typed }: GivenSwitch,
  operation: Operation,
  decider: GivenSwitch | null,
): SwitchProblem[] {
  if (switchRow(name).goesWith.includes(operation)) return [];
  const other = decider
    ? `${decider.typed}${decider.value === null ? '' : `:${decider.value}`}`
    : `/mode:${operation}`;
  return [problem('not-together', typed, { other })];
}

function companionProblems({ name, typed }: GivenSwitch, switches: readonly GivenSwitch[]): SwitchProblem[] {
  const { needs = [] } = switchRow(name);
  return needs
    .filter((needed) => !switches.some((other) => other.name === needed))
    .map((needed) => problem('needs-switch', typed, { needed: `/${needed}` }));
}

/** An installation names its roles; some switches are for some of them only. */
function roleProblems(switches: readonly GivenSwitch[], operation: Operation): SwitchProblem[] {
  if (operation !== 'Install') return [];
  const list = switches.find(({ name }) => name === 'roles');
  if (!list) return [problem('roles-missing', '/roles')];
  const roles = rolesInList(list.value ?? '');
  return [...edgeProblem(list, roles), ...strayRoleSwitches(switches, roles)];
}

/** Edge Transport shares its server with no other role (S1, S2, S3). */
function edgeProblem({ typed }: GivenSwitch, roles: readonly ServerRole[]): SwitchProblem[] {
  const other = roles.find((role) => role !== 'EdgeTransport' && role !== 'ManagementTools');
  return roles.includes('EdgeTransport') && other
    ? [problem('edge-exclusive', typed, { role: { kind: 'role', role: other } })]
    : [];
}

function strayRoleSwitches(switches: readonly GivenSwitch[], roles: readonly ServerRole[]): SwitchProblem[] {
  return switches.flatMap(({ name, typed }) => {
    const { onlyFor } = switchRow(name);
    return onlyFor && !onlyFor.some((role) => roles.includes(role))
      ? [problem('only-for-roles', typed, { roles: { kind: 'roles', roles: [...onlyFor] } })]
      : [];
  });
}

function portProblem(switches: readonly GivenSwitch[]): SwitchProblem[] {
  const ldap = switches.find(({ name }) => name === 'AdamLdapPort');
  const ssl = switches.find(({ name }) => name === 'AdamSslPort');
  return ldap && ssl && Number(ldap.value) === Number(ssl.value)
    ? [problem('same-port', ssl.typed, { other: ldap.typed })]
    : [];
}

/** The roles that a request names; none where it names none. */
export function rolesOf({ switches }: SetupRequest): ServerRole[] {
  const list = switches.find(({ name }) => name === 'roles')?.value;
  return list == null ? [] : rolesInList(list);
}
