import type { ProductEra, Severity } from './rule';

/** A rule of a later product: known by name, so that logs that name it can be read, and never run. */
export interface LaterRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly eras: readonly ProductEra[];
}

function later<const Id extends string>(
  severity: Severity,
  era: ProductEra,
  ...ids: readonly Id[]
): LaterRule<Id>[] {
  return ids.map((id) => ({ id, severity, eras: [era] }));
}

/**
 * Rules of Exchange 2010 and later: those of domain.md 6.1 whose era leaves 2007 out, those of 6.2, and those that the
 * sample logs name besides (setup-log-format.md 2.6). Severity as the logs or articles give it; an error where they do
 * not. The era is the first product whose sources name the rule.
 */
export const LATER_RULES = [
  ...later(
    'error',
    '2010',
    'LonghornIIS7NetExt',
    'LonghornWASProcessModelInstalled',
    'MSFilterPackV2NotInstalled',
    'MSFilterPackV2SP1NotInstalled',
    'WinRMIISExtensionInstalled',
  ),
  ...later('warning', '2010', 'NoE12ServerWarning'),
  ...later(
    'error',
    '2013',
    'DelegatedCafeFirstInstall',
    'DelegatedFrontendTransportFirstInstall',
    'PendingRebootWindowsComponents',
    'InstallOnDCInADSplitPermissionMode',
    'ForestLevelNotWin2003Native',
    'Exchange2000or2003PresentInOrg',
    'E15E12CoexistenceMinVersionRequirement',
    'E15E14CoexistenceMinVersionRequirement',
    'E15E14CoexistenceMinMajorVersionRequirement',
    'CafeRoleAlreadyExists',
    'PowerShellExecutionPolicyCheckSet',
    'RsatClusteringCmdInterfaceInstalled',
    'Win7RpcHttpAssocCookieGuidUpdateNotInstalled',
    'UcmaRedistMsi',
    'Exchange2013AnyOnExchange2010Server',
    'HostingModeNotAvailable',
    'HttpActivationInstalled',
    'HybridIsEnabledAndTenantVersionIsNotUpgraded',
    'LangPackBundleCheck',
    'LangPackDiskSpaceCheck',
    'LangPackUpgradeVersioning',
    'ManagementServiceInstalled',
    'NETFramework45FeaturesNotInstalled',
    'NETFrameworkNotInstalled',
    'NetTcpPortSharingSvcNotAuto',
    'ProcessNeedsToBeClosedOnUpgrade',
    'RPCOverHTTPproxyNotInstalled',
    'RSATWebServerNotInstalled',
    'RemoteRegException',
    'ResourcePropertySchemaException',
    'RsatAddsToolsInstalled',
    'RsatClusteringInstalled',
    'RsatClusteringMgmtInstalled',
    'RsatClusteringPowerShellInstalled',
    'SearchFoundationAssemblyLoaderKBNotInstalled',
    'SendConnectorException',
    'ServerGuiMgmtInfraNotInstalled',
    'SetADSplitPermissionWhenExchangeServerRolesOnDC',
    'SpeechRedistMsi',
    'UpdateNeedsReboot',
    'W2K8R2PrepareAdLdifdeNotInstalled',
    'W2K8R2PrepareSchemaLdifdeNotInstalled',
    'WcfHttpActivation45Installed',
    'WebASPNET45NotInstalled',
    'WebISAPIExtNotInstalled',
    'WebNetExt45NotInstalled',
    'Win7WindowsIdentityFoundationUpdateNotInstalled',
    'Win8WindowsIdentityFoundationUpdateNotInstalled',
    'WinRMServiceDisabledOrNotInstalled',
  ),
  ...later(
    'warning',
    '2013',
    'WarningInstallExchangeRolesOnDomainController',
    'NoE14ServerWarning',
    'LangPackInstalled',
    'MpsSvcStopped',
  ),
  ...later(
    'error',
    '2016',
    'E16E12CoexistenceMinVersionRequirement',
    'E16E14CoexistenceMinVersionRequirement',
    'E16E15CoexistenceMinVersionRequirement',
    'IisUrlRewriteNotInstalled',
    'IsServerCoreInstalled',
    'KB2999226NotInstalled',
    'Win2k16LSARollupUpdateNotInstalled',
    'DidOnPremisesSettingCreatedAnException',
    'DidTenantSettingCreatedAnException',
    'E19E14CoexistenceRequirement',
    'ForestLevelNotWin2012R2',
    'MinimumFrameworkNotInstalled',
    'MsDSBehaviorVersionRequirement',
    'ServicesAreMarkedForDeletion',
    'VC2013RedistDependencyRequirement',
  ),
  ...later(
    'warning',
    '2016',
    'MitigationsCloudEndpointUnreachable',
    'NoE15ServerWarning',
    'WarnMapiHttpNotEnabled',
    'Win2k12RefsUpdateNotInstalled',
    'Win2k12RollupUpdateNotInstalled',
    'Win2k12UrefsUpdateNotInstalled',
    'E16E14CoexistenceMinVersionRequirementForDC',
    'E16E15CoexistenceMinVersionRequirementForDC',
    'NoE16ServerWarning',
  ),
];

export type LaterRuleId = (typeof LATER_RULES)[number]['id'];
