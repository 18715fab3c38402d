import type { WINDOWS_EDITION_RULES } from '../../../../readiness/rules/computer/windows-edition';
import type { WordingOf } from '../../../rule-wording';

export const windowsEditionRules: WordingOf<typeof WINDOWS_EDITION_RULES> = {
  ValidOSVersion: {
    title: "Un système d'exploitation incompatible a été détecté",
    condition:
      "La version de Windows, ou son Service Pack, est trop ancienne ou trop récente pour cette version d'Exchange.",
    text: "Windows version {version}, au niveau de Service Pack {servicePack}, n'est pas pris en charge par cette version d'Exchange (build {build}).",
    why: "Exchange s'appuie sur des fonctions que Windows Server 2003 n'offre qu'à partir du Service Pack 1. Windows Server 2008 est sorti après Exchange 2007 : il est pris en charge à partir du Service Pack 1 d'Exchange, et Windows Server 2008 R2 à partir du Service Pack 3.",
    action:
      "Sous Windows Server 2003, ouvrez le programme d'installation du Service Pack 2 dans C:\\Downloads (Poste de travail), puis cliquez sur Démarrer et sur Redémarrer le serveur : le Service Pack ne compte qu'après le redémarrage. Sous Windows Server 2008, exécutez le programme d'installation depuis des fichiers d'installation qui contiennent le Service Pack d'Exchange.",
  },
  ServerWinWebEdition: {
    title: 'Exchange Server ne peut pas être installé sur Windows Server, Web Edition',
    condition: "L'édition de Windows est Web Edition.",
    text: "Ce serveur exécute l'édition Web de Windows Server, sur laquelle Exchange ne peut pas être installé.",
    why: "L'édition Web n'est concédée sous licence que pour publier des pages Web. Il lui manque des éléments dont Exchange a besoin, et Microsoft n'y prend en charge aucun autre produit serveur.",
    action:
      "L'édition d'un Windows installé ne peut pas être changée. Ouvrez Installation de Windows dans le Panneau de configuration et installez l'édition Standard ou Enterprise ; tout ce qui se trouve sur le lecteur C: est alors supprimé. Réinstallez ensuite les éléments prérequis. Sur un vrai serveur, sauvegardez d'abord ses données, ou utilisez un autre serveur.",
  },
  WindowsServer2008CoreServerEdition: {
    title: 'Exchange Server ne peut pas être installé sur une installation Server Core',
    condition: 'Windows Server 2008 est installé en mode Server Core.',
    text: 'Windows Server 2008 est installé sur ce serveur en mode Server Core, sur lequel Exchange ne peut pas être installé.',
    why: "Server Core ne comporte ni le Bureau, ni Microsoft Management Console, ni .NET Framework. C'est précisément sur eux que reposent le programme d'installation, les outils de gestion et la plupart des services Exchange.",
    action:
      "Server Core ne peut pas être transformé en installation complète. Ouvrez Installation de Windows dans le Panneau de configuration et choisissez Installation complète ; tout ce qui se trouve sur le lecteur C: est alors supprimé. Réinstallez ensuite les services de rôle et les autres éléments prérequis. Sur un vrai serveur, sauvegardez d'abord ses données, ou utilisez un autre serveur.",
  },
  X86NotSupportedForProduction: {
    title: "La version 32 bits d'Exchange Server 2007 n'est pas prise en charge en production",
    condition: "Windows est une version 32 bits : seule la version 32 bits d'Exchange peut y être installée.",
    text: "Ceci est la version 32 bits d'Exchange Server 2007, qui n'est pas prise en charge en environnement de production.",
    why: "Exchange 2007 a besoin de l'espace d'adressage d'un système 64 bits pour le cache de ses bases de données. La version 32 bits est destinée aux environnements de test et aux ordinateurs d'administration qui n'ont que les outils de gestion.",
    action:
      "Dans un environnement de test, l'installation peut continuer. En production, ouvrez Installation de Windows dans le Panneau de configuration et installez une édition x64 de Windows, ce qui supprime tout ce qui se trouve sur le lecteur C: ; réinstallez ensuite les éléments prérequis. Sur un vrai serveur, assurez-vous que son processeur est un processeur 64 bits et utilisez les fichiers d'installation 64 bits.",
  },
};
