import type { REMOVAL_RULES } from '../../../../readiness/rules/exchange/removal';
import type { WordingOf } from '../../../rule-wording';

export const removalRules: WordingOf<typeof REMOVAL_RULES> = {
  MessagesInQueue: {
    title: "Une ou plusieurs files d'attente contiennent des messages",
    condition: "Une file d'attente du serveur de transport contient encore des messages.",
    text: "La file d'attente {queue} contient encore des messages ({count}).",
    why: "Les files d'attente d'un serveur de transport sont conservées dans une base de données propre à ce serveur. Lorsque le rôle est supprimé, cette base disparaît avec lui, et ce qui n'a pas été remis est perdu.",
    action:
      "Dans la console de gestion Exchange, ouvrez Boîte à outils > Afficheur des files d'attente, sélectionnez la file d'attente et cliquez sur Réessayer, ou attendez qu'elle se vide. Cliquez ensuite sur Réessayer dans la page des tests de préparation. La suppression peut continuer en attendant, mais les messages de la file d'attente seraient perdus.",
  },
  VoiceMessagesInQueue: {
    title: 'Des messages vocaux attendent encore leur remise',
    condition: "La messagerie unifiée a enregistré des messages vocaux qui n'ont pas encore été remis.",
    text: 'Des messages vocaux attendent encore dans le dossier {path} (fichiers : {count}).',
    why: "La messagerie unifiée dépose chaque message enregistré dans ce dossier et le confie à un serveur de transport Hub de son site. La suppression ou la mise à niveau du rôle arrête le service et remplace ses fichiers ; ce qui reste alors dans le dossier n'atteint personne.",
    action:
      "Dans Services, démarrez Messagerie unifiée Microsoft Exchange et laissez-lui une minute : le service remet ce qui attend, pourvu qu'un serveur de transport Hub du site l'accepte. Les messages dont personne n'a besoin peuvent aussi être supprimés du dossier dans le Poste de travail. Puis réessayez.",
  },
  ServerIsSourceForSendConnector: {
    title: "Ce serveur est la source d'un connecteur d'envoi",
    condition: "Le serveur est un serveur source d'un connecteur d'envoi.",
    text: "Ce serveur est un serveur source du connecteur d'envoi « {connector} ».",
    why: "Un connecteur d'envoi confie ses messages à ses serveurs source. Si le rôle de transport Hub quittait un serveur qu'un connecteur désigne encore, le courrier destiné aux espaces d'adressage de ce connecteur n'aurait plus d'issue.",
    action:
      "Dans la console de gestion Exchange, ouvrez Configuration de l'organisation > Transport Hub > Connecteurs d'envoi et sélectionnez le connecteur. Cliquez sur Modifier le serveur source et choisissez un autre serveur de transport Hub, ou cliquez sur Supprimer. Puis réessayez.",
  },
  ServerIsGroupExpansionServer: {
    title: "L'ordinateur local est responsable de l'expansion de l'appartenance à un groupe",
    condition: "Le serveur est le serveur d'expansion d'un groupe de distribution.",
    text: "Ce serveur est le serveur d'expansion du groupe de distribution « {group} ».",
    why: "Un serveur d'expansion remplace, dans un message, le groupe par ses membres. Si le groupe désignait un serveur qui n'a plus le rôle de transport Hub, les messages adressés au groupe attendraient ce serveur et n'atteindraient personne.",
    action:
      "Dans la console de gestion Exchange, ouvrez Configuration du destinataire > Groupe de distribution et sélectionnez le groupe. Cliquez sur Serveur d'expansion et choisissez un autre serveur ou N'importe quel serveur de l'organisation. Puis réessayez.",
  },
  ServerIsDynamicGroupExpansionServer: {
    title: "L'ordinateur local est responsable de l'expansion de l'appartenance à un groupe dynamique",
    condition: "Le serveur est le serveur d'expansion d'un groupe de distribution dynamique.",
    text: "Ce serveur est le serveur d'expansion du groupe de distribution dynamique « {group} ».",
    why: "Les membres d'un groupe de distribution dynamique sont recherchés dans Active Directory à chaque message qui lui est adressé ; c'est le serveur d'expansion qui s'en charge. Si ce serveur n'a plus le rôle de transport Hub, les messages adressés au groupe n'atteignent personne.",
    action:
      "Dans la console de gestion Exchange, ouvrez Configuration du destinataire > Groupe de distribution et sélectionnez le groupe dynamique. Cliquez sur Serveur d'expansion et choisissez un autre serveur ou N'importe quel serveur de l'organisation. Puis réessayez.",
  },
  UnwillingToRemoveMailboxDatabase: {
    title: 'Impossible de supprimer la base de données de boîtes aux lettres',
    condition: 'Une base de données de boîtes aux lettres du serveur contient encore des boîtes aux lettres.',
    text: 'La base de données de boîtes aux lettres « {database} » contient encore des boîtes aux lettres ({count}).',
    why: "La suppression du rôle de boîte aux lettres retire de l'organisation les bases de données du serveur. Le programme d'installation s'y refuse tant qu'une base contient des boîtes aux lettres, car leurs utilisateurs les perdraient.",
    action:
      "Dans la console de gestion Exchange, ouvrez Configuration du destinataire > Boîte aux lettres et sélectionnez la ligne de la base de données. Cliquez sur Déplacer les boîtes aux lettres et choisissez une base de données d'un autre serveur de boîte aux lettres, ou cliquez sur Désactiver si personne n'a plus besoin de ces boîtes. Puis réessayez.",
  },
  CannotUninstallDelegatedServer: {
    title: 'Autorisations insuffisantes pour supprimer tous les rôles serveur',
    condition:
      "Le compte n'appartient ni à Exchange Organization Administrators ni aux Administrateurs de l'entreprise, et le dernier rôle serveur doit être supprimé.",
    text: "Le compte {account} n'est pas autorisé à supprimer complètement Exchange de ce serveur.",
    why: "Avec le dernier rôle, le programme d'installation supprime aussi l'objet serveur de l'organisation. Ce droit est réservé aux groupes Exchange Organization Administrators et Administrateurs de l'entreprise ; un compte auquel seul ce serveur a été délégué ne le possède pas.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Exchange Organization Administrators. Puis réessayez. Sur un vrai serveur, vous pouvez aussi ouvrir une session avec un compte membre de ce groupe ou du groupe Administrateurs de l'entreprise. Une suppression partielle des rôles reste possible sans cela.",
  },
};
