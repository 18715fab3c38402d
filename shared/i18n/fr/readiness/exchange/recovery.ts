import type { RECOVERY_RULES } from '../../../../readiness/rules/exchange/recovery';
import type { WordingOf } from '../../../rule-wording';

const ACTION =
  "Dans Démarrer, ouvrez Gestion des disques. Dans le menu Action, cliquez sur Nouveau volume et choisissez cette lettre, ou sélectionnez un volume existant et cliquez sur Modifier la lettre de lecteur. Relancez ensuite la récupération. Sur un vrai serveur, rétablissez les disques tels qu'ils étaient et restaurez-y les fichiers de base de données à partir d'une sauvegarde.";

export const recoveryRules: WordingOf<typeof RECOVERY_RULES> = {
  MailboxEDBDriveDoesNotExist: {
    title: 'Spécification de lecteur de base de données de boîte aux lettres manquant',
    condition:
      "Active Directory désigne un fichier de base de données sur un lecteur que le serveur reconstruit n'a pas.",
    text: "L'emplacement de la base de données « {database} » est {path}, mais ce serveur n'a pas de lecteur {drive}.",
    why: "Une récupération ne demande pas les chemins des bases de données : elle les lit dans l'objet du serveur perdu, dans Active Directory. Le serveur reconstruit doit offrir les mêmes lettres de lecteur, sans quoi la banque d'informations ne peut pas monter les bases.",
    action: ACTION,
  },
  MailboxLogDriveDoesNotExist: {
    title: 'La définition du lecteur du groupe de stockage est manquante',
    condition:
      "Active Directory désigne un dossier de journaux sur un lecteur que le serveur reconstruit n'a pas.",
    text: "L'emplacement des journaux du groupe de stockage « {storageGroup} » est {path}, mais ce serveur n'a pas de lecteur {drive}.",
    why: "La banque d'informations inscrit chaque modification dans les journaux du groupe de stockage avant qu'elle n'atteigne une base. Une récupération lit leur dossier dans l'objet du serveur perdu, dans Active Directory ; sans ce lecteur, aucune base du groupe ne peut être montée.",
    action: ACTION,
  },
};
