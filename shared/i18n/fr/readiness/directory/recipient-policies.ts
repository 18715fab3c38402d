import type { RECIPIENT_POLICY_RULES } from '../../../../readiness/rules/directory/recipient-policies';
import type { WordingOf } from '../../../rule-wording';

export const recipientPolicyRules: WordingOf<typeof RECIPIENT_POLICY_RULES> = {
  RusMissing: {
    title: 'Impossible de trouver un service de mise à jour de destinataire',
    condition:
      "Un domaine qui comporte des serveurs Exchange 2003 ou 2000 n'a pas de service de mise à jour de destinataire.",
    text: "Aucun service de mise à jour de destinataire n'est responsable du domaine {domain}.",
    why: "Aux côtés d'Exchange 2003 ou 2000, le service de mise à jour de destinataire donne aux destinataires de son domaine leurs adresses et leur place dans les listes d'adresses. Sans lui, les destinataires créés avec les anciens outils restent incomplets, y compris pour Exchange 2007.",
    action:
      'Dans Démarrer, ouvrez Gestionnaire système Exchange et sélectionnez Services de mise à jour de destinataire sous Destinataires. Choisissez Nouveau service de mise à jour de destinataire dans le menu Action, puis sélectionnez le domaine et un serveur. Puis réessayez.',
  },
  SmtpAddressLiteral: {
    title: "Format d'adressage SMTP non pris en charge",
    condition:
      "Une stratégie de destinataire attribue une adresse IP littérale, par exemple @[10.10.1.1], à la place d'un domaine.",
    text: "La stratégie de destinataire « {policy} » contient l'adresse IP littérale {address}.",
    why: 'Une adresse littérale désigne un hôte par son adresse IP. Exchange 2007 transforme les stratégies de destinataire en domaines acceptés, et un domaine accepté doit être un nom de domaine DNS.',
    action:
      "Dans Démarrer, ouvrez Gestionnaire système Exchange et sélectionnez Stratégies de destinataire sous Destinataires. Sélectionnez la stratégie et choisissez Propriétés dans le menu Action ; dans la page Adresses de messagerie, sélectionnez l'adresse et cliquez sur Supprimer, au besoin après en avoir ajouté une qui porte un nom de domaine. Puis réessayez.",
  },
  ServerFQDNMatchesSMTPPolicy: {
    title: "Le nom de domaine complet de l'ordinateur correspond à une stratégie de destinataire",
    condition:
      "Un domaine SMTP d'une stratégie de destinataire est identique au nom de domaine complet du serveur.",
    text: "La stratégie de destinataire « {policy} » contient l'adresse {address}, dont le domaine est le nom du serveur {server}.",
    why: 'Exchange prendrait le nom du serveur pour un domaine de destinataires. Or le courrier échangé entre les serveurs est adressé par nom de serveur : des messages tourneraient en boucle ou seraient refusés.',
    action:
      "Dans Démarrer, ouvrez Gestionnaire système Exchange et sélectionnez Stratégies de destinataire sous Destinataires. Sélectionnez la stratégie et choisissez Propriétés dans le menu Action ; dans la page Adresses de messagerie, sélectionnez l'adresse et cliquez sur Supprimer. Puis réessayez. Sur un vrai serveur qui doit conserver l'adresse : donnez un autre nom à l'ordinateur avant d'installer Exchange.",
  },
  InconsistentlyConfiguredDomain: {
    title: "La configuration d'un domaine est incohérente",
    condition:
      'Un domaine fait autorité dans une adresse des stratégies de destinataire et ne fait pas autorité dans une autre.',
    text: 'Le domaine {domain} fait autorité dans la stratégie de destinataire « {policy} », mais pas dans la stratégie « {other} ».',
    why: "Pour un domaine qui fait autorité, Exchange refuse le courrier destiné à des destinataires inconnus ; pour un autre, il le retransmet. Le programme d'installation fait de toutes les adresses d'un domaine un seul domaine accepté et ne peut pas trancher.",
    action:
      "Dans Démarrer, ouvrez Gestionnaire système Exchange et sélectionnez Stratégies de destinataire sous Destinataires. Sélectionnez l'une des deux stratégies et choisissez Propriétés dans le menu Action ; dans la page Adresses de messagerie, sélectionnez l'adresse, cliquez sur Modifier et indiquez si cette organisation est ou non responsable de toute remise de courrier à cette adresse. Puis réessayez.",
  },
};
