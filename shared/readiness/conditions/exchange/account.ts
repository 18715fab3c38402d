import { isDelegate } from '../../../host/directory/delegation';
import type { AccountGroup } from '../../../host/host';
import type { ACCOUNT_RULES } from '../../rules/exchange/account';
import { obstacle, type ConditionsOf } from '../condition';

const join = (group: AccountGroup) => ({ type: 'account-group-joined', group }) as const;
const leave = (group: AccountGroup) => ({ type: 'account-group-left', group }) as const;

/** What the signed-in account may do, taken away and given back. */
export const ACCOUNT_CONDITIONS: ConditionsOf<typeof ACCOUNT_RULES> = {
  NotLocalAdmin: {
    breaks: () => [leave('Administrators')],
    mends: () => [join('Administrators')],
  },
  LoggedOntoDomain: {
    breaks: ({ host }) =>
      host.directory ? [{ type: 'account-changed', domain: null }] : obstacle('needs-domain'),
    mends: ({ host }) =>
      host.directory
        ? [{ type: 'account-changed', domain: host.directory.netbiosDomain }]
        : obstacle('needs-domain'),
    companions: ['GlobalServerInstall'],
  },
  GlobalServerInstall: {
    breaks: ({ host }) =>
      host.directory
        ? [
            leave('Exchange Organization Administrators'),
            leave('Enterprise Admins'),
            // To a delegate his own server is open.
            ...(isDelegate(host)
              ? [{ type: 'server-delegated', server: host.name, admin: null } as const]
              : []),
          ]
        : obstacle('needs-domain'),
    mends: ({ host }) => [
      join('Exchange Organization Administrators'),
      join('Enterprise Admins'),
      ...(host.directory ? [{ type: 'account-changed', domain: host.directory.netbiosDomain } as const] : []),
    ],
  },
};
