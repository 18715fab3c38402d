import type { SOFTWARE_RULES } from '../../../../readiness/rules/computer/software';
import type { WordingOf } from '../../../rule-wording';

export const softwareRules: WordingOf<typeof SOFTWARE_RULES> = {
  DotNetFramework20NotInstalled: {
    title: "Microsoft .NET Framework 2.0 n'est pas installé",
    condition: "Ni .NET Framework 2.0, ni l'un de ses Service Packs ne se trouve sur le serveur.",
    text: "Microsoft .NET Framework 2.0 n'est pas installé sur ce serveur.",
    why: "Le programme d'installation lui-même, les outils de gestion et presque tous les services Exchange sont des programmes .NET Framework. Sans lui, aucun d'eux ne démarre.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de .NET Framework 2.0 dans C:\\Downloads, ou cliquez sur la première étape de l'écran de démarrage du support d'installation. Installez ensuite aussi son Service Pack 1 et réessayez.",
  },
  DotNetFramework20HotfixNotInstalled: {
    title: "Le correctif KB926776 pour Microsoft .NET Framework 2.0 n'est pas installé",
    condition:
      '.NET Framework 2.0 se trouve sur le serveur sans le correctif KB926776 et sans son Service Pack 1.',
    text: 'Ni le correctif KB926776 pour .NET Framework 2.0, ni le Service Pack 1, qui le contient, ne sont installés sur ce serveur.',
    why: 'La première édition de .NET Framework 2.0 présente des défauts qui amènent les services Exchange à utiliser de plus en plus de mémoire. Le correctif a été conçu pour Exchange 2007.',
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de .NET Framework 2.0 Service Pack 1 dans C:\\Downloads, puis cliquez sur Démarrer et sur Redémarrer le serveur. Si le Service Pack n'est pas souhaité, ouvrez-y le programme d'installation du correctif KB926776. Puis réessayez.",
  },
  ManagementConsole30NotInstalled: {
    title: "Microsoft Management Console 3.0 n'est pas installé",
    condition: 'Microsoft Management Console est antérieur à la version 3.0.',
    text: "Microsoft Management Console (MMC) 3.0 n'est pas installé sur ce serveur.",
    why: 'La console de gestion Exchange est un composant logiciel enfichable de la version 3.0. Les consoles plus anciennes ne peuvent pas le charger, et les outils de gestion font partie de toute installation.',
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de Microsoft Management Console 3.0 dans C:\\Downloads, ou cliquez sur la deuxième étape de l'écran de démarrage du support d'installation. Puis réessayez.",
  },
  PowerShell10NotInstalled: {
    title: "Windows PowerShell 1.0 n'est pas installé",
    condition: 'Windows PowerShell ne se trouve pas sur le serveur.',
    text: "Windows PowerShell 1.0 n'est pas installé sur ce serveur.",
    why: "Le programme d'installation configure chaque rôle en exécutant des commandes d'Exchange Management Shell, qui est une extension de Windows PowerShell. Sans lui, aucun rôle ne peut être configuré.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de Windows PowerShell 1.0 dans C:\\Downloads, ou cliquez sur la troisième étape de l'écran de démarrage du support d'installation. Sous Windows Server 2008, c'est une fonctionnalité : cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et cochez Windows PowerShell sous Fonctionnalités. Puis réessayez.",
  },
  MsXml6NotInstalled: {
    title: "Microsoft XML Core Services (MSXML) 6.0 n'est pas installé",
    condition: 'MSXML 6.0 ne se trouve pas sur le serveur.',
    text: "Microsoft XML Core Services (MSXML) 6.0 n'est pas installé sur ce serveur.",
    why: "Le rôle de messagerie unifiée décrit ses menus et ses invites en XML et les lit par l'intermédiaire de MSXML 6.0. Sans lui, le service ne peut pas charger ses grammaires vocales.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de MSXML 6.0 dans C:\\Downloads. Lorsqu'il a terminé, réessayez.",
  },
  TimeZoneUpdateNotInstalled: {
    title: "La mise à jour des fuseaux horaires pour Windows n'est pas installée",
    condition: 'La mise à jour des fuseaux horaires pour Windows ne se trouve pas sur le serveur.',
    text: "La mise à jour des fuseaux horaires pour Windows n'est pas installée sur ce serveur.",
    why: "La messagerie unifiée énonce les heures des messages et des réunions. Sans la mise à jour, Windows applique d'anciennes règles d'heure d'été, et l'appelant entendrait une heure fausse.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de la mise à jour des fuseaux horaires dans C:\\Downloads. Il remplace des fichiers en cours d'utilisation : cliquez donc sur Démarrer, puis sur Redémarrer le serveur, et exécutez ensuite à nouveau le programme d'installation d'Exchange.",
  },
  DotNetFramework20Sp1NotInstalled: {
    title: "Le Service Pack 1 de Microsoft .NET Framework 2.0 n'est pas installé",
    condition: '.NET Framework 2.0 se trouve sur le serveur sans son Service Pack 1.',
    text: 'Microsoft .NET Framework 2.0 est installé sur ce serveur sans son Service Pack 1.',
    why: "Le programme d'installation, les outils de gestion et la plupart des services Exchange s'exécutent sur .NET Framework. Le Service Pack 1 corrige des défauts qui les ralentissent ou les arrêtent sous charge. Il est recommandé, mais pas obligatoire.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de .NET Framework 2.0 Service Pack 1 dans C:\\Downloads. Cliquez ensuite sur Démarrer, puis sur Redémarrer le serveur ; le programme d'installation d'Exchange ne démarre pas avant. L'installation peut aussi continuer sans ce Service Pack.",
  },
  WindowsMediaEncoderNotInstalled: {
    title: "L'encodeur Windows Media n'est pas installé",
    condition: "L'encodeur Windows Media ne se trouve pas sur un serveur Windows Server 2003.",
    text: "L'encodeur Windows Media n'est pas installé sur ce serveur.",
    why: "La messagerie unifiée enregistre par défaut les messages vocaux au format audio Windows Media. Windows Server 2003 ne possède pas lui-même l'encodeur.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de l'encodeur Windows Media dans C:\\Downloads. Puis réessayez.",
  },
  WindowsMediaAudioCodecNotInstalled: {
    title: "Le codec Windows Media Audio Voice n'est pas installé",
    condition: 'Le codec Windows Media Audio Voice ne se trouve pas sur un serveur Windows Server 2003.',
    text: "Le codec Windows Media Audio Voice n'est pas installé sur ce serveur.",
    why: 'Le codec réduit la parole à une fraction de sa taille. Sans lui, la messagerie unifiée ne peut ni enregistrer un message vocal, ni le lire au téléphone.',
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation du codec Windows Media Audio Voice (KB917312) dans C:\\Downloads. Puis réessayez.",
  },
  SpeechServerInstalled: {
    title: 'Microsoft Speech Server est installé',
    condition: 'Microsoft Speech Server se trouve sur le serveur.',
    text: 'Microsoft Speech Server est installé sur ce serveur.',
    why: 'La messagerie unifiée apporte son propre moteur vocal, qui inscrit les mêmes composants que Microsoft Speech Server. Les deux ne peuvent pas fonctionner sur un même serveur.',
    action:
      "Dans Ajout/Suppression de programmes (sous Windows Server 2008 : Programmes et fonctionnalités), sélectionnez Microsoft Speech Server et cliquez sur Supprimer (Désinstaller). Puis réessayez. Sur un vrai serveur, déplacez d'abord ses applications vocales vers un autre serveur.",
  },
  Hotfix904639NotInstalled: {
    title: "Le correctif KB904639 pour Windows Server 2003 x64 n'est pas installé",
    condition: 'Le correctif KB904639 ne se trouve pas sur un serveur Windows Server 2003 x64.',
    text: "Le correctif KB904639 pour Windows Server 2003 x64 n'est pas installé sur ce serveur.",
    why: 'Le correctif élimine un défaut de Windows 64 bits qui se manifeste sous la charge de bases de données de boîtes aux lettres volumineuses. Il est recommandé pour les serveurs de boîtes aux lettres, mais pas obligatoire.',
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation du correctif KB904639 dans C:\\Downloads. Cliquez ensuite sur Démarrer, puis sur Redémarrer le serveur. L'installation peut aussi continuer sans lui.",
  },
  Hotfix918980NotInstalled: {
    title: "Le correctif KB918980 pour Windows Server 2003 x64 n'est pas installé",
    condition: 'Le correctif KB918980 ne se trouve pas sur un serveur Windows Server 2003 x64.',
    text: "Le correctif KB918980 pour Windows Server 2003 x64 n'est pas installé sur ce serveur.",
    why: 'Le correctif élimine un défaut de Windows 64 bits qui peut rendre instable un serveur de boîtes aux lettres très sollicité. Il est recommandé pour ces serveurs, mais pas obligatoire.',
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation du correctif KB918980 dans C:\\Downloads. Cliquez ensuite sur Démarrer, puis sur Redémarrer le serveur. L'installation peut aussi continuer sans lui.",
  },
  RpcOverHttpProxyNotInstalled: {
    title: "Le proxy RPC sur HTTP n'est pas installé",
    condition: "Le composant Proxy RPC sur HTTP n'est pas installé.",
    text: "Le composant Windows Proxy RPC sur HTTP n'est pas installé sur ce serveur.",
    why: "C'est par ce proxy qu'Outlook Anywhere atteint les boîtes aux lettres depuis Internet. Le rôle d'accès au client peut être installé sans lui, mais Outlook Anywhere ne peut pas être activé tant qu'il manque.",
    action:
      "Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et cochez Proxy RPC sur HTTP sous Services de mise en réseau (sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et cochez-le sous Fonctionnalités). Puis réessayez. L'installation peut aussi continuer sans lui.",
  },
  ComPlusNetworkAccessNotEnabled: {
    title: "L'accès réseau COM+ n'est pas activé",
    condition:
      "Le composant Activer l'accès réseau COM+ n'est pas installé sur un serveur Windows Server 2003.",
    text: "L'accès réseau COM+ n'est pas activé sur ce serveur.",
    why: "Les serveurs de boîtes aux lettres offrent des objets COM+ à d'autres ordinateurs, par exemple pour le service d'événements des dossiers publics. Windows Server 2003 refuse ces appels venus du réseau tant que ce composant manque.",
    action:
      "Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et cochez Activer l'accès réseau COM+ sous Serveur d'applications. Puis réessayez.",
  },
  AspNet64NotEnabled: {
    title: "La version 64 bits d'ASP.NET 2.0 n'est pas activée",
    condition:
      "ASP.NET n'est pas installé sur un serveur Windows Server 2003, ou est interdit dans les services Internet (IIS).",
    text: "La version 64 bits d'ASP.NET 2.0 n'est pas activée dans les services Internet (IIS) de ce serveur.",
    why: "Outlook Web Access, le service de découverte automatique et les autres services Web Exchange sont des applications ASP.NET. Elles ne fonctionnent que si ASP.NET 64 bits est inscrit auprès d'IIS et autorisé.",
    action:
      "Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et cochez ASP.NET sous Serveur d'applications. Si Windows le refuse, exécutez aspnet_regiis.exe -ir -enable depuis C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727 (ouvrez-le dans le Poste de travail, ou tapez son chemin complet dans Démarrer > Exécuter) : ASP.NET est alors inscrit et activé. Puis réessayez.",
  },
};
