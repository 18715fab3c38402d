import { SERVER_ROLES } from '../../host/server-role';
import { RULES } from '../../readiness/rules/rules';
import { LINE_KINDS, lineKind, type LineKindId } from '../../setup-log/line-kinds/line-kinds';
import { fold } from './fold';

/** Names that everybody has: they tell nothing of a customer, and would be found everywhere. */
const EVERYBODYS: ReadonlySet<string> = new Set([
  'administrator',
  'default-first-site-name',
  'system',
  'local',
  'com',
  'net',
  'org',
  'first organization',
  'workgroup',
  'localhost',
  // Values of parameters that otherwise take names.
  'true',
  'false',
  'null',
]);

/** First words of groups that every domain with Exchange has. */
const GROUPS = ['domain', 'enterprise', 'schema', 'exchange', 'organization', 'authenticated', 'everyone'];

/** Words of Windows and of directories that stand beside Setup's own. */
const OF_WINDOWS = [
  ...['microsoft', 'corporation', 'windows', 'program', 'files', 'software', 'hardware', 'system', 'config'],
  ...['services', 'servers', 'sites', 'users', 'computers', 'controllers', 'configuration', 'administrative'],
  ...[
    'internet',
    'information',
    'store',
    'network',
    'service',
    'registry',
    'root',
    'temp',
    'logs',
    'builtin',
  ],
];

const FORMS = (Object.keys(LINE_KINDS) as LineKindId[]).flatMap((id) => lineKind(id).forms);

const ROLE_NAMES = SERVER_ROLES.flatMap(({ role, registryKey, logId, productName, scriptName }) => [
  role,
  registryKey,
  logId,
  productName,
  scriptName,
]);

/** Words of Setup's own sentences. */
const WORDS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...OF_WINDOWS,
  ...[...FORMS, ...ROLE_NAMES]
    .flatMap((form) => form.replace(/\{\w+\}/g, ' ').match(/\p{L}{2,}/gu) ?? [])
    .map(fold),
]);

/** What the product itself says, as it is written. */
const SAID = [
  ...FORMS,
  ...ROLE_NAMES,
  ...RULES.flatMap(({ id, logText }) => [id, logText]),
  ...OF_WINDOWS,
].join('\n');
const SAID_FOLDED = fold(SAID);

/** Whether a name is one that everybody has. */
export function isEverybodys(name: string): boolean {
  return EVERYBODYS.has(fold(name));
}

/** Whether a name tells nothing of a customer, or would be found in Setup's own sentences. */
export function isCommon(name: string): boolean {
  return isEverybodys(name) || WORDS.has(fold(name));
}

/** Whether the product says something, maybe within a word, in any letters. `folded`: as names compare. */
export function isSaid(folded: string): boolean {
  return SAID_FOLDED.includes(folded);
}

/** Whether the product says something in exactly these letters. */
export function isSaidExactly(text: string): boolean {
  return SAID.includes(text);
}
