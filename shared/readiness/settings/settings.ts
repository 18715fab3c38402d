import type { Host } from '../../host/host';
import type { SetupPlan } from '../../setup/plan/plan';
import { COMPUTER_SETTINGS } from './computer-settings';
import { CONTROLLER_SETTINGS } from './controller-settings';
import { DIRECTORY_SETTINGS } from './directory-settings';
import { EXCHANGE_SETTINGS } from './exchange-settings';
import { LEGACY_SETTINGS } from './legacy-settings';
import { ORGANIZATION_SETTINGS } from './organization-settings';
import { PLAN_SETTINGS } from './plan-settings';
import { ROLE_SERVICE_SETTINGS } from './role-service-settings';
import type { ComputeSetting } from './setting-table';

/** The named facts that rules look at, in the product's own vocabulary (domain.md 6.0; S30). */
export const SETTINGS = {
  ...PLAN_SETTINGS,
  ...COMPUTER_SETTINGS,
  ...ROLE_SERVICE_SETTINGS,
  ...DIRECTORY_SETTINGS,
  ...CONTROLLER_SETTINGS,
  ...ORGANIZATION_SETTINGS,
  ...LEGACY_SETTINGS,
  ...EXCHANGE_SETTINGS,
};

type SettingTable = typeof SETTINGS;
export type SettingName = keyof SettingTable;

/** The values of the settings. */
export type Settings = { readonly [Name in SettingName]: ReturnType<SettingTable[Name]> };

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

const UNREAD = Symbol('unread');

/** A value by the place of its setting: a property of its own for each would cost more than most settings themselves. */
class ReadSettings {
  private readonly values: unknown[] = new Array<unknown>(SETTING_NAMES.length).fill(UNREAD);

  constructor(
    private readonly host: Host,
    private readonly plan: SetupPlan,
  ) {}

  static {
    for (const [index, name] of SETTING_NAMES.entries()) {
      const compute: ComputeSetting = SETTINGS[name];
      Object.defineProperty(this.prototype, name, {
        get(this: ReadSettings) {
          if (this.values[index] === UNREAD) this.values[index] = compute(this.host, this.plan);
          return this.values[index];
        },
      });
    }
  }
}

/** The settings of a host and a plan, each computed when it is first asked for and then kept. */
export function readSettings(host: Host, plan: SetupPlan): Settings {
  return new ReadSettings(host, plan) as unknown as Settings;
}
