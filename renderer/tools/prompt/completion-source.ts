import { completeLine } from '../../../shared/command-line/complete-line';
import type { CompletedSwitch } from '../../../shared/command-line/complete-switch';
import { SETUP_MODES } from '../../../shared/command-line/switches/operation';
import { ROLE_NAMES } from '../../../shared/command-line/switches/role-names';
import { SWITCHES, type Switch } from '../../../shared/command-line/switches/switch-table';
import { VERBS } from '../../../shared/session/prompt/verbs/verbs-table';
import type { PromptSnapshot } from '../../../shared/session/snapshot/snapshot';
import type { ServerPlaces } from '../explorer/opening/opening-of-line';

const ROLES = ROLE_NAMES.flatMap(({ names }) => names.slice(0, 1));
const ROWS: readonly Switch[] = SWITCHES;
const COMPLETED: readonly CompletedSwitch[] = ROWS.map(({ name, aliases = [], value }) => ({
  name,
  aliases,
  values: valuesOf(value),
  isList: value === 'roles',
}));
const PROGRAMS = VERBS.filter(({ help }) => help !== 'help-not-rehearsed').map(({ name }) => name);

/** What Tab makes of a line at the prompt. */
export function completions(
  line: string,
  { folder, leftAt }: PromptSnapshot,
  { tree }: ServerPlaces,
): readonly string[] {
  return completeLine(line, { folder, leftAt, tree, programs: PROGRAMS, switches: COMPLETED });
}

function valuesOf(value: Switch['value']): CompletedSwitch['values'] {
  switch (value) {
    case 'none':
      return 'none';
    case 'mode':
      return SETUP_MODES;
    case 'roles':
      return ROLES;
    default:
      return 'text';
  }
}
