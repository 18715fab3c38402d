import type { ACCOUNT_RULES } from '../../../../readiness/rules/exchange/account';
import type { WordingOf } from '../../../rule-wording';

export const accountRules: WordingOf<typeof ACCOUNT_RULES> = {
  NotLocalAdmin: {
    title: "L'utilisateur connecté n'est pas membre du groupe d'administrateurs local",
    condition: "Le compte n'appartient pas au groupe Administrateurs du serveur.",
    text: "Le compte {account} n'est pas membre du groupe Administrateurs de ce serveur.",
    why: "Le programme d'installation copie des fichiers dans des dossiers protégés, inscrit des services et modifie le Registre pour l'ensemble de l'ordinateur. Windows n'y autorise que les membres du groupe Administrateurs local.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs (de cet ordinateur). Puis réessayez. Sur un vrai serveur, faites ajouter le compte au groupe Administrateurs local et ouvrez à nouveau la session, ou ouvrez une session avec un compte qui en fait déjà partie.",
  },
  LoggedOntoDomain: {
    title: "Le compte actif n'est pas connecté à un domaine Active Directory",
    condition:
      "Le serveur est membre d'un domaine, mais la session est ouverte avec un compte du serveur lui-même.",
    text: 'Le compte {account} est un compte local de ce serveur et non un compte de domaine.',
    why: "Tous les rôles, à l'exception du transport Edge, écrivent dans Active Directory sous l'identité de la personne qui exécute le programme d'installation. Un compte local n'a pas d'identité dans le domaine et n'y possède donc aucun droit.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte, cliquez sur Ouvrir une session en tant que et choisissez le compte du domaine. Puis réessayez. Sur un vrai serveur, fermez la session, ouvrez-en une avec un compte de domaine autorisé à installer Exchange, et exécutez à nouveau le programme d'installation.",
  },
  GlobalServerInstall: {
    title: "Impossible d'accéder en écriture au conteneur de l'organisation Exchange",
    condition:
      "Le compte n'appartient ni au groupe Exchange Organization Administrators, ni au groupe Administrateurs de l'entreprise.",
    text: "Le compte {account} n'est pas autorisé à écrire dans l'organisation Exchange d'Active Directory.",
    why: "L'installation d'un serveur crée un objet serveur dans l'organisation et l'ajoute aux groupes Exchange. Ce droit est réservé aux administrateurs de l'organisation Exchange et aux administrateurs de l'entreprise.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Exchange Organization Administrators. Puis réessayez. Sur un vrai serveur, faites ajouter le compte à ce groupe et ouvrez à nouveau la session, ou ouvrez une session avec un compte qui en fait déjà partie.",
  },
};
