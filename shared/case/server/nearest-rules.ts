import type { Evidence } from '../../host/evidence';
import { RULES, type RuleId } from '../../readiness/rules/rules';

const LIVE: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** A rule of later products, and the 2007 rule that asks the same of a 2007 server. */
interface NearestRule {
  readonly later: string;
  readonly rule: RuleId;
  readonly evidence: Evidence;
}

const NEAREST: readonly NearestRule[] = [
  nearest('PendingRebootWindowsComponents', 'RebootPending'),
  nearest('UpdateNeedsReboot', 'RebootPending'),
  nearest('DelegatedCafeFirstInstall', 'DelegatedClientAccessFirstInstall'),
  nearest('DelegatedFrontendTransportFirstInstall', 'DelegatedBridgeheadFirstInstall'),
  nearest('CafeRoleAlreadyExists', 'ClientAccessRoleAlreadyExists'),
];

function nearest(later: string, rule: RuleId): NearestRule {
  return { later, rule, evidence: 'decision' };
}

/** The rule that runs here for a rule that a log names; null where there is none. */
export function liveRule(id: string): { readonly rule: RuleId; readonly isSame: boolean } | null {
  if (LIVE.has(id)) return { rule: id as RuleId, isSame: true };
  const row = NEAREST.find(({ later }) => later === id);
  return row ? { rule: row.rule, isSame: false } : null;
}
