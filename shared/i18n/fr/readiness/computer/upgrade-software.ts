import type { UPGRADE_SOFTWARE_RULES } from '../../../../readiness/rules/computer/upgrade-software';
import type { WordingOf } from '../../../rule-wording';

export const upgradeSoftwareRules: WordingOf<typeof UPGRADE_SOFTWARE_RULES> = {
  WindowsInstaller45NotInstalled: {
    title: "Windows Installer 4.5 n'est pas installé",
    condition:
      'Exchange est mis à niveau vers le Service Pack 2 ou ultérieur, et Windows Installer est antérieur à la version 4.5.',
    text: "Windows Installer 4.5, nécessaire à la mise à niveau vers ce Service Pack, n'est pas installé sur ce serveur.",
    why: "À partir du Service Pack 2, le package d'Exchange utilise des fonctions de Windows Installer 4.5. Une version antérieure ne pourrait pas remplacer l'ensemble des fichiers installés et laisserait une installation hétérogène.",
    action:
      "Dans le Poste de travail, ouvrez le programme d'installation de Windows Installer 4.5 dans C:\\Downloads. Il remplace des fichiers en cours d'utilisation : cliquez donc sur Démarrer, puis sur Redémarrer le serveur, et exécutez ensuite à nouveau le programme d'installation d'Exchange.",
  },
  ExchangeInterimUpdateInstalled: {
    title: 'Une mise à jour intermédiaire pour Exchange Server est installée',
    condition:
      "Exchange est mis à niveau vers le Service Pack 2 ou ultérieur alors qu'une mise à jour intermédiaire se trouve sur le serveur.",
    text: 'Une mise à jour intermédiaire pour Exchange Server 2007 est installée sur ce serveur.',
    why: 'Une mise à jour intermédiaire est un correctif particulier de Microsoft pour quelques fichiers. Windows Installer ne peut pas savoir si le Service Pack contient la même correction et conserverait des fichiers qui ne lui correspondent pas.',
    action:
      'Dans Ajout/Suppression de programmes (sous Windows Server 2008 : Programmes et fonctionnalités), sélectionnez Mise à jour intermédiaire pour Exchange Server 2007 et cliquez sur Supprimer (Désinstaller). Puis réessayez. Sur un vrai serveur, demandez à Microsoft si le Service Pack contient la correction, ou réinstallez celle-ci dans sa version pour ce Service Pack.',
  },
};
