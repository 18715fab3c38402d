import type { Message } from '../../message';

/** What can be wrong with a line for Setup; the sentence is in the catalogs. Every one names the switch as typed. */
export const SWITCH_PROBLEM_CODES = [
  'not-a-switch',
  'unknown-switch',
  'later-switch',
  'mode-as-switch',
  'equals-sign',
  'twice',
  'value-missing',
  'value-superfluous',
  'value-refused',
  'unknown-mode',
  'unknown-role',
  'role-missing-in-list',
  'edge-exclusive',
  'edge-beside-others',
  'roles-missing',
  'only-for-roles',
  'needs-switch',
  'not-together',
  'two-tasks',
  'same-port',
  'answer-file-missing',
  'answer-file-line',
  'organization-exists',
  'organization-needed',
  'organization-name-refused',
  'not-in-domain',
  'no-organization',
  'target-folder-fixed',
  'target-folder-refused',
  'disk-space',
  'source-missing',
  'updates-missing',
  'no-such-controller',
  'legacy-server-not-needed',
  'legacy-server-on-resume',
  'no-such-bridgehead',
  'legacy-outlook-not-first',
  'role-installed',
  'role-not-installed',
  'tools-needed',
  'nothing-installed',
  'nothing-to-upgrade',
  'no-server-object',
  'recovery-not-for-edge',
  'server-installed',
  'no-such-provisioned-server',
  'server-in-use',
  'um-not-installed',
  'language-pack-missing',
  'language-pack-installed',
  'language-pack-not-installed',
  'language-pack-needed',
  'not-a-cluster-node',
  'version-mismatch',
  'controller-too-old',
] as const;

export type SwitchProblemCode = (typeof SWITCH_PROBLEM_CODES)[number];

/** One thing that is wrong with a line for Setup. `params.switch` names the switch as it was typed. */
export type SwitchProblem = Message<SwitchProblemCode>;

/** A value, or everything that is wrong with the line. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly SwitchProblem[] };

/** A problem of one switch. */
export function problem(
  code: SwitchProblemCode,
  typed: string,
  params: SwitchProblem['params'] = {},
): SwitchProblem {
  return { code, params: { switch: typed, ...params } };
}
