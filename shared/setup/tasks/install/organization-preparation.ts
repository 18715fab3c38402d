import type { HostChange } from '../../../host/change';
import type { Preparation } from '../../../host/directory/directory';
import type { Host } from '../../../host/host';
import { LDIF_LOG_PATH } from '../../../host/files/setup-logs';
import type { PreparedPart, SetupPlan } from '../../plan/plan';
import type { SetupTask, TaskContext } from '../../task';
import { task } from '../../task';

/** The name that a default installation gives (S4). */
export const DEFAULT_ORGANIZATION = 'First Organization';

type Part = keyof Preparation;

/** What each switch prepares whether or not it has been done before; what it implies is done where it is missing (S16). */
const ASKED: Readonly<Record<PreparedPart, readonly Part[]>> = {
  'legacy-permissions': ['legacyPermissions'],
  schema: ['schema'],
  organization: ['organization', 'domain'],
  domain: ['domain'],
  'all-domains': ['domain'],
};
const IMPLIED: Readonly<Record<PreparedPart, readonly Part[]>> = {
  'legacy-permissions': [],
  schema: ['legacyPermissions'],
  organization: ['legacyPermissions', 'schema'],
  domain: [],
  'all-domains': [],
};

/** The organization's part of Setup: legacy permissions, schema, organization, domains (S7, S16, S52). */
export const ORGANIZATION_PREPARATION: readonly SetupTask[] = [
  part('1f7c25d9', 'update-LegacyExchangePermissions', 45, 'legacyPermissions', legacyPermissions),
  part('25ce96a4', 'import-SchemaFiles', 60, 'schema', logged('Importing schema files with ldifde.exe')),
  part('72ea6b05', 'install-ExchangeSchema', 90, 'schema', prepared('schema')),
  part('83fb1c96', 'install-ExchangeOrganization', 90, 'organization', ({ plan }) => [
    { type: 'organization-created', name: plan.organizationName ?? DEFAULT_ORGANIZATION },
    { type: 'directory-prepared', part: 'organization' },
  ]),
  part(
    '6546995f',
    'set-ExchangeOrganizationPermissions',
    30,
    'domain',
    logged('Setting permissions of the organization'),
  ),
  part('94ac2da7', 'initialize-DomainPermissions', 60, 'domain', domainPermissions),
];

/** Whether legacy permissions are still to be updated: beside 2003 or 2000 servers only (S16, S35). */
export function needsLegacyPermissions({ directory }: Host): boolean {
  return (
    directory !== null &&
    (directory.organization?.legacy ?? null) !== null &&
    isMissing(directory.preparation)
  );
}

function isMissing({ legacyPermissions: done }: Preparation): boolean {
  return !done;
}

function part(id: string, name: string, seconds: number, of: Part, changes: SetupTask['changes']): SetupTask {
  return {
    ...task(id, name, seconds, changes, { kind: 'directory' }),
    isDue: (host, plan) => isPartDue(host, plan, of),
  };
}

function isPartDue(host: Host, { job }: SetupPlan, of: Part): boolean {
  const { directory } = host;
  if (!directory) return false;
  const lacks = of === 'legacyPermissions' ? needsLegacyPermissions(host) : !directory.preparation[of];
  if (job.kind !== 'prepare') return lacks;
  return ASKED[job.part].includes(of) || (lacks && IMPLIED[job.part].includes(of));
}

function prepared(of: Part): SetupTask['changes'] {
  return () => [{ type: 'directory-prepared', part: of }];
}

function logged(line: string): SetupTask['changes'] {
  return ({ at }) => [{ type: 'file-appended', path: LDIF_LOG_PATH, content: `${line}\r\n`, at }];
}

/** In the domain that is named; where none is, in all of the forest. */
function legacyPermissions({ host, plan: { job } }: TaskContext): HostChange[] {
  const named = job.kind === 'prepare' ? job.domain : null;
  const own: HostChange = { type: 'directory-prepared', part: 'legacyPermissions' };
  const others = host.directory?.otherDomains.filter(({ name }) => named === null || name === named) ?? [];
  return [
    ...(named === null ? [own] : []),
    ...others.map(({ name }) => otherDomain(name, 'hasLegacyPermissions')),
  ];
}

/** In the domain that is named, else in the computer's own; /PrepareAllDomains: in all of them. */
function domainPermissions({ host, plan: { job } }: TaskContext): HostChange[] {
  const own: HostChange = { type: 'directory-prepared', part: 'domain' };
  if (job.kind !== 'prepare') return [own];
  if (job.domain !== null) return [otherDomain(job.domain, 'isPrepared')];
  const others = job.part === 'all-domains' ? (host.directory?.otherDomains ?? []) : [];
  return [own, ...others.map(({ name }) => otherDomain(name, 'isPrepared'))];
}

function otherDomain(domain: string, of: 'isPrepared' | 'hasLegacyPermissions'): HostChange {
  return { type: 'other-domain-prepared', domain, part: of };
}
