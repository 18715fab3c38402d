import type { HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import { installedTargetDir } from '../../../setup/implied-host';
import { barePlan, type SetupPlan } from '../../../setup/plan/plan';
import type { PROVISIONING_RULES } from '../../rules/exchange/provisioning';
import { noAdministrator, toAdministrator } from '../account-groups';
import type { ConditionsOf } from '../condition';
import { inOrganization } from '../where';

/** The server that is to be provisioned. */
const SERVER = 'EX90';

/** The account and the names that /NewProvisionedServer meets. */
export const PROVISIONING_CONDITIONS: ConditionsOf<typeof PROVISIONING_RULES> = {
  ProvisionedUpdateRequired: {
    plan: provisioning,
    breaks: inOrganization(noAdministrator),
    mends: inOrganization(toAdministrator),
  },
  DuplicateShortProvisionedName: {
    plan: provisioning,
    breaks: inOrganization((_organization, { host }) => [
      { type: 'server-provisioned', server: SERVER, admin: null, version: host.media.build },
    ]),
    mends: ({ host }) => removeServer(host),
  },
};

function provisioning(host: Host): SetupPlan {
  const job = { kind: 'provision-server', server: SERVER, admin: null } as const;
  return { ...barePlan('Install', [], installedTargetDir(host)), job };
}

function removeServer({ directory }: Host): HostChange[] {
  const found = directory?.organization?.servers.find(({ name }) => sameName(name, SERVER));
  const roles = found?.roles ?? [];
  return [
    ...roles.map((role) => ({ type: 'server-role-unregistered', server: SERVER, role }) as const),
    { type: 'provisioned-server-removed', server: SERVER },
  ];
}
