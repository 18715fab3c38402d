/** What a line for Setup asks: a mode, or the switch that says what is to be done (domain.md 3.2). */
export type Operation =
  | SetupMode
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

/** What `/mode` takes; none given is Install (S3). */
export const SETUP_MODES = ['Install', 'Upgrade', 'Uninstall', 'RecoverServer'] as const;
export type SetupMode = (typeof SETUP_MODES)[number];

/** The mode of a name, in any case. */
export function modeNamed(name: string): SetupMode | undefined {
  return SETUP_MODES.find((mode) => mode.toLowerCase() === name.toLowerCase());
}
