import type { INSTALLED_EXCHANGE_RULES } from '../../../../readiness/rules/exchange/installed-exchange';
import type { WordingOf } from '../../../rule-wording';

export const installedExchangeRules: WordingOf<typeof INSTALLED_EXCHANGE_RULES> = {
  InstallWatermark: {
    title: "Échec du programme d'installation lors de l'installation d'un rôle serveur",
    condition:
      "Un rôle serveur porte la marque d'une installation ou d'une mise à niveau inachevée alors qu'autre chose doit être fait.",
    text: "Une exécution précédente du programme d'installation s'est interrompue au cours de l'installation du rôle « {role} » et a laissé la marque (watermark) {watermark}. Tant que ce rôle n'est pas réinstallé ou supprimé, le programme d'installation ne peut effectuer aucune autre tâche sur ce serveur.",
    why: "À chaque tâche, le programme d'installation inscrit une marque (watermark) dans la clé de Registre du rôle, et il l'efface lorsque le rôle est complet. Une marque encore présente signifie que le rôle n'est que partiellement configuré. Les autres rôles partagent avec lui des fichiers, des services et des objets d'annuaire ; le programme d'installation n'y touche donc pas tant que ce rôle n'est ni complet ni supprimé. Les marques d'une mise à niveau interrompue sont un autre cas : lorsque le programme d'installation du support annonce que tous les rôles sont déjà installés, la solution documentée consiste à exporter la clé de chaque rôle dans l'Éditeur du Registre, à y supprimer les valeurs Watermark et Action, puis à exécuter à nouveau la mise à niveau. La même solution est documentée pour une récupération qui échoue encore et encore à la même tâche ; une fois ses marques supprimées, réinstallez le rôle.",
    action:
      "Corrigez la cause de l'échec précédent, indiquée dans le journal d'installation. Ouvrez ensuite Ajout/Suppression de programmes (Programmes et fonctionnalités sous Windows Server 2008) dans le Panneau de configuration et sélectionnez Microsoft Exchange Server. Soit cliquez sur Modifier et réinstallez le rôle en échec ; plusieurs rôles en échec peuvent être installés ensemble. Soit cliquez sur Supprimer (Désinstaller sous Windows Server 2008) et supprimez le rôle. Ou bien, à l'invite de commandes : Setup.com /role:... avec /mode:Install ou /mode:Uninstall.",
  },
  InterruptedUninstallNotContinued: {
    title: "Échec de l'installation lors de la désinstallation d'un rôle serveur",
    condition:
      "Un rôle serveur porte la marque d'une suppression inachevée alors qu'autre chose doit être fait.",
    text: "La suppression du rôle « {role} » a été commencée, mais elle n'est pas terminée. Menez-la à son terme, ou réinstallez le rôle, avant toute autre opération avec le programme d'installation.",
    why: "La clé de Registre du rôle mentionne toujours l'action Uninstall. Une partie des services et des paramètres du rôle a disparu, une autre subsiste : le rôle ne peut ni fonctionner ni servir de base à d'autres rôles.",
    action:
      "Ouvrez Ajout/Suppression de programmes (Programmes et fonctionnalités sous Windows Server 2008) dans le Panneau de configuration, sélectionnez Microsoft Exchange Server et cliquez sur Supprimer (Désinstaller sous Windows Server 2008). Désactivez la case du même rôle et laissez la suppression aller jusqu'au bout. Si vous souhaitez conserver le rôle, réinstallez-le à l'aide du bouton Modifier. Ou bien, à l'invite de commandes : Setup.com /role:... /mode:Uninstall.",
  },
  FirstSGFilesExist: {
    title: 'Des fichiers de base de données antérieurs sont présents',
    condition:
      'Le dossier du premier groupe de stockage contient des fichiers de base de données ou des journaux alors que le rôle de boîte aux lettres doit être installé.',
    text: "Un fichier d'une base de données de boîtes aux lettres antérieure se trouve déjà dans le dossier du premier groupe de stockage : {path}.",
    why: "Le rôle de boîte aux lettres crée dans ce dossier son premier groupe de stockage et sa première base de données. Des fichiers laissés par une installation antérieure portent les mêmes noms ; le programme d'installation ne les remplace pas, car il peut s'agir de la dernière copie des boîtes aux lettres.",
    action:
      "Assurez-vous qu'aucun serveur installé n'utilise ces fichiers et qu'ils ne sont plus nécessaires ; sur un vrai serveur, conservez-en une copie ailleurs. Supprimez-les ensuite dans le Poste de travail, puis réessayez.",
  },
  SecondSGFilesExist: {
    title: 'Des fichiers de base de données antérieurs sont présents',
    condition:
      "Le dossier du second groupe de stockage contient des fichiers de base de données ou des journaux alors qu'une base de données de dossiers publics doit être créée.",
    text: "Un fichier d'une base de données de dossiers publics antérieure se trouve déjà dans le dossier du second groupe de stockage\u00a0: {path}.",
    why: "Les clients Outlook 2003 et Entourage ont besoin de dossiers publics\u00a0; pour eux, le premier serveur de boîtes aux lettres reçoit un second groupe de stockage avec une base de données de dossiers publics. Ses fichiers portent les mêmes noms que ceux d'une installation antérieure, et le programme d'installation ne les remplace pas. Sans base de données de dossiers publics, ce dossier est sans importance.",
    action:
      "Assurez-vous qu'aucun serveur installé n'utilise ces fichiers et qu'ils ne sont plus nécessaires\u00a0; sur un vrai serveur, conservez-en une copie ailleurs. Supprimez-les ensuite dans le Poste de travail, puis réessayez. Si aucun client n'a besoin de dossiers publics, répondez Non à la page Paramètres du client, ou n'indiquez pas /EnableLegacyOutlook.",
  },
};
