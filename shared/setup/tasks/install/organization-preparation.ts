import { task, type SetupTask } from '../task';

/** The name that a default installation gives (S4). */
const DEFAULT_ORGANIZATION = 'First Organization';

/** The organization's part of Setup: schema, organization, domain (S7, S16, S52). */
export const ORGANIZATION_PREPARATION: readonly SetupTask[] = [
  task('72ea6b05', 'install-ExchangeSchema', 150, () => [{ type: 'directory-prepared', part: 'schema' }], {
    kind: 'directory',
  }),
  task(
    '83fb1c96',
    'install-ExchangeOrganization',
    120,
    () => [
      { type: 'organization-created', name: DEFAULT_ORGANIZATION },
      { type: 'directory-prepared', part: 'organization' },
    ],
    { kind: 'directory' },
  ),
  task(
    '94ac2da7',
    'initialize-DomainPermissions',
    60,
    () => [{ type: 'directory-prepared', part: 'domain' }],
    {
      kind: 'directory',
    },
  ),
];
