import type { AccountGroup } from '../../host/host';

/** The account joins a group, or leaves it. */
export const join = (group: AccountGroup) => ({ type: 'account-group-joined', group }) as const;
export const leave = (group: AccountGroup) => ({ type: 'account-group-left', group }) as const;

/** Each of them is enough to change the organization, so that they are taken together, and given back together. */
const ADMINISTRATORS = ['Exchange Organization Administrators', 'Enterprise Admins'] as const;

/** The account becomes an administrator of the organization, or is none any more. */
export const toAdministrator = () => ADMINISTRATORS.map(join);
export const noAdministrator = () => ADMINISTRATORS.map(leave);
