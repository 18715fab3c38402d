import type { LEGACY_ORGANIZATION_RULES } from '../../../../readiness/rules/directory/legacy-organization';
import type { WordingOf } from '../../../rule-wording';

export const legacyOrganizationRules: WordingOf<typeof LEGACY_ORGANIZATION_RULES> = {
  Exchange55PresentInOrg: {
    title: "Un serveur Exchange 5.5 fait partie de l'organisation",
    condition: "Un serveur de l'organisation exécute encore Exchange Server 5.5.",
    text: 'Le serveur {server} exécute Exchange Server 5.5.',
    why: "Exchange 5.5 conserve sa configuration dans un annuaire qui lui est propre et maintient l'organisation en mode mixte. Exchange 2007 ne connaît que ce qui figure dans Active Directory et ne peut pas être introduit à ses côtés.",
    action:
      "Dans Démarrer, ouvrez Gestionnaire système Exchange, sélectionnez Serveurs sous Groupes d'administration, puis le serveur, et choisissez Supprimer le serveur dans le menu Action. Puis réessayez. Sur un vrai serveur : déplacez d'abord ses boîtes aux lettres, ses dossiers publics et ses connecteurs vers Exchange 2003, puis désinstallez Exchange 5.5.",
  },
  AdcFound: {
    title: 'Un ou plusieurs serveurs du Connecteur Active Directory ont été détectés',
    condition: 'La forêt contient un objet de Connecteur Active Directory.',
    text: 'Le serveur {server} exécute le Connecteur Active Directory « {connector} ».',
    why: "Le Connecteur Active Directory copie les destinataires entre l'annuaire d'Exchange 5.5 et Active Directory. Il n'a pas sa place dans une organisation qui comporte Exchange 2007 : il y remplacerait des attributs qu'Exchange 2007 définit.",
    action:
      "Dans Démarrer, ouvrez Gestionnaire système Exchange et sélectionnez Connecteurs Active Directory sous Outils. Sélectionnez le connecteur et choisissez Supprimer dans le menu Action. Puis réessayez. Sur un vrai serveur : supprimez les accords de connexion, puis désinstallez le connecteur dans Ajout/Suppression de programmes sur le serveur qui l'exécute.",
  },
  SrsFound: {
    title: 'Un service de réplication de sites a été détecté',
    condition: "Un serveur de l'organisation exécute le service de réplication de sites.",
    text: 'Le serveur {server} exécute un service de réplication de sites.',
    why: "Le service de réplication de sites joue, vis-à-vis des anciens sites, le rôle d'un annuaire Exchange 5.5. Tant qu'il en existe un, l'organisation est considérée comme comportant Exchange 5.5 et ne peut pas quitter le mode mixte.",
    action:
      'Dans Démarrer, ouvrez Gestionnaire système Exchange et sélectionnez Services de réplication de sites sous Outils. Sélectionnez le service et choisissez Supprimer dans le menu Action ; le dernier serveur Exchange 5.5 doit alors avoir disparu. Puis réessayez.',
  },
  OrganizationModeMixed: {
    title: "L'organisation Exchange est en mode mixte",
    condition: "L'organisation Exchange est encore en mode mixte.",
    text: "Le mode d'opération de l'organisation Exchange est le mode mixte.",
    why: "Le mode mixte garde l'organisation ouverte aux serveurs Exchange 5.5 et limite les possibilités de ses groupes de routage et de ses groupes d'administration. Exchange 2007 a besoin du mode natif, dont on ne revient pas.",
    action:
      "Dans Démarrer, ouvrez Gestionnaire système Exchange, sélectionnez l'organisation en haut de l'arborescence et choisissez Changer de mode dans le menu Action. Il faut pour cela qu'il ne reste ni serveur Exchange 5.5 ni service de réplication de sites. Puis réessayez.",
  },
  Exchange2003ServicePackNotInstalled: {
    title: 'Le Service Pack 2 pour Exchange Server 2003 est requis',
    condition: 'Un serveur Exchange 2003 exécute une version antérieure au Service Pack 2.',
    text: 'Le serveur Exchange 2003 {server} exécute la version {build}, antérieure au Service Pack 2.',
    why: "C'est avec le Service Pack 2 qu'Exchange 2003 apprend à s'accommoder des objets et du routage d'Exchange 2007. Un serveur plus ancien pourrait mal les interpréter et perdre du courrier.",
    action:
      "Dans Démarrer, ouvrez Gestionnaire système Exchange, sélectionnez Serveurs sous Groupes d'administration, puis le serveur, et choisissez Installer le Service Pack 2 dans le menu Action. Puis réessayez. Sur un vrai serveur : commencez par les serveurs frontaux, en dehors des heures de travail, car les services redémarrent.",
  },
  Exchange2000RollupNotInstalled: {
    title: 'Le Service Pack 3 pour Exchange 2000 et son correctif cumulatif sont requis',
    condition:
      'Un serveur Exchange 2000 exécute une version antérieure au correctif cumulatif KB870540 pour le Service Pack 3.',
    text: 'Le serveur Exchange 2000 {server} exécute la version {build}, antérieure au Service Pack 3 muni du correctif cumulatif KB870540.',
    why: "Aux côtés d'Exchange 2007, un serveur Exchange 2000 a besoin du Service Pack 3 et du correctif cumulatif d'août 2004. Sans eux, il ne sait pas traiter tous les objets et tous les messages des serveurs plus récents.",
    action:
      "Dans Démarrer, ouvrez Gestionnaire système Exchange, sélectionnez Serveurs sous Groupes d'administration, puis le serveur. Dans le menu Action, choisissez Installer le Service Pack 3, s'il est proposé, puis Installer le correctif cumulatif KB870540. Puis réessayez.",
  },
  InhBlockPublicFolderTree: {
    title: "L'héritage de la liste de contrôle d'accès (ACL) est bloqué",
    condition:
      "Un objet de l'organisation Exchange n'hérite pas des autorisations de l'objet situé au-dessus de lui.",
    text: "L'objet « {object} » de l'organisation Exchange n'hérite pas des autorisations.",
    why: "Le programme d'installation accorde leurs autorisations aux groupes Exchange en haut de l'organisation et compte sur l'héritage pour les transmettre aux niveaux inférieurs. Là où il est bloqué, le courrier peut ne plus circuler, des bases de données ne pas être montées, et d'autres services échouent.",
    action:
      "Dans Démarrer, ouvrez Gestionnaire système Exchange. Sélectionnez l'objet dans l'arborescence, par exemple Dossiers publics sous Dossiers, et choisissez Propriétés dans le menu Action ; Public Folders y figure sous le nom de Dossiers publics, Folder Hierarchies sous celui de Dossiers, Address Lists Container sous celui de Toutes les listes d'adresses, Administrative Groups et Servers sous ceux de Groupes d'administration et de Serveurs. Dans la page Sécurité, cochez Permettre aux autorisations héritées du parent de se propager à cet objet et aux objets enfants. Puis réessayez. Sur un vrai serveur, cette page n'apparaît qu'une fois la valeur de Registre ShowSecurityPage définie ; attendez la réplication.",
  },
};
