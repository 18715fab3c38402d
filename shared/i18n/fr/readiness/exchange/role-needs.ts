import type { ROLE_NEEDS_RULES } from '../../../../readiness/rules/exchange/role-needs';
import type { WordingOf } from '../../../rule-wording';

export const roleNeedsRules: WordingOf<typeof ROLE_NEEDS_RULES> = {
  NoConnectorToStar: {
    title: "Aucun connecteur d'envoi n'existe pour l'espace d'adressage *",
    condition: "Aucun connecteur d'envoi de l'organisation ne couvre l'espace d'adressage *.",
    text: "Aucun connecteur d'envoi ni connecteur SMTP de l'organisation ne couvre l'espace d'adressage *.",
    why: "Les serveurs de transport Hub utilisent un connecteur pour * afin de remettre les messages à tous les domaines qu'aucun autre connecteur ne désigne. Sans lui, les messages destinés à Internet restent en file d'attente. L'installation n'en dépend pas.",
    action:
      "Après l'installation, ouvrez Configuration de l'organisation > Transport Hub > Connecteurs d'envoi dans la console de gestion Exchange et cliquez sur Nouveau connecteur d'envoi ; son espace d'adressage est *. Sur un vrai serveur, un serveur de transport Edge abonné convient aussi. L'installation peut continuer en attendant.",
  },
  OffLineABServerDeleted: {
    title: 'Le serveur OAB a été supprimé',
    condition:
      "Un carnet d'adresses en mode hors connexion désigne un serveur de génération qui a été supprimé.",
    text: "Le serveur qui génère le carnet d'adresses en mode hors connexion « {book} » n'existe plus dans Active Directory.",
    why: "L'objet du carnet d'adresses en mode hors connexion (OAB) désigne un serveur chargé de sa génération. Lorsque ce serveur a été retiré, la référence est restée et pointe vers un objet supprimé : le programme d'installation ne peut pas configurer la distribution du carnet sur les serveurs d'accès au client.",
    action:
      "Dans la console de gestion Exchange, ouvrez Configuration de l'organisation > Boîte aux lettres > Carnet d'adresses en mode hors connexion et sélectionnez le carnet. Cliquez sur Déplacer le serveur de génération et choisissez un serveur de boîte aux lettres existant. Puis réessayez.",
  },
  ClientAccessRoleNotPresentInSite: {
    title: "Rôle d'accès au client non détecté dans le site local",
    condition: "Le site Active Directory du serveur ne comporte aucun serveur d'accès au client.",
    text: "Le site Active Directory {site} ne comporte aucun serveur d'accès au client.",
    why: "Outlook Web Access, ActiveSync, POP3 et IMAP4 n'atteignent une boîte aux lettres que par un serveur d'accès au client du même site. Le rôle de boîte aux lettres peut être installé sans lui, mais ces clients ne fonctionnent pas tant qu'il manque.",
    action:
      "Installez le rôle d'accès au client sur un serveur de ce site, ou en même temps que le rôle de boîte aux lettres. L'installation peut continuer en attendant.",
  },
  BridgeheadRoleNotPresentInSite: {
    title: 'Rôle de transport Hub non détecté dans le site local',
    condition: 'Le site Active Directory du serveur ne comporte aucun serveur de transport Hub.',
    text: 'Le site Active Directory {site} ne comporte aucun serveur de transport Hub.',
    why: "Un serveur de boîte aux lettres remet chaque message à un serveur de transport Hub de son propre site, même entre deux de ses boîtes aux lettres. Le rôle de boîte aux lettres peut être installé sans lui, mais aucun message ne circule tant qu'il manque.",
    action:
      "Installez le rôle de transport Hub sur un serveur de ce site, ou en même temps que le rôle de boîte aux lettres. L'installation peut continuer en attendant.",
  },
  FqdnMissing: {
    title: 'Suffixe DNS principal manquant',
    condition: "Le serveur n'a pas de suffixe DNS principal.",
    text: "Le serveur {server} n'a pas de suffixe DNS principal.",
    why: "Un serveur de transport Edge se trouve généralement hors du domaine et n'en reçoit donc pas de suffixe. Il lui faut un nom de domaine complet pour se présenter aux autres serveurs de messagerie et pour être abonné à l'organisation.",
    action:
      "Dans le Panneau de configuration, ouvrez Système. Dans l'onglet Nom de l'ordinateur, cliquez sur Modifier, puis sur Autres, et entrez le suffixe DNS principal. Cliquez sur Démarrer, puis sur Redémarrer le serveur, et exécutez à nouveau le programme d'installation.",
  },
  AdamNotInstalled: {
    title: "ADAM (Active Directory Application Mode) n'est pas installé",
    condition: 'Le composant Windows ADAM (Active Directory Application Mode) est absent.',
    text: "Le composant ADAM (Active Directory Application Mode) n'est pas installé sur ce serveur.",
    why: "Un serveur de transport Edge ne lit pas Active Directory. Il stocke sa configuration, ainsi que les destinataires que lui envoie EdgeSync, dans une instance ADAM, que le programme d'installation ne peut créer que si ADAM est présent.",
    action:
      'Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et cochez ADAM (Active Directory Application Mode) sous Services Active Directory. Sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et cochez-le sous Fonctionnalités. Puis réessayez.',
  },
  ADAMDataPathExists: {
    title: "Le répertoire AD LDS existe dans l'emplacement par défaut",
    condition:
      "L'emplacement par défaut contient déjà les données d'annuaire d'une installation antérieure du transport Edge.",
    text: "Des données d'annuaire d'une installation antérieure se trouvent déjà dans l'emplacement par défaut : {path}.",
    why: "Le transport Edge conserve sa configuration et les données des destinataires dans sa propre instance d'annuaire, sous ADAM ou, dans Windows Server 2008, sous AD LDS. Le programme d'installation crée cette instance dans le dossier par défaut et ne remplace pas les données d'une instance antérieure.",
    action:
      "Assurez-vous qu'aucun serveur de transport Edge installé n'utilise ces données et qu'elles ne sont plus nécessaires. Supprimez ensuite le fichier dans le Poste de travail, puis réessayez.",
  },
};
