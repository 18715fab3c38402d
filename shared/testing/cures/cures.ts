import type { RuleId } from '../../readiness/rules/rules';
import { ACCOUNT_CURES } from './account';
import type { Cure } from './cure';
import { IIS_CURES } from './iis';
import { WEB_SERVER_2008_CURES } from './web-server-2008';

/** Every rule's cure. */
export const CURES: Readonly<Partial<Record<RuleId, Cure>>> = {
  ...ACCOUNT_CURES,
  ...IIS_CURES,
  ...WEB_SERVER_2008_CURES,
};
