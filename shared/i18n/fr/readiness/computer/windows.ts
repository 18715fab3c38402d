import type { WINDOWS_RULES } from '../../../../readiness/rules/computer/windows';
import type { WordingOf } from '../../../rule-wording';

export const windowsRules: WordingOf<typeof WINDOWS_RULES> = {
  RebootPending: {
    title:
      "Vous devez redémarrer l'ordinateur avant que le programme d'installation ne puisse continuer l'opération",
    condition:
      "Des fichiers attendent le prochain démarrage de Windows pour être remplacés ou supprimés, ou l'ordinateur doit alors changer de nom.",
    text: "Le serveur doit être redémarré avant que l'installation ne puisse continuer (opérations en attente du redémarrage : {count}).",
    why: "Une installation antérieure a laissé des fichiers que Windows remplacera ou supprimera au prochain démarrage. Si le programme d'installation copiait ses propres fichiers maintenant, un redémarrage pourrait les remplacer par des versions plus anciennes. Un nouveau nom d'ordinateur en attente est tout aussi gênant : Exchange n'y survit pas.",
    action:
      "Cliquez sur Démarrer, puis sur Redémarrer le serveur. Une fois Windows redémarré, exécutez à nouveau le programme d'installation. Si l'erreur réapparaît, redémarrez encore : certaines installations nécessitent deux ou trois redémarrages.",
  },
  OSCheckedBuild: {
    title: "Le système d'exploitation est en mode débogage",
    condition: "Windows est une version de débogage, ou a été démarré avec l'option de débogage.",
    text: 'Windows fonctionne en mode débogage sur ce serveur.',
    why: "Une version de débogage de Windows, ou un Windows démarré avec l'option de débogage, effectue beaucoup plus de vérifications pendant l'exécution. Le système est plus lent et peut s'arrêter dans des situations qu'un serveur de production ignore. Ce mode est destiné aux développeurs.",
    action:
      "Ouvrez Système dans le Panneau de configuration, cliquez sur Paramètres à la page Avancé et désactivez Démarrer Windows en mode débogage, ou entrez bootcfg /debug off /id 1 (sous Windows Server 2008 : bcdedit /debug off) à l'Invite de commandes. Redémarrez ensuite le serveur. L'installation peut aussi continuer en attendant. Sur un vrai serveur qui exécute une version de débogage, utilisez plutôt la version normale de Windows.",
  },
  WindowsInstallerServiceDisabledOrNotInstalled: {
    title: 'Le service Windows Installer est désactivé ou manquant',
    condition: "Le service Windows Installer est désactivé ou n'existe pas.",
    text: "Le service Windows Installer (msiserver) est désactivé ou n'est pas installé.",
    why: "Le programme d'installation copie les fichiers d'Exchange au moyen d'un package Windows Installer. Ce service ne démarre en principe qu'en cas de besoin : il peut être arrêté, mais il ne doit pas être désactivé.",
    action:
      'Dans Services, définissez le type de démarrage de Windows Installer sur Manuel. Puis réessayez. Sur un vrai serveur où le service manque, réinstallez Windows Installer.',
  },
  EventSystemStopped: {
    title: "Le service de système d'événement COM+ doit être démarré pour pouvoir poursuivre l'installation",
    condition: "Le service Système d'événements de COM+ ne fonctionne pas.",
    text: "Le service Système d'événements de COM+ (EventSystem) est arrêté.",
    why: "Le programme d'installation inscrit des composants qui reçoivent des événements système par l'intermédiaire de COM+. Sans ce service, l'inscription échoue au milieu de la configuration du rôle.",
    action:
      "Démarrez Système d'événements de COM+ dans Services. S'il est désactivé, modifiez d'abord son type de démarrage. Puis réessayez.",
  },
  MSDTCStopped: {
    title:
      "Le service Distributed Transaction Coordinator doit être démarré pour pouvoir poursuivre l'installation",
    condition: 'Le service Distributed Transaction Coordinator ne fonctionne pas.',
    text: 'Le service Distributed Transaction Coordinator (MSDTC) est arrêté.',
    why: "Le programme d'installation inscrit des applications COM+, et COM+ enregistre cette inscription dans une transaction. Tant que le coordinateur est arrêté, la transaction ne peut pas aboutir.",
    action:
      "Démarrez Distributed Transaction Coordinator dans Services. S'il est désactivé, modifiez d'abord son type de démarrage. Puis réessayez.",
  },
  ClusSvcInstalledRoleBlock: {
    title: 'Seul le rôle de boîte aux lettres peut être installé sur un serveur de clusters',
    condition:
      'Le service de cluster est sur le serveur, et un autre rôle que celui de boîte aux lettres doit être installé.',
    text: 'Le service de cluster est installé sur ce serveur : seul le rôle de boîte aux lettres peut y être installé.',
    why: 'Dans Exchange 2007, seul le rôle de boîte aux lettres peut basculer avec un cluster. Les autres rôles assurent leur haute disponibilité par la présence de plusieurs serveurs, et leurs services ne sont pas conçus pour un nœud de cluster.',
    action:
      "Cliquez sur Précédent et, à la page Sélection des rôles serveur, désactivez toutes les cases à l'exception de celle du rôle de boîte aux lettres, ou installez les autres rôles sur un serveur qui n'est pas un nœud de cluster. Si ce serveur n'a pas à en être un, cliquez sur Ajouter ou supprimer des composants Windows dans Ajout/Suppression de programmes et désactivez Service de cluster sous Services de mise en réseau (sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et désactivez-le sous Fonctionnalités). Puis réessayez.",
  },
};
