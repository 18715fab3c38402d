import { LINE_KINDS, lineKind, type LineKindId } from '../../setup-log/line-kinds/line-kinds';
import type { RunFacts } from '../../setup-log/read/run-facts';

/** What kind of name something is; decides what it is replaced by. */
export const ORIGINAL_KINDS = ['server', 'domain', 'netbios', 'user', 'organization', 'site'] as const;
export type OriginalKind = (typeof ORIGINAL_KINDS)[number];

/** A name of the customer's that must not be told. */
export interface Original {
  readonly kind: OriginalKind;
  readonly text: string;
}

/** Names that tell nothing of a customer, and would be found everywhere. */
const COMMON: ReadonlySet<string> = new Set([
  'administrator',
  'default-first-site-name',
  'system',
  'local',
  'com',
  'net',
  'org',
  'first organization',
]);

/** First words of groups that every domain with Exchange has. */
const GROUPS = ['domain', 'enterprise', 'schema', 'exchange', 'organization', 'authenticated', 'everyone'];

/** Words of Setup's own sentences. */
const WORDS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...(Object.keys(LINE_KINDS) as LineKindId[])
    .flatMap((id) => lineKind(id).forms)
    .flatMap((form) => form.replace(/\{\w+\}/g, ' ').match(/\p{L}{2,}/gu) ?? [])
    .map((word) => word.toLowerCase()),
]);

/** Whether a name tells nothing of a customer, or would be found in Setup's own sentences. */
export function isCommon(name: string): boolean {
  const key = name.toLowerCase();
  return COMMON.has(key) || WORDS.has(key);
}

/** The names that the runs of a customer's logs tell, each once. */
export function originalsOf(runs: readonly RunFacts[]): Original[] {
  const found = new Map<string, Original>();
  const add = (kind: OriginalKind, text: string | null | undefined) => {
    const name = text?.trim() ?? '';
    const key = name.toLowerCase();
    if (name.length < 2 || COMMON.has(key) || found.has(key)) return;
    found.set(key, { kind, text: name });
  };
  for (const run of runs) {
    add('server', run.server.value);
    addUser(add, run.user.value);
    for (const host of [run.fqdn, run.domainController, run.globalCatalog, run.schemaMaster])
      addHost(add, host.value);
    addDomain(add, rootDomain(run.configContainerDn.value ?? ''));
    add('organization', run.organization.value);
    add('site', run.site.value);
    add('site', run.schemaMasterSite.value);
  }
  return [...found.values()];
}

type Add = (kind: OriginalKind, text: string | null | undefined) => void;

function addHost(add: Add, fqdn: string | null): void {
  const [host, ...labels] = (fqdn ?? '').split('.');
  add('server', host);
  addDomain(add, labels.join('.'));
}

/** A domain with those above it, and what each is called for short where that tells something. */
function addDomain(add: Add, domain: string): void {
  const all = domain.split('.');
  for (const index of all.keys()) {
    const labels = all.slice(index);
    // `com` and `co.uk` are nobody's.
    if (index > 0 && (labels.length === 1 || isSuffix(labels))) return;
    add('domain', labels.join('.'));
    const short = labels[0] ?? '';
    if (short.length > 2 && !isCommon(short)) add('netbios', short);
  }
}

function isSuffix(labels: readonly string[]): boolean {
  return labels.length === 2 && labels.every((label) => label.length <= 3);
}

function addUser(add: Add, user: string | null): void {
  const [domain, name] = (user ?? '').split('\\');
  if (name === undefined) return;
  add('netbios', domain);
  add('user', name);
}

function rootDomain(container: string): string {
  return [...container.matchAll(/DC=([^,]{1,63})/gi)].map((match) => match[1] ?? '').join('.');
}
