import { isDelegate } from '../../../host/directory/delegation';
import type { ACCOUNT_RULES } from '../../rules/exchange/account';
import { join, leave, noAdministrator, toAdministrator } from '../account-groups';
import type { ConditionsOf } from '../condition';
import { inDomain } from '../where';

/** What the signed-in account may do, taken away and given back. */
export const ACCOUNT_CONDITIONS: ConditionsOf<typeof ACCOUNT_RULES> = {
  NotLocalAdmin: {
    breaks: () => [leave('Administrators')],
    mends: () => [join('Administrators')],
  },
  LoggedOntoDomain: {
    breaks: inDomain(() => [{ type: 'account-changed', domain: null }]),
    mends: inDomain(({ netbiosDomain: domain }) => [{ type: 'account-changed', domain }]),
    companions: ['GlobalServerInstall'],
  },
  GlobalServerInstall: {
    breaks: inDomain((_directory, { host }) => [
      ...noAdministrator(),
      // To a delegate his own server is open.
      ...(isDelegate(host) ? [{ type: 'server-delegated', server: host.name, admin: null } as const] : []),
    ]),
    mends: inDomain(({ netbiosDomain: domain }) => [
      ...toAdministrator(),
      { type: 'account-changed', domain },
    ]),
  },
};
