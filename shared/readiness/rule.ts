import type { Evidence } from '../host/evidence';
import type { SetupAction } from '../host/role-status';
import type { ComponentEra } from '../host/windows/components-table';
import type { MessageParams } from '../message';
import type { CheckGroupId } from './check-group';
import type { SettingName, Settings } from './settings/settings';

/** Errors block Setup, warnings do not (help topic of the Readiness Checks page, S5). */
export type Severity = 'error' | 'warning';

/**
 * What of the plan a rule is about: every role, those that live in Active Directory, work on the organization, or a list
 * of roles (and the organization). How domain.md's words are read: docs/readiness-readings.md.
 */
export type RuleScope = 'all-roles' | 'directory-roles' | 'organization' | readonly CheckGroupId[];

/** The products that a rule's sources speak of. */
export type ProductEra = '2007' | '2010' | '2013' | '2016';

/** A readiness rule under the product's own name, with its settings fixed. */
export interface ReadinessRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly scope: RuleScope;
  readonly actions: readonly SetupAction[];
  /** The only Windows that it runs on; null: any. */
  readonly windows: ComponentEra | null;
  readonly settings: readonly SettingName[];
  /** One entry a finding, with the values for its sentence; none where the rule passes. */
  readonly findings: (settings: Settings) => readonly MessageParams[];
  /** The sentence that Setup logs, English as in the product, in our words; `{name}` are the finding's values. */
  readonly logText: string;
  /** The products whose sources have it. */
  readonly eras: readonly ProductEra[];
  /** Ids of the sources in domain.md. */
  readonly sources: readonly string[];
  /** Whether a public article is about it (domain.md 6.1). */
  readonly hasArticle: boolean;
  readonly evidence: Evidence;
}

interface RuleRow<Id extends string, Name extends SettingName> {
  readonly id: Id;
  readonly severity: Severity;
  readonly scope: RuleScope;
  /** An installation and a recovery where a row does not say. */
  readonly actions?: readonly SetupAction[];
  readonly windows?: ComponentEra;
  readonly settings: readonly Name[];
  readonly findings: (settings: Pick<Settings, Name>) => readonly MessageParams[] | boolean;
  readonly logText: string;
  /** 2007 where a row does not say. */
  readonly eras?: readonly ProductEra[];
  /** The articles (S29) where a row does not say. */
  readonly sources?: readonly string[];
  /** True where a row does not say. */
  readonly hasArticle?: boolean;
  readonly evidence?: Evidence;
}

/** Work on the organization, and every role that lives in Active Directory. */
export const ORGANIZATION_AND_DIRECTORY_ROLES = [
  'organization',
  'HubTransport',
  'ClientAccess',
  'Mailbox',
  'UnifiedMessaging',
] as const satisfies readonly CheckGroupId[];

export const ALL_ACTIONS = ['Install', 'Uninstall', 'BuildToBuildUpgrade', 'DisasterRecovery'] as const;

const NOTHING: readonly MessageParams[] = [];

/**
 * A row of the rule tables. Its predicate sees only the settings that it names, and may answer
 * with a boolean (true: one finding without values) instead of a list.
 */
export function rule<const Id extends string, Name extends SettingName>(
  row: RuleRow<Id, Name>,
): ReadinessRule<Id> {
  const { findings, ...rest } = row;
  return {
    actions: ['Install', 'DisasterRecovery'],
    windows: null,
    eras: ['2007'],
    sources: ['S29'],
    hasArticle: true,
    evidence: 'documented',
    ...rest,
    findings: (settings) => {
      const found = findings(settings);
      if (typeof found !== 'boolean') return found;
      return found ? [{}] : NOTHING;
    },
  };
}
