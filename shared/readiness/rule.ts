import type { Evidence } from '../host/evidence';
import type { SetupAction } from '../host/role-status';
import type { ServerRole } from '../host/server-role';
import type { MessageParams } from '../message';
import type { SettingName, Settings } from './settings';

/** Errors block Setup, warnings do not (help topic of the Readiness Checks page, S5). */
export type Severity = 'error' | 'warning';

/** What of the plan a rule is about: some roles, all of them, those that live in Active Directory, or work on the organization. */
export type RuleScope = 'all-roles' | 'directory-roles' | 'organization' | readonly ServerRole[];

/** A readiness rule under the product's own name, with its settings fixed. */
export interface ReadinessRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly scope: RuleScope;
  readonly actions: readonly SetupAction[];
  readonly settings: readonly SettingName[];
  /** One entry a finding, with the values for its sentence; none where the rule passes. */
  readonly findings: (settings: Settings) => readonly MessageParams[];
  /** The sentence that Setup logs, English as in the product, in our words; `{name}` are the finding's values. */
  readonly logText: string;
  readonly evidence: Evidence;
}

interface RuleRow<Id extends string, Name extends SettingName> {
  readonly id: Id;
  readonly severity: Severity;
  readonly scope: RuleScope;
  readonly actions?: readonly SetupAction[];
  readonly settings: readonly Name[];
  readonly findings: (settings: Pick<Settings, Name>) => readonly MessageParams[] | boolean;
  readonly logText: string;
  readonly evidence?: Evidence;
}

/**
 * A row of the rule tables. Its predicate sees only the settings that it names, and may answer
 * with a boolean (true: one finding without values) instead of a list.
 */
export function rule<const Id extends string, Name extends SettingName>(
  row: RuleRow<Id, Name>,
): ReadinessRule<Id> {
  const { findings, actions = ['Install', 'DisasterRecovery'], evidence = 'documented', ...rest } = row;
  return {
    ...rest,
    actions,
    evidence,
    findings: (settings) => {
      const found = findings(settings);
      if (typeof found !== 'boolean') return found;
      return found ? [{}] : [];
    },
  };
}
