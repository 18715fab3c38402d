import { describe, expect, it } from 'vitest';
import { holds, type HostCondition } from '../host/condition';
import type { Host } from '../host/host';
import { EXCHANGE_ROOT } from '../host/registry/registry';
import { roleKeyPath } from '../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import type { PathStep } from '../scenario/path-step';
import { SCENARIO_SCHEMA_VERSION, type Scenario } from '../scenario/schema';
import { drive } from '../testing/drive';
import { readScenario, readSource, SHIPPED } from '../testing/read-scenario';
import { commandSchema, type Command } from './command';
import type { Session } from './session';

const isReached = ({ host }: Session, { objective }: Scenario) =>
  objective.every((condition) => holds(host, condition));

/** Plays a path, whatever is refused on the way. */
function stumble(scenario: Scenario, path: readonly PathStep[]): Session {
  const walk = drive(scenario);
  for (const step of path) {
    if ('settle' in step) walk.settle();
    if ('do' in step) walk.attempt(commandSchema.parse(step.do));
  }
  return walk.session();
}

const REGISTRY_KINDS: readonly HostCondition['kind'][] = [
  'role-state',
  'role-version',
  'no-watermark',
  'registry-value',
  'ipv6-whole',
  'not',
];

/** What somebody writes and deletes who wants a condition to hold without doing the work. */
function fake({ media }: Host, condition: HostCondition): Command[] {
  const text = (role: ServerRole, name: string, data: string): Command => ({
    type: 'set-registry-value',
    path: roleKeyPath(role),
    name,
    value: { type: 'REG_SZ', data },
  });
  const cleared = (role: ServerRole): Command[] =>
    ['Watermark', 'Action'].map((name) => ({
      type: 'delete-registry-value',
      path: roleKeyPath(role),
      name,
    }));
  const configured = (role: ServerRole, build: string): Command[] => [
    { type: 'create-registry-key', path: roleKeyPath(role) },
    text(role, 'UnpackedVersion', build),
    ...(isServerRole(role) ? [text(role, 'ConfiguredVersion', build)] : []),
    ...cleared(role),
  ];
  switch (condition.kind) {
    case 'role-state':
      return condition.state === 'installed'
        ? configured(condition.role, media.build)
        : [{ type: 'delete-registry-key', path: roleKeyPath(condition.role) }];
    case 'role-version':
      return configured(condition.role, condition.version);
    case 'no-watermark':
      return SERVER_ROLES.flatMap(({ role }) => cleared(role));
    default:
      return [];
  }
}

describe.each(SHIPPED)('%s', (id) => {
  const scenario = readScenario(id);

  it('is written in the present version, and begins where its objective does not hold', () => {
    expect(JSON.parse(readSource(id).json)).toMatchObject({ schemaVersion: SCENARIO_SCHEMA_VERSION });
    expect(isReached(drive(scenario).session(), scenario)).toBe(false);
  });

  it('is put right by its reference path', () => {
    const walk = drive(scenario);
    walk.play();
    expect(isReached(walk.session(), scenario)).toBe(true);
  });

  it('is not put right by everything but the cure', () => {
    const isCure = (step: PathStep) => 'do' in step && step.cure === true;
    expect(scenario.referencePath.some(isCure)).toBe(true);
    const rest = scenario.referencePath.filter((step) => !isCure(step));
    expect(isReached(stumble(scenario, rest), scenario)).toBe(false);
  });

  it('is not put right by writing into the registry what Setup would have written', () => {
    expect(scenario.objective.some(({ kind }) => !REGISTRY_KINDS.includes(kind))).toBe(true);
    const walk = drive(scenario);
    const { host } = walk.session();
    // The key above those of the roles, for a server that never had any.
    walk.attempt({ type: 'create-registry-key', path: EXCHANGE_ROOT });
    for (const condition of scenario.objective) {
      for (const command of fake(host, condition)) walk.attempt(command);
    }
    const byRegistry = ({ kind }: HostCondition) => kind.startsWith('role-') || kind === 'no-watermark';
    const faked = scenario.objective.filter(byRegistry);
    expect(faked.filter((condition) => !holds(walk.session().host, condition))).toEqual([]);
    expect(isReached(walk.session(), scenario)).toBe(false);
    walk.attempt({ type: 'restart-server' });
    expect(isReached(walk.session(), scenario)).toBe(false);
  });

  it('needs every part of the cure', () => {
    const parts = scenario.referencePath.flatMap((step, index) => ('do' in step && step.cure ? [index] : []));
    for (const part of parts) {
      const rest = scenario.referencePath.filter((_step, index) => index !== part);
      expect([part, isReached(stumble(scenario, rest), scenario)]).toEqual([part, false]);
    }
  });
});
