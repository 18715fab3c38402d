import { task, type SetupTask } from '../../task';

/** /NewProvisionedServer and /RemoveProvisionedServer: a server's object in the directory, and nothing else (S23, S27). */
export const PROVISIONING: readonly SetupTask[] = [
  {
    ...task(
      '8b2d6f41',
      'new-ProvisionedServer',
      20,
      ({ host, plan: { job } }) =>
        job.kind === 'provision-server'
          ? [{ type: 'server-provisioned', server: job.server, admin: job.admin, version: host.media.build }]
          : [],
      { kind: 'directory' },
      { kind: 'organization' },
    ),
    isDue: (_host, { job }) => job.kind === 'provision-server',
  },
  {
    ...task(
      '9c3e7a52',
      'remove-ProvisionedServer',
      20,
      ({ plan: { job } }) =>
        job.kind === 'remove-provisioned-server'
          ? [{ type: 'provisioned-server-removed', server: job.server }]
          : [],
      { kind: 'directory' },
    ),
    isDue: (_host, { job }) => job.kind === 'remove-provisioned-server',
  },
];
