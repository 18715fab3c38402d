import type { Registry } from '../../host/registry/registry';
import type { RunFacts } from '../../setup-log/read/run-facts';
import { registryNames } from '../server/registry-names';
import { isCommon, isEverybodys } from './product-words';

/** What kind of name something is; decides what it is replaced by. */
export const ORIGINAL_KINDS = ['server', 'domain', 'netbios', 'user', 'organization', 'site'] as const;
export type OriginalKind = (typeof ORIGINAL_KINDS)[number];

/** A name of the customer's that must not be told. */
export interface Original {
  readonly kind: OriginalKind;
  readonly text: string;
}

/** No name of a domain has more. */
const MOST_LABELS = 20;

/** The names that the runs of a customer's logs tell, each once. */
export function originalsOf(runs: readonly RunFacts[]): Original[] {
  return distinct(
    runs.flatMap((run): Original[] => [
      ...named('server', run.server.value),
      ...accountNames(run.user.value ?? ''),
      ...[run.fqdn, run.domainController, run.globalCatalog, run.schemaMaster].flatMap(({ value }) =>
        hostNames(value ?? ''),
      ),
      ...domainNames(rootDomain(run.configContainerDn.value ?? '')),
      ...named('organization', run.organization.value),
      ...named('site', run.site.value),
      ...named('site', run.schemaMasterSite.value),
    ]),
  );
}

/** The names that a registry tells of the computer that it was exported from. */
export function originalsOfRegistry(registry: Registry): Original[] {
  const { computers, domains } = registryNames(registry);
  return [
    ...computers.flatMap((name) => named('server', name)),
    ...domains.flatMap((name) => domainNames(name)),
  ];
}

/** Each name once, however it is written. */
export function distinct(originals: readonly Original[]): Original[] {
  const found = new Map<string, Original>();
  for (const original of originals) {
    const key = original.text.toLowerCase();
    if (!found.has(key)) found.set(key, original);
  }
  return [...found.values()];
}

/** A name, unless it is one that everybody has. */
export function named(kind: OriginalKind, text: string | null | undefined): Original[] {
  const name = text?.trim() ?? '';
  return name.length < 2 || isEverybodys(name) ? [] : [{ kind, text: name }];
}

/** A computer and the domains that it is in. */
export function hostNames(fqdn: string): Original[] {
  const [host, ...labels] = fqdn.split('.');
  return [...named('server', host), ...domainNames(labels.join('.'))];
}

/** A domain with those above it, and what each is called for short where that tells something. */
export function domainNames(domain: string): Original[] {
  const all = domain.split('.').slice(0, MOST_LABELS);
  const found: Original[] = [];
  for (const index of all.keys()) {
    const labels = all.slice(index);
    // `com` and `co.uk` are nobody's.
    if (index > 0 && (labels.length === 1 || isSuffix(labels))) break;
    found.push(...named('domain', labels.join('.')));
    const short = labels[0] ?? '';
    if (short.length > 2 && !isCommon(short)) found.push(...named('netbios', short));
  }
  return found;
}

/** `DOMAIN\user` */
export function accountNames(account: string): Original[] {
  const [domain, name] = account.split('\\');
  return name === undefined ? [] : [...named('netbios', domain), ...named('user', name)];
}

function isSuffix(labels: readonly string[]): boolean {
  return labels.length === 2 && labels.every((label) => label.length <= 3);
}

/** The domain of a distinguished name. */
export function rootDomain(container: string): string {
  return [...container.matchAll(/DC=([^,]{1,63})/gi)].map((match) => match[1] ?? '').join('.');
}
