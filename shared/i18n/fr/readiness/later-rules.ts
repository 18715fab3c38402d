import type { LaterRuleId } from '../../../readiness/later-rules';

/** What the rules of later products say; they are read in logs only. */
export const laterRules: Readonly<Record<LaterRuleId, string>> = {
  LonghornIIS7NetExt:
    "Le service de rôle Extensibilité .NET d'IIS 7 est absent, or Windows PowerShell à distance en a besoin.",
  LonghornWASProcessModelInstalled:
    "Le modèle de processus du service d'activation des processus Windows est absent.",
  NoE12ServerWarning:
    "Aucun serveur Exchange 2007 n'a été trouvé\u00a0; une fois la forêt préparée pour Exchange 2010, il ne sera plus possible d'en ajouter.",
  DelegatedCafeFirstInstall:
    "Le premier serveur d'accès au client d'Exchange 2013 ne peut pas être installé par un délégué.",
  DelegatedFrontendTransportFirstInstall:
    'Le premier serveur de transport frontal ne peut pas être installé par un délégué.',
  PendingRebootWindowsComponents: "Des composants Windows attendent le redémarrage de l'ordinateur.",
  WarningInstallExchangeRolesOnDomainController:
    "L'ordinateur est un contrôleur de domaine, sur lequel l'installation d'Exchange n'est pas recommandée.",
  InstallOnDCInADSplitPermissionMode:
    "L'ordinateur est un contrôleur de domaine et l'organisation utilise des autorisations fractionnées.",
  ForestLevelNotWin2003Native: 'Le niveau fonctionnel de la forêt est inférieur à Windows Server 2003.',
  Exchange2000or2003PresentInOrg: "Des serveurs Exchange 2003 ou 2000 font encore partie de l'organisation.",
  E15E12CoexistenceMinVersionRequirement:
    'Un serveur Exchange 2007 est antérieur au Service Pack 3 avec le correctif cumulatif 10.',
  E15E14CoexistenceMinVersionRequirement: 'Un serveur Exchange 2010 est antérieur au Service Pack 3.',
  E15E14CoexistenceMinMajorVersionRequirement: 'Un serveur Exchange 2010 est antérieur au Service Pack 3.',
  NoE14ServerWarning:
    "Aucun serveur Exchange 2010 ou 2007 n'a été trouvé\u00a0; il ne sera plus possible d'en ajouter.",
  CafeRoleAlreadyExists: "Le rôle d'accès au client d'Exchange 2013 est déjà présent sur l'ordinateur.",
  PowerShellExecutionPolicyCheckSet:
    "Une stratégie de groupe définit la stratégie d'exécution de Windows PowerShell.",
  RsatClusteringCmdInterfaceInstalled:
    "L'interface de commande des outils de clustering de basculement est absente.",
  Win7RpcHttpAssocCookieGuidUpdateNotInstalled: 'La mise à jour KB2619234 de Windows est absente.',
  MSFilterPackV2NotInstalled: 'Le Microsoft Office 2010 Filter Pack est absent.',
  MSFilterPackV2SP1NotInstalled: 'Le Service Pack 1 du Microsoft Office 2010 Filter Pack est absent.',
  UcmaRedistMsi: "Le moteur d'exécution d'Unified Communications Managed API 4.0 est absent.",
  E16E12CoexistenceMinVersionRequirement: "Un serveur Exchange 2007 fait encore partie de l'organisation.",
  E16E14CoexistenceMinVersionRequirement:
    'Un serveur Exchange 2010 est trop ancien pour coexister avec cette version.',
  E16E15CoexistenceMinVersionRequirement:
    'Un serveur Exchange 2013 est trop ancien pour coexister avec cette version.',
  IisUrlRewriteNotInstalled: "Le module URL Rewrite d'IIS est absent.",
  IsServerCoreInstalled:
    "L'installation de Windows, avec ou sans bureau, n'est pas prise en charge par cette version.",
  KB2999226NotInstalled: 'La mise à jour KB2999226 de Windows est absente.',
  MitigationsCloudEndpointUnreachable:
    "Le service qui distribue les mesures d'atténuation ne peut pas être contacté.",
  NoE15ServerWarning:
    "Aucun serveur Exchange 2013 n'a été trouvé\u00a0; il ne sera plus possible d'en ajouter.",
  WarnMapiHttpNotEnabled: "MAPI sur HTTP n'est pas activé dans l'organisation.",
  Win2k12RefsUpdateNotInstalled: 'Une mise à jour de Windows Server 2012 concernant ReFS est absente.',
  Win2k12RollupUpdateNotInstalled: 'Un correctif cumulatif de Windows Server 2012 est absent.',
  Win2k12UrefsUpdateNotInstalled:
    'Une mise à jour de Windows Server 2012 concernant ses utilitaires ReFS est absente.',
  Win2k16LSARollupUpdateNotInstalled:
    "Un correctif cumulatif de Windows Server 2016 concernant l'autorité de sécurité locale est absent.",
  DidOnPremisesSettingCreatedAnException:
    "La lecture des paramètres hybrides de l'organisation locale a échoué.",
  DidTenantSettingCreatedAnException: 'La lecture des paramètres du client dans le nuage a échoué.',
  E16E14CoexistenceMinVersionRequirementForDC:
    'Un serveur Exchange 2010 est trop ancien\u00a0; constaté dans un environnement hébergé.',
  E16E15CoexistenceMinVersionRequirementForDC:
    'Un serveur Exchange 2013 est trop ancien\u00a0; constaté dans un environnement hébergé.',
  E19E14CoexistenceRequirement: "Un serveur Exchange 2010 fait encore partie de l'organisation.",
  Exchange2013AnyOnExchange2010Server: "L'ordinateur exécute déjà Exchange 2010.",
  ForestLevelNotWin2012R2: 'Le niveau fonctionnel de la forêt est inférieur à Windows Server 2012 R2.',
  HostingModeNotAvailable: "Le mode d'hébergement n'est pas disponible dans cette version.",
  HttpActivationInstalled: "L'activation HTTP du .NET Framework est absente.",
  HybridIsEnabledAndTenantVersionIsNotUpgraded:
    "Une organisation hybride est liée à un client dans le nuage d'une version antérieure.",
  LangPackBundleCheck: "L'ensemble de modules linguistiques n'est pas valide.",
  LangPackDiskSpaceCheck: "L'espace disque est insuffisant pour les modules linguistiques.",
  LangPackInstalled: 'Des modules linguistiques sont déjà installés.',
  LangPackUpgradeVersioning: "Les modules linguistiques sont d'une autre version que celle à installer.",
  ManagementServiceInstalled: "Le service de gestion Web d'IIS est absent.",
  MinimumFrameworkNotInstalled: 'Le .NET Framework est antérieur à celui dont cette version a besoin.',
  MpsSvcStopped: 'Le service Pare-feu Windows est arrêté.',
  MsDSBehaviorVersionRequirement: 'La version de comportement du domaine ou de la forêt est trop basse.',
  NETFramework45FeaturesNotInstalled: 'Des fonctionnalités du .NET Framework 4.5 sont absentes.',
  NETFrameworkNotInstalled: 'La fonctionnalité .NET Framework de Windows est absente.',
  NetTcpPortSharingSvcNotAuto: 'Le service de partage de ports Net.Tcp ne démarre pas automatiquement.',
  NoE16ServerWarning:
    "Aucun serveur Exchange 2016 n'a été trouvé\u00a0; il ne sera plus possible d'en ajouter.",
  ProcessNeedsToBeClosedOnUpgrade:
    "Des programmes qui utilisent des fichiers d'Exchange sont ouverts et doivent être fermés avant la mise à niveau.",
  RPCOverHTTPproxyNotInstalled: 'La fonctionnalité Proxy RPC sur HTTP est absente.',
  RSATWebServerNotInstalled: 'Les outils de gestion du serveur Web sont absents.',
  RemoteRegException: "Le Registre d'un autre serveur n'a pas pu être lu.",
  ResourcePropertySchemaException: "La lecture des propriétés de ressource dans l'annuaire a échoué.",
  RsatAddsToolsInstalled: "Les outils d'administration d'Active Directory sont absents.",
  RsatClusteringInstalled: 'Les outils de clustering de basculement sont absents.',
  RsatClusteringMgmtInstalled: 'Les outils de gestion du cluster de basculement sont absents.',
  RsatClusteringPowerShellInstalled: 'Le module Windows PowerShell pour clusters de basculement est absent.',
  SearchFoundationAssemblyLoaderKBNotInstalled:
    "Une mise à jour dont la recherche d'Exchange a besoin est absente.",
  SendConnectorException: "Un connecteur d'envoi n'a pas pu être lu.",
  ServerGuiMgmtInfraNotInstalled: "L'infrastructure de gestion graphique de Windows est absente.",
  ServicesAreMarkedForDeletion: 'Des services sont marqués pour suppression et attendent un redémarrage.',
  SetADSplitPermissionWhenExchangeServerRolesOnDC:
    "Les autorisations fractionnées ne peuvent pas être définies tant qu'Exchange s'exécute sur un contrôleur de domaine.",
  SpeechRedistMsi: "Le moteur d'exécution vocal est absent.",
  UpdateNeedsReboot:
    "Une mise à jour attend le redémarrage de l'ordinateur\u00a0; les journaux ne lui donnent pas de gravité.",
  VC2013RedistDependencyRequirement: "Le moteur d'exécution de Visual C++ 2013 est absent.",
  W2K8R2PrepareAdLdifdeNotInstalled:
    "Les outils d'annuaire dont la préparation d'Active Directory a besoin sont absents.",
  W2K8R2PrepareSchemaLdifdeNotInstalled:
    "Les outils d'annuaire dont la préparation du schéma a besoin sont absents.",
  WcfHttpActivation45Installed: "L'activation HTTP du .NET Framework 4.5 est absente.",
  WebASPNET45NotInstalled: 'ASP.NET 4.5 est absent du serveur Web.',
  WebISAPIExtNotInstalled: 'Les extensions ISAPI du serveur Web sont absentes.',
  WebNetExt45NotInstalled: "L'extensibilité .NET 4.5 du serveur Web est absente.",
  Win7WindowsIdentityFoundationUpdateNotInstalled: 'Windows Identity Foundation est absent.',
  Win8WindowsIdentityFoundationUpdateNotInstalled:
    'La fonctionnalité Windows Identity Foundation est absente.',
  WinRMIISExtensionInstalled: "L'extension IIS de la gestion à distance de Windows est absente.",
  WinRMServiceDisabledOrNotInstalled: 'Le service Gestion à distance de Windows est désactivé ou absent.',
};
