import type { SOFTWARE_RULES } from '../../../../readiness/rules/computer/software';
import type { WordingOf } from '../../../rule-wording';

export const softwareRules: WordingOf<typeof SOFTWARE_RULES> = {
  MsXml6NotInstalled: {
    title: "Microsoft XML Core Services (MSXML) 6.0 n'est pas installé",
    text: "Microsoft XML Core Services (MSXML) 6.0 n'est pas installé sur ce serveur.",
    why: "Le rôle de messagerie unifiée décrit ses menus et ses invites en XML et les lit par l'intermédiaire de MSXML 6.0. Sans lui, le service ne peut pas charger ses grammaires vocales.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de MSXML 6.0 dans C:\\Downloads. Lorsqu'il a terminé, réessayez.",
  },
  TimeZoneUpdateNotInstalled: {
    title: "La mise à jour des fuseaux horaires pour Windows n'est pas installée",
    text: "La mise à jour des fuseaux horaires pour Windows n'est pas installée sur ce serveur.",
    why: "La messagerie unifiée énonce les heures des messages et des réunions. Sans la mise à jour, Windows applique d'anciennes règles d'heure d'été, et l'appelant entendrait une heure fausse.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de la mise à jour des fuseaux horaires dans C:\\Downloads. Il remplace des fichiers en cours d'utilisation : cliquez donc sur Démarrer, puis sur Redémarrer le serveur, et exécutez ensuite à nouveau le programme d'installation d'Exchange.",
  },
  X86NotSupportedForProduction: {
    title: "La version 32 bits d'Exchange Server 2007 n'est pas prise en charge en production",
    text: "Ceci est la version 32 bits d'Exchange Server 2007, qui n'est pas prise en charge en environnement de production.",
    why: "Exchange 2007 a besoin de l'espace d'adressage d'un système 64 bits pour le cache de ses bases de données. La version 32 bits est destinée aux environnements de test et aux ordinateurs d'administration qui n'ont que les outils de gestion.",
    action:
      "En production, utilisez un serveur équipé d'un Windows 64 bits et le support d'installation 64 bits. Dans un environnement de test, l'installation peut continuer.",
  },
  DotNetFramework20Sp1NotInstalled: {
    title: "Le Service Pack 1 de Microsoft .NET Framework 2.0 n'est pas installé",
    text: 'Microsoft .NET Framework 2.0 est installé sur ce serveur sans son Service Pack 1.',
    why: "Le programme d'installation, les outils de gestion et la plupart des services Exchange s'exécutent sur .NET Framework. Le Service Pack 1 corrige des défauts qui les ralentissent ou les arrêtent sous charge. Il est recommandé, mais pas obligatoire.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de .NET Framework 2.0 Service Pack 1 dans C:\\Downloads. Cliquez ensuite sur Démarrer, puis sur Redémarrer le serveur ; le programme d'installation d'Exchange ne démarre pas avant. L'installation peut aussi continuer sans ce Service Pack.",
  },
  AspNet64NotEnabled: {
    title: "La version 64 bits d'ASP.NET 2.0 n'est pas activée",
    text: "La version 64 bits d'ASP.NET 2.0 n'est pas activée dans les services Internet (IIS) de ce serveur.",
    why: "Outlook Web Access, le service de découverte automatique et les autres services Web Exchange sont des applications ASP.NET. Elles ne fonctionnent que si ASP.NET 64 bits est inscrit auprès d'IIS et autorisé.",
    action:
      "Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et cochez ASP.NET sous Serveur d'applications. Si Windows le refuse, exécutez aspnet_regiis.exe -ir -enable depuis C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727 (ouvrez-le dans le Poste de travail, ou tapez son chemin complet dans Démarrer > Exécuter) : ASP.NET est alors inscrit et activé. Sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et cochez ASP.NET sous Rôles > Serveur Web (IIS). Puis réessayez.",
  },
};
