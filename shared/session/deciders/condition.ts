import { message } from '../../message';
import { isObstacle } from '../../readiness/conditions/condition';
import { conditionChanges, type ConditionServer } from '../../readiness/conditions/condition-states';
import { findRule } from '../../readiness/rules/rules';
import type { CommandOf } from '../command';
import type { Recorder } from '../recorder';
import type { Refusal } from '../refusal';
import type { Session } from '../session';

/** The server that Conditions is about, and what Setup is asked on it. */
export function conditionServer({ host, checks, unattended, clock }: Session): ConditionServer {
  return { host, asked: unattended?.plan ?? checks?.plan ?? null, at: clock };
}

/** Brings a rule to fail or to pass by what causes it on the server; never says so where it has not come to that. */
export function setCondition(
  recorder: Recorder,
  { rule: id, outcome }: CommandOf<'set-condition'>,
): Refusal | null {
  const { run, unattended } = recorder.session();
  // A server is not exchanged under a Setup that works on it.
  if (run?.status === 'running' || unattended) return message('setup-running');
  const server = conditionServer(recorder.session());
  const rule = findRule(id);
  const changes = conditionChanges(server, rule, outcome);
  if (isObstacle(changes)) return message(changes.code);
  if (changes.length === 0) return message('already-so');
  recorder.emit({ type: 'host-changed', changes, at: server.at });
  return null;
}

/** The cause of a planted failure is taken as cured: what a customer's log tells of it is not always something a host can have. */
export function liftFault(recorder: Recorder, { task }: CommandOf<'lift-fault'>): Refusal | null {
  const { run, unattended, scenario } = recorder.session();
  if (run?.status === 'running' || unattended) return message('setup-running');
  if (!scenario.faults.some((fault) => fault.task === task)) return message('no-such-fault', { task });
  recorder.emit({ type: 'fault-lifted', task });
  return null;
}
