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
    for (const host of [run.fqdn, run.domainController, run.globalCatalog, run.schemaMaster])
      addHost(add, host.value);
    add('domain', rootDomain(run.configContainerDn.value ?? ''));
    addUser(add, run.user.value);
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
  add('domain', labels.join('.'));
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
