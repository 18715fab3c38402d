import type { Directory } from '../../../host/directory/directory';
import { rootDomain } from '../../../host/directory/forest';
import type { Host } from '../../../host/host';
import { installedTargetDir } from '../../../setup/implied-host';
import { barePlan, type SetupPlan } from '../../../setup/plan/plan';
import type { PREPARATION_RULES } from '../../rules/directory/preparation';
import { join, leave, noAdministrator, toAdministrator } from '../account-groups';
import { inDomain } from '../where';
import type { ConditionsOf } from '../condition';
import {
  domainGone,
  domainThere,
  otherDomainName,
  preparation,
  outOfMixedMode,
  toMixedMode,
} from './forest-parts';

/** A container as replication renames the second of two that were made at once. */
const DUPLICATE = 'Microsoft Exchange System Objects CNF:5f0c6b1e-93a4-4d0e-8a51-7c2d9be0f4a3';

const unprepared = (part: 'schema' | 'organization' | 'domain') =>
  ({ type: 'directory-unprepared', part }) as const;
const prepared = (part: 'schema' | 'organization' | 'domain') =>
  ({ type: 'directory-prepared', part }) as const;

/** What is prepared, and the right to prepare it, taken away and given back. */
export const PREPARATION_CONDITIONS: ConditionsOf<typeof PREPARATION_RULES> = {
  SchemaUpdateRequired: {
    breaks: inDomain(() => [unprepared('schema'), leave('Schema Admins')]),
    mends: inDomain((directory) => [
      ...preparedAgain(directory, 'schema'),
      join('Schema Admins'),
      join('Enterprise Admins'),
    ]),
  },
  GlobalUpdateRequired: {
    plan: (host) => barePlan('Install', ['HubTransport'], installedTargetDir(host)),
    breaks: inDomain(() => [unprepared('organization'), leave('Enterprise Admins')]),
    mends: inDomain((directory) => [...preparedAgain(directory, 'organization'), join('Enterprise Admins')]),
  },
  AdUpdateRequired: {
    plan: (host) => preparation(host, 'organization'),
    breaks: inDomain(() => [unprepared('organization'), leave('Enterprise Admins')]),
    mends: inDomain((directory) => [...preparedAgain(directory, 'organization'), join('Enterprise Admins')]),
    companions: ['GlobalUpdateRequired'],
  },
  DomainPrepWithoutADUpdate: {
    plan: (host) => preparation(host, 'domain'),
    breaks: inDomain(() => [unprepared('organization')]),
    mends: inDomain(() => [prepared('schema'), prepared('organization')]),
  },
  PrepareDomainNotFound: {
    plan: (host) => preparation(host, 'domain', { domain: nameOfOther(host) }),
    breaks: inDomain((directory, { plan }) =>
      domainGone(directory, namedDomain(plan) ?? otherDomainName(directory)),
    ),
    mends: inDomain((directory, { plan }) =>
      domainThere(directory, namedDomain(plan) ?? otherDomainName(directory)),
    ),
  },
  PrepareDomainModeMixed: {
    plan: (host) => preparation(host, 'domain', { domain: nameOfOther(host) }),
    breaks: inDomain((directory, { plan }) => {
      const domain = namedDomain(plan) ?? directory.domain;
      return [...domainThere(directory, domain), ...toMixedMode(domain)];
    }),
    mends: inDomain((directory, { plan }) =>
      outOfMixedMode(directory, namedDomain(plan) ?? directory.domain),
    ),
  },
  PrepareDomainNotAdmin: {
    plan: (host) => preparation(host, 'domain'),
    breaks: inDomain(() => [leave('Domain Admins'), leave('Enterprise Admins')]),
    mends: inDomain(() => [join('Domain Admins'), join('Enterprise Admins')]),
  },
  LocalDomainPrep: {
    plan: (host) => preparation(host, 'domain'),
    breaks: inDomain(() => [unprepared('domain'), join('Domain Admins'), ...noAdministrator()]),
    mends: inDomain((directory) => [...preparedAgain(directory, 'domain'), ...toAdministrator()]),
  },
  DomainPrepRequired: {
    breaks: inDomain(() => [
      unprepared('domain'),
      join('Exchange Organization Administrators'),
      leave('Domain Admins'),
      leave('Enterprise Admins'),
    ]),
    mends: inDomain((directory) => [
      ...preparedAgain(directory, 'domain'),
      join('Domain Admins'),
      join('Enterprise Admins'),
    ]),
    companions: ['LocalDomainPrep'],
  },
  RootDomainModeMixed: {
    breaks: inDomain((directory) => toMixedMode(rootDomain(directory).name)),
    mends: inDomain((directory) => outOfMixedMode(directory, rootDomain(directory).name)),
  },
  AdInitErrorRule: {
    breaks: inDomain(() => [{ type: 'system-objects-duplicated', container: DUPLICATE }]),
    mends: inDomain(({ duplicateContainers }) =>
      duplicateContainers.map((container) => ({ type: 'duplicate-container-deleted', container })),
    ),
  },
};

/** A forest with an organization had been prepared for it; one without is left to be prepared. */
function preparedAgain({ organization }: Directory, part: 'schema' | 'organization' | 'domain') {
  return organization ? [prepared(part)] : [];
}

/** Null for a server in no domain, where no plan names one. */
function nameOfOther({ directory }: Host): string | null {
  return directory && otherDomainName(directory);
}

function namedDomain({ job }: SetupPlan): string | null {
  return job.kind === 'prepare' ? job.domain : null;
}
