import { RULES, type RuleId } from '../../readiness/rules/rules';

const LIVE: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** Rules of later products, and the 2007 rule that asks the same of a 2007 server (decisions of ours). */
const NEAREST: Readonly<Partial<Record<string, RuleId>>> = {
  PendingRebootWindowsComponents: 'RebootPending',
  UpdateNeedsReboot: 'RebootPending',
  DelegatedCafeFirstInstall: 'DelegatedClientAccessFirstInstall',
  DelegatedFrontendTransportFirstInstall: 'DelegatedBridgeheadFirstInstall',
  CafeRoleAlreadyExists: 'ClientAccessRoleAlreadyExists',
};

/** The rule that runs here for a rule that a log names; null where there is none. */
export function liveRule(id: string): { readonly rule: RuleId; readonly isSame: boolean } | null {
  if (LIVE.has(id)) return { rule: id as RuleId, isSame: true };
  const nearest = Object.hasOwn(NEAREST, id) ? NEAREST[id] : undefined;
  return nearest === undefined ? null : { rule: nearest, isSame: false };
}
