import type { SwitchName } from './switch-table';

/** What a line for Setup asks: the switch that says what is to be done, or the mode. */
export type Operation =
  | 'Install'
  | 'Upgrade'
  | 'Uninstall'
  | 'RecoverServer'
  | 'PrepareLegacyExchangePermissions'
  | 'PrepareSchema'
  | 'PrepareAD'
  | 'PrepareDomain'
  | 'PrepareAllDomains'
  | 'NewProvisionedServer'
  | 'RemoveProvisionedServer'
  | 'AddUmLanguagePack'
  | 'RemoveUmLanguagePack'
  | 'NewCms'
  | 'RemoveCms'
  | 'RecoverCms'
  | 'ClearLocalCMS';

/** A switch of the line, or of its answer file. */
export interface GivenSwitch {
  readonly name: SwitchName;
  /** As it was typed, for sentences about it: `/r`. */
  readonly typed: string;
  /** What stood behind the colon; null where nothing did. */
  readonly value: string | null;
}

/** A line for Setup whose switches are right by themselves and fit together; the host has not been looked at. */
export interface SetupRequest {
  readonly operation: Operation;
  readonly switches: readonly GivenSwitch[];
}
