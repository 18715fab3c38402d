import { organizationNameProblem } from '../../host/directory/organization';
import { isAddress } from '../../host/directory/sites';
import { modeNamed, SETUP_MODES } from './operation';
import { namesInList, ROLE_NAMES, roleNamed } from './role-names';
import { problem, type SwitchProblem } from './switch-problem';

/** What can stand behind the colon of a switch. */
export type SwitchValueKind = keyof typeof VALUES | 'none';

interface ValueRow {
  /** An example, for sentences and for help. */
  readonly example: string;
  /** Why a value is none of the kind; null where it is. */
  readonly problem: (typed: string, value: string) => SwitchProblem | null;
}

const NETBIOS_OR_FQDN = /^[a-z0-9]([a-z0-9-]{0,62})(\.[a-z0-9]([a-z0-9-]{0,62}))*$/i;
const DOMAIN = /^[a-z0-9]([a-z0-9-]{0,62})(\.[a-z0-9]([a-z0-9-]{0,62}))+$/i;
const FOLDER = /^([a-z]:(\\[^\\/:*?"<>|]*)*|\\\\[^\\/:*?"<>|]+\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]*)*)$/i;
const FILE = /^[^/:*?"<>|]*(?:[a-z]:)?[^/:*?"<>|]+$/i;
const CULTURE = /^[a-z]{2}-[a-z]{2}$/i;
const USER = /^([^\\/"[\]:;|=,+*?<>@\s]+\\)?[^\\/"[\]:;|=,+*?<>@\s]+(@[a-z0-9.-]+)?$/i;

/** A row whose values match a pattern. */
function matching(pattern: RegExp, example: string): ValueRow {
  return {
    example,
    problem: (typed, value) =>
      pattern.test(value) && value.length <= 255
        ? null
        : problem('value-refused', typed, { value, allowed: example }),
  };
}

/** The kinds of values, in one table. */
export const VALUES = {
  mode: {
    example: SETUP_MODES.join(', '),
    problem: (typed, value) =>
      modeNamed(value) ? null : problem('unknown-mode', typed, { value, allowed: SETUP_MODES.join(', ') }),
  },
  roles: { example: 'HubTransport,ClientAccess', problem: roleListProblem },
  'organization-name': {
    example: '"First Organization"',
    problem: (typed, value) =>
      organizationNameProblem(value) ? problem('organization-name-refused', typed, { value }) : null,
  },
  folder: matching(FOLDER, 'C:\\Exchange'),
  file: matching(FILE, 'C:\\answers.txt'),
  server: matching(NETBIOS_OR_FQDN, 'dc01.contoso.com'),
  domain: matching(DOMAIN, 'contoso.com'),
  user: matching(USER, 'CONTOSO\\user'),
  port: {
    example: '1-65535',
    problem: (typed, value) =>
      /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535
        ? null
        : problem('value-refused', typed, { value, allowed: '1-65535' }),
  },
  address: {
    example: '10.0.0.30',
    problem: (typed, value) =>
      isAddress(value) ? null : problem('value-refused', typed, { value, allowed: '10.0.0.30' }),
  },
  cultures: {
    example: 'fr-FR,de-DE',
    problem: (typed, value) => {
      const wrong = namesInList(value).find((culture) => !CULTURE.test(culture));
      return wrong === undefined
        ? null
        : problem('value-refused', typed, { value: wrong, allowed: 'fr-FR,de-DE' });
    },
  },
} as const satisfies Record<string, ValueRow>;

function roleListProblem(typed: string, value: string): SwitchProblem | null {
  const names = namesInList(value);
  if (names.includes('')) return problem('role-missing-in-list', typed, { value });
  const unknown = names.find((name) => roleNamed(name) === undefined);
  if (unknown === undefined) return null;
  const allowed = ROLE_NAMES.map((row) => row.names.join('/')).join(', ');
  return problem('unknown-role', typed, { value: unknown, allowed });
}
