import type { Preparation } from '../../../host/directory/directory';
import type { Host } from '../../../host/host';
import { LDIF_LOG_PATH } from '../../../host/files/setup-logs';
import type { SetupTask, TaskContext } from '../../task';
import { task } from '../../task';

/** The name that a default installation gives (S4). */
export const DEFAULT_ORGANIZATION = 'First Organization';

/** The organization's part of Setup: schema, organization, domain (S7, S16, S52). Each is due until it has been done. */
export const ORGANIZATION_PREPARATION: readonly SetupTask[] = [
  logged('25ce96a4', 'import-SchemaFiles', 60, 'schema', 'Importing schema files with ldifde.exe'),
  prepare('72ea6b05', 'install-ExchangeSchema', 90, 'schema'),
  prepare('83fb1c96', 'install-ExchangeOrganization', 90, 'organization'),
  logged(
    '6546995f',
    'set-ExchangeOrganizationPermissions',
    30,
    'domain',
    'Setting permissions of the organization',
  ),
  prepare('94ac2da7', 'initialize-DomainPermissions', 60, 'domain'),
];

function prepare(id: string, name: string, seconds: number, part: keyof Preparation): SetupTask {
  const changes = ({ plan }: TaskContext) => [
    ...(part === 'organization'
      ? [{ type: 'organization-created', name: plan.organizationName ?? DEFAULT_ORGANIZATION } as const]
      : []),
    { type: 'directory-prepared', part } as const,
  ];
  return { ...task(id, name, seconds, changes, { kind: 'directory' }), isDue: isMissing(part) };
}

function logged(id: string, name: string, seconds: number, part: keyof Preparation, line: string): SetupTask {
  const changes = ({ at }: TaskContext) => [
    { type: 'file-appended', path: LDIF_LOG_PATH, content: `${line}\r\n`, at } as const,
  ];
  return { ...task(id, name, seconds, changes, { kind: 'directory' }), isDue: isMissing(part) };
}

function isMissing(part: keyof Preparation): (host: Host) => boolean {
  return ({ directory }) => directory !== null && !directory.preparation[part];
}
