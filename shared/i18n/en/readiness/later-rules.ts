import type { LaterRuleId } from '../../../readiness/later-rules';

/** What the rules of later products say; they are read in logs only. */
export const laterRules: Readonly<Record<LaterRuleId, string>> = {
  LonghornIIS7NetExt:
    'The .NET Extensibility role service of IIS 7 is missing, which remote Windows PowerShell needs.',
  LonghornWASProcessModelInstalled: 'The process model of the Windows Process Activation Service is missing.',
  NoE12ServerWarning:
    'No Exchange 2007 server was found; once the forest is prepared for Exchange 2010, none can be added.',
  DelegatedCafeFirstInstall:
    'The first Client Access server of Exchange 2013 cannot be installed by a delegate.',
  DelegatedFrontendTransportFirstInstall:
    'The first Front End Transport server cannot be installed by a delegate.',
  PendingRebootWindowsComponents: 'Windows components wait for a restart of the computer.',
  WarningInstallExchangeRolesOnDomainController:
    'The computer is a domain controller, where an installation of Exchange is not recommended.',
  InstallOnDCInADSplitPermissionMode:
    'The computer is a domain controller and the organization uses split permissions.',
  ForestLevelNotWin2003Native: 'The functional level of the forest is below Windows Server 2003.',
  Exchange2000or2003PresentInOrg: 'Exchange 2003 or 2000 servers are still part of the organization.',
  E15E12CoexistenceMinVersionRequirement:
    'An Exchange 2007 server is older than Service Pack 3 with Update Rollup 10.',
  E15E14CoexistenceMinVersionRequirement: 'An Exchange 2010 server is older than Service Pack 3.',
  E15E14CoexistenceMinMajorVersionRequirement: 'An Exchange 2010 server is older than Service Pack 3.',
  NoE14ServerWarning: 'No Exchange 2010 or 2007 server was found; none can be added later.',
  CafeRoleAlreadyExists: 'The Client Access role of Exchange 2013 is already on the computer.',
  PowerShellExecutionPolicyCheckSet: 'A group policy sets the execution policy of Windows PowerShell.',
  RsatClusteringCmdInterfaceInstalled: 'The command interface of the failover clustering tools is missing.',
  Win7RpcHttpAssocCookieGuidUpdateNotInstalled: 'The update KB2619234 for Windows is missing.',
  MSFilterPackV2NotInstalled: 'The Microsoft Office 2010 Filter Pack is missing.',
  MSFilterPackV2SP1NotInstalled: 'Service Pack 1 of the Microsoft Office 2010 Filter Pack is missing.',
  UcmaRedistMsi: 'The Unified Communications Managed API 4.0 runtime is missing.',
  E16E12CoexistenceMinVersionRequirement: 'An Exchange 2007 server is still part of the organization.',
  E16E14CoexistenceMinVersionRequirement: 'An Exchange 2010 server is too old to stand beside this version.',
  E16E15CoexistenceMinVersionRequirement: 'An Exchange 2013 server is too old to stand beside this version.',
  IisUrlRewriteNotInstalled: 'The URL Rewrite module of IIS is missing.',
  IsServerCoreInstalled:
    'The installation of Windows, with or without desktop, is not one that this version takes.',
  KB2999226NotInstalled: 'The update KB2999226 for Windows is missing.',
  MitigationsCloudEndpointUnreachable: 'The service that hands out mitigations cannot be reached.',
  NoE15ServerWarning: 'No Exchange 2013 server was found; none can be added later.',
  WarnMapiHttpNotEnabled: 'MAPI over HTTP is not enabled in the organization.',
  Win2k12RefsUpdateNotInstalled: 'An update of Windows Server 2012 about ReFS is missing.',
  Win2k12RollupUpdateNotInstalled: 'An update rollup of Windows Server 2012 is missing.',
  Win2k12UrefsUpdateNotInstalled: 'An update of Windows Server 2012 about its ReFS utilities is missing.',
  Win2k16LSARollupUpdateNotInstalled:
    'An update rollup of Windows Server 2016 about the local security authority is missing.',
  DidOnPremisesSettingCreatedAnException:
    'Reading the hybrid settings of the organization on premises failed.',
  DidTenantSettingCreatedAnException: 'Reading the settings of the cloud tenant failed.',
  E16E14CoexistenceMinVersionRequirementForDC:
    'An Exchange 2010 server is too old; seen in a hosted environment.',
  E16E15CoexistenceMinVersionRequirementForDC:
    'An Exchange 2013 server is too old; seen in a hosted environment.',
  E19E14CoexistenceRequirement: 'An Exchange 2010 server is still part of the organization.',
  Exchange2013AnyOnExchange2010Server: 'The computer already runs Exchange 2010.',
  ForestLevelNotWin2012R2: 'The functional level of the forest is below Windows Server 2012 R2.',
  HostingModeNotAvailable: 'Hosting mode is not available in this version.',
  HttpActivationInstalled: 'HTTP activation of the .NET Framework is missing.',
  HybridIsEnabledAndTenantVersionIsNotUpgraded:
    'A hybrid organization is linked to a cloud tenant of an older version.',
  LangPackBundleCheck: 'The bundle of language packs is not valid.',
  LangPackDiskSpaceCheck: 'There is too little disk space for the language packs.',
  LangPackInstalled: 'Language packs are already installed.',
  LangPackUpgradeVersioning: 'The language packs are of another version than the one to be installed.',
  ManagementServiceInstalled: 'The Web Management Service of IIS is missing.',
  MinimumFrameworkNotInstalled: 'The .NET Framework is older than this version needs.',
  MpsSvcStopped: 'The Windows Firewall service is stopped.',
  MsDSBehaviorVersionRequirement: 'The behaviour version of the domain or the forest is too low.',
  NETFramework45FeaturesNotInstalled: 'Features of the .NET Framework 4.5 are missing.',
  NETFrameworkNotInstalled: 'The .NET Framework feature of Windows is missing.',
  NetTcpPortSharingSvcNotAuto: 'The Net.Tcp Port Sharing service does not start automatically.',
  NoE16ServerWarning: 'No Exchange 2016 server was found; none can be added later.',
  ProcessNeedsToBeClosedOnUpgrade:
    'Programs that use Exchange files are open and must be closed before the upgrade.',
  RPCOverHTTPproxyNotInstalled: 'The RPC over HTTP Proxy feature is missing.',
  RSATWebServerNotInstalled: 'The management tools of the web server are missing.',
  RemoteRegException: 'The registry of another server could not be read.',
  ResourcePropertySchemaException: 'Reading the resource properties in the directory failed.',
  RsatAddsToolsInstalled: 'The administration tools of Active Directory are missing.',
  RsatClusteringInstalled: 'The failover clustering tools are missing.',
  RsatClusteringMgmtInstalled: 'The failover cluster management tools are missing.',
  RsatClusteringPowerShellInstalled: 'The Windows PowerShell module for failover clusters is missing.',
  SearchFoundationAssemblyLoaderKBNotInstalled: 'An update that Exchange Search needs is missing.',
  SendConnectorException: 'A Send connector could not be read.',
  ServerGuiMgmtInfraNotInstalled: 'The graphical management infrastructure of Windows is missing.',
  ServicesAreMarkedForDeletion: 'Services are marked for deletion and wait for a restart.',
  SetADSplitPermissionWhenExchangeServerRolesOnDC:
    'Split permissions cannot be set while Exchange runs on a domain controller.',
  SpeechRedistMsi: 'The speech runtime is missing.',
  UpdateNeedsReboot: 'An update waits for a restart of the computer; the logs give it no severity.',
  VC2013RedistDependencyRequirement: 'The Visual C++ 2013 runtime is missing.',
  W2K8R2PrepareAdLdifdeNotInstalled: 'The directory tools that preparing Active Directory needs are missing.',
  W2K8R2PrepareSchemaLdifdeNotInstalled: 'The directory tools that preparing the schema needs are missing.',
  WcfHttpActivation45Installed: 'HTTP activation of the .NET Framework 4.5 is missing.',
  WebASPNET45NotInstalled: 'ASP.NET 4.5 is missing from the web server.',
  WebISAPIExtNotInstalled: 'The ISAPI extensions of the web server are missing.',
  WebNetExt45NotInstalled: 'The .NET Extensibility 4.5 of the web server is missing.',
  Win7WindowsIdentityFoundationUpdateNotInstalled: 'Windows Identity Foundation is missing.',
  Win8WindowsIdentityFoundationUpdateNotInstalled: 'The Windows Identity Foundation feature is missing.',
  WinRMIISExtensionInstalled: 'The IIS extension of Windows Remote Management is missing.',
  WinRMServiceDisabledOrNotInstalled: 'The Windows Remote Management service is disabled or missing.',
};
