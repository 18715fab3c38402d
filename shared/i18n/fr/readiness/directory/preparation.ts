import type { PREPARATION_RULES } from '../../../../readiness/rules/directory/preparation';
import type { WordingOf } from '../../../rule-wording';

export const preparationRules: WordingOf<typeof PREPARATION_RULES> = {
  SchemaUpdateRequired: {
    title: "L'utilisateur connecté n'est pas membre du groupe Administrateurs du schéma",
    condition:
      "Le programme d'installation doit étendre le schéma, et le compte n'appartient pas à la fois aux groupes Administrateurs du schéma et Administrateurs de l'entreprise.",
    text: "Le schéma Active Directory doit être étendu pour Exchange 2007, et le compte {account} n'en a pas le droit.",
    why: "Exchange 2007 ajoute ses propres classes et attributs au schéma de la forêt. Ce schéma s'applique à tous les domaines ; seuls les membres à la fois du groupe Administrateurs du schéma et du groupe Administrateurs de l'entreprise peuvent le modifier.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs du schéma et Administrateurs de l'entreprise. Puis réessayez. Sur un vrai serveur, également : faites exécuter Setup.com /PrepareSchema par un compte membre de ces deux groupes, et attendez la réplication.",
  },
  GlobalUpdateRequired: {
    title: 'Mises à jour globales requises',
    condition:
      "Le programme d'installation doit créer ou mettre à jour l'organisation, et le compte n'appartient pas au groupe Administrateurs de l'entreprise.",
    text: "La configuration d'Exchange dans Active Directory doit être mise à jour, et le compte {account} n'est pas membre du groupe Administrateurs de l'entreprise.",
    why: "Avant le premier serveur, le programme d'installation crée ou met à jour l'organisation Exchange et ses groupes dans la partition de configuration, commune à tous les domaines de la forêt. Seuls les administrateurs de l'entreprise y sont autorisés.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs de l'entreprise. Puis réessayez. Sur un vrai serveur, également : faites exécuter Setup.com /PrepareAD par un compte membre de ce groupe, et attendez la réplication.",
  },
  AdUpdateRequired: {
    title: 'Autorisations insuffisantes pour préparer Active Directory',
    condition:
      "/PrepareAD a des modifications à faire, et le compte n'appartient pas au groupe Administrateurs de l'entreprise.",
    text: "Le compte {account} n'est pas autorisé à préparer Active Directory pour Exchange 2007.",
    why: "/PrepareAD écrit l'organisation Exchange dans la partition de configuration, dont chaque contrôleur de domaine de la forêt détient une copie. La commande doit être exécutée par un compte valide, membre du groupe Administrateurs de l'entreprise.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs de l'entreprise. Entrez ensuite de nouveau Setup.com /PrepareAD dans l'invite de commandes. Sur un vrai serveur, assurez-vous aussi que le compte n'a pas expiré, et ouvrez une nouvelle session après le changement de groupes.",
  },
  DomainPrepWithoutADUpdate: {
    title: 'Autorisations insuffisantes pour préparer Active Directory',
    condition:
      "/PrepareDomain ou /PrepareAllDomains est demandé avant la préparation du schéma et de l'organisation.",
    text: "Un domaine doit être préparé, alors qu'Active Directory lui-même n'a pas été préparé pour Exchange 2007.",
    why: "La préparation d'un domaine accorde des droits aux groupes Exchange, que seul /PrepareAD crée. Dans l'ordre inverse, elle ne trouverait personne à qui les accorder.",
    action:
      "Dans l'invite de commandes, entrez Setup.com /PrepareAD avec un compte membre des groupes Administrateurs du schéma et Administrateurs de l'entreprise ; dans une forêt sans organisation Exchange, nommez celle-ci avec /OrganizationName. Entrez ensuite de nouveau la ligne destinée au domaine. Sur un vrai serveur, attendez la réplication entre les deux.",
  },
  PrepareDomainNotFound: {
    title: 'Le domaine à préparer est introuvable',
    condition: 'La ligne nomme un domaine que la forêt ne comporte pas.',
    text: 'La forêt ne comporte pas de domaine nommé {domain}.',
    why: "Le programme d'installation écrit des autorisations et des conteneurs dans le domaine que la ligne nomme. Seuls les domaines de la forêt à laquelle appartient ce serveur peuvent être préparés à partir de celui-ci.",
    action:
      "Vérifiez l'orthographe dans Résumé d'Active Directory, sous Domaines, et entrez de nouveau la ligne avec le nom DNS du domaine. Si le domaine reste à créer, cliquez-y sur Nouveau domaine ; dans une vraie forêt, son premier contrôleur de domaine s'installe avec dcpromo.",
  },
  PrepareDomainModeMixed: {
    title: 'Le domaine Active Directory est en mode mixte',
    condition:
      'Un domaine que /PrepareDomain ou /PrepareAllDomains doit préparer est au niveau fonctionnel Windows 2000 mixte.',
    text: 'Le domaine {domain}, qui doit être préparé, est en mode mixte.',
    why: "La préparation accorde, dans le domaine, des autorisations à des groupes de sécurité universels d'Exchange, et en crée un. Un domaine en mode mixte ne connaît pas de tels groupes.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Domaines puis le domaine dans la liste, cliquez sur Augmenter et choisissez Windows 2000 natif ou supérieur. L'opération est irréversible, et il ne doit plus rester de contrôleur de domaine Windows NT 4.0 dans le domaine. Entrez ensuite de nouveau la ligne.",
  },
  PrepareDomainNotAdmin: {
    title: 'Autorisations insuffisantes pour exécuter /PrepareDomain',
    condition: "Le compte n'est ni administrateur du domaine à préparer, ni administrateur de l'entreprise.",
    text: "Le compte {account} n'est pas autorisé à préparer le domaine {domain}.",
    why: "La préparation d'un domaine modifie les autorisations du domaine lui-même. Les membres du groupe Admins du domaine en ont le droit dans leur propre domaine, ceux du groupe Administrateurs de l'entreprise dans tous les domaines de la forêt.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs de l'entreprise ; pour le domaine de ce serveur, Admins du domaine suffit. Entrez ensuite de nouveau la ligne. Sur un vrai serveur, le compte doit ouvrir une nouvelle session après le changement de groupes.",
  },
  LocalDomainPrep: {
    title: 'Le domaine local doit être mis à jour',
    condition:
      "Le programme d'installation doit préparer le domaine du serveur, et le compte n'en a pas le droit.",
    text: "Le domaine {domain} doit être préparé, et le compte {account} n'en a pas le droit.",
    why: "Pour préparer un domaine, le programme d'installation a besoin des droits d'un administrateur du domaine et de ceux d'un administrateur de l'organisation Exchange. Un administrateur de l'entreprise possède les uns et les autres.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs de l'entreprise, ou à la fois Admins du domaine et Exchange Organization Administrators. Puis réessayez. Sur un vrai serveur, également : faites exécuter Setup.com /PrepareDomain par un tel compte, et attendez la réplication.",
  },
  DomainPrepRequired: {
    title: 'Préparation de domaine requise',
    condition: "Le domaine du serveur n'a pas été préparé, et le compte ne peut pas le faire en passant.",
    text: "Le domaine {domain} n'a pas été préparé pour Exchange 2007.",
    why: 'La préparation du domaine accorde aux groupes Exchange leurs autorisations sur le domaine et crée le conteneur des objets système. Sans elle, les serveurs Exchange ne peuvent ni lire ni mettre à jour les destinataires du domaine.',
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs de l'entreprise : le programme d'installation prépare alors lui-même le domaine. Puis réessayez. Sur un vrai serveur, également : exécutez Setup.com /PrepareDomain avec un compte membre du groupe Admins du domaine, et attendez la réplication.",
  },
  RootDomainModeMixed: {
    title: 'Le domaine Active Directory est en mode mixte',
    condition:
      "L'organisation doit être préparée, et le domaine racine de la forêt est au niveau fonctionnel Windows 2000 mixte.",
    text: 'Le domaine racine {domain} de la forêt est en mode mixte.',
    why: "/PrepareAD crée les groupes de sécurité universels d'Exchange dans le domaine racine de la forêt. Un domaine en mode mixte ne peut pas contenir de tels groupes.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Domaines puis le domaine racine dans la liste, cliquez sur Augmenter et choisissez Windows 2000 natif ou supérieur. Faites-le lorsqu'il ne reste plus de contrôleur de domaine Windows NT 4.0 dans ce domaine : cette opération est irréversible. Puis réessayez.",
  },
  AdInitErrorRule: {
    title: "Un conteneur d'objets système Microsoft Exchange dupliqué existe dans Active Directory",
    condition:
      "Le domaine contient un second conteneur d'objets système d'Exchange, que la réplication a mis de côté.",
    text: 'Le domaine {domain} contient un double du conteneur Microsoft Exchange System Objects : {container}.',
    why: "La préparation du domaine range les proxys de dossiers publics et les boîtes aux lettres système dans un seul conteneur du domaine. S'il a été créé sur deux contrôleurs de domaine avant leur réplication, un second conteneur subsiste, et le programme d'installation ne sait pas lequel utiliser.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Domaine, choisissez le double sous Conteneurs en double des objets système Exchange et cliquez sur Supprimer. Puis réessayez. Dans un vrai domaine, assurez-vous d'abord que le double est vide ; Utilisateurs et ordinateurs Active Directory l'affiche avec Affichage > Fonctionnalités avancées.",
  },
};
