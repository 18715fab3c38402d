import type { DOMAIN_CONTROLLER_RULES } from '../../../../readiness/rules/directory/domain-controllers';
import type { WordingOf } from '../../../rule-wording';

export const domainControllerRules: WordingOf<typeof DOMAIN_CONTROLLER_RULES> = {
  SchemaFSMONotWin2003SPn: {
    title:
      "Le contrôleur de schéma n'utilise pas Windows Server 2003 Service Pack 1 ou une version ultérieure",
    condition:
      'Le contrôleur de domaine qui est contrôleur de schéma utilise une version de Windows antérieure à Windows Server 2003 avec Service Pack 1.',
    text: 'Le contrôleur de schéma {server} utilise {windows}.',
    why: "Le programme d'installation étend le schéma sur le contrôleur de schéma. Exchange 2007 s'appuie sur ce que Windows Server 2003 Service Pack 1 y a corrigé et ajouté, notamment les notifications de modification.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Contrôleurs de domaine puis le contrôleur de schéma dans la liste, cliquez sur Mettre à jour et installez le Service Pack ou la version ultérieure de Windows. Ou sélectionnez Forêt et transférez le rôle Contrôleur de schéma à un autre contrôleur de domaine avec Modifier. Puis réessayez.",
  },
  NotInSchemaMasterDomain: {
    title: 'Ne figure pas dans le domaine/site du contrôleur de schéma',
    condition:
      "La préparation du schéma ou d'Active Directory est exécutée depuis un autre domaine que celui du contrôleur de schéma.",
    text: 'Ce serveur appartient au domaine {own}, et le contrôleur de schéma {server} au domaine {domain}.',
    why: "Pendant la préparation de la forêt, le programme d'installation écrit sur le contrôleur de schéma et relit aussitôt ce qu'il a écrit. Depuis un ordinateur d'un autre domaine, il lirait des copies que la réplication n'a pas encore atteintes.",
    action:
      "Exécutez la préparation depuis un ordinateur du domaine {domain}. Ou ouvrez Résumé d'Active Directory dans Démarrer, sélectionnez Forêt, et transférez le rôle Contrôleur de schéma à un contrôleur du domaine {own} avec Modifier. Puis réessayez.",
  },
  NotInSchemaMasterSite: {
    title: 'Ne figure pas dans le domaine/site du contrôleur de schéma',
    condition:
      "La préparation du schéma ou d'Active Directory est exécutée depuis un autre site que celui du contrôleur de schéma.",
    text: 'Ce serveur appartient au site {own}, et le contrôleur de schéma {server} au site {site}.',
    why: "Entre sites, la réplication peut durer des heures. Le programme d'installation prépare la forêt depuis le site du contrôleur de schéma, pour que chaque étape trouve aussitôt ce que la précédente a écrit.",
    action:
      "Exécutez la préparation depuis un ordinateur du site {site}. Ou ouvrez Résumé d'Active Directory dans Démarrer, sélectionnez Forêt, et transférez le rôle Contrôleur de schéma à un contrôleur de domaine du site {own} avec Modifier. Puis réessayez.",
  },
  NotInDC2Site: {
    title: "Le contrôleur de domaine n'est pas dans le site du contrôleur de schéma",
    condition:
      "Pour la préparation du schéma ou d'Active Directory, /DomainController nomme un contrôleur d'un autre site que le contrôleur de schéma.",
    text: 'Le contrôleur de domaine {controller} est dans le site {site}, et le contrôleur de schéma {server} dans le site {masterSite}.',
    why: "La préparation écrit le schéma sur le contrôleur de schéma et continue avec le contrôleur de domaine nommé. Dans un autre site, celui-ci ne reçoit le nouveau schéma qu'à la prochaine réplication.",
    action:
      "Nommez avec /DomainController un contrôleur de domaine du site {masterSite}, ou omettez ce paramètre. Ou ouvrez Résumé d'Active Directory dans Démarrer, sélectionnez Contrôleurs de domaine puis {controller} dans la liste, et cliquez sur Déplacer pour l'amener dans ce site. Entrez ensuite de nouveau la ligne.",
  },
  DomainControllerIsOutOfSite: {
    title:
      "Le contrôleur de schéma n'utilise pas Windows Server 2003 Service Pack 1 ou une version ultérieure",
    condition: "/DomainController nomme un contrôleur de domaine d'un autre site que celui du serveur.",
    text: 'Le contrôleur de domaine {controller} est dans le site {site}, et ce serveur dans le site {own}.',
    why: "Le programme d'installation lit et écrit sur le contrôleur de domaine nommé. Dans un autre site, chaque demande passe par une liaison plus lente, et les contrôleurs de domaine proches de ce serveur apprennent tard les modifications. (L'article public de cette règle répète par erreur celui du contrôleur de schéma.)",
    action:
      "Nommez avec /DomainController un contrôleur de domaine du site {own}, ou omettez ce paramètre : le programme d'installation en choisit alors un proche. Ou ouvrez Résumé d'Active Directory dans Démarrer, sélectionnez Contrôleurs de domaine puis {controller} dans la liste, et cliquez sur Déplacer pour l'amener dans ce site. Entrez ensuite de nouveau la ligne.",
  },
  ConfigDCHostNameMismatch: {
    title: 'Le remplacement de contrôleur de domaine est défini dans le Registre',
    condition:
      "Le Registre impose un contrôleur de domaine, et ce n'est pas celui qui a été indiqué au programme d'installation.",
    text: "Le Registre impose à Exchange le contrôleur de domaine {prescribed}, et le programme d'installation doit en utiliser un autre.",
    why: "Une valeur du Registre fait utiliser à tous les composants Exchange de l'ordinateur un même contrôleur de domaine pour la configuration. Si le programme d'installation écrivait sur un autre, ils ne trouveraient la nouvelle configuration qu'après la réplication.",
    action:
      "Entrez la ligne avec /DomainController:{prescribed}. Ou ouvrez l'Éditeur du Registre et supprimez la valeur ConfigDCHostName de HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchange ADAccess\\Instance0, à moins qu'elle n'ait une raison d'être. Puis réessayez.",
  },
  LocalComputerIsDCInChildDomain: {
    title: "L'ordinateur local est un contrôleur de domaine d'un domaine enfant",
    condition: "Le serveur est contrôleur d'un domaine enfant et n'est pas serveur de catalogue global.",
    text: "Le serveur {server} est un contrôleur du domaine enfant {domain} et n'est pas serveur de catalogue global.",
    why: "Sur un contrôleur de domaine, Exchange n'utilise pas d'autre serveur d'annuaire que l'ordinateur lui-même. Sans le catalogue global, il ne voit pas les groupes du domaine racine dont viennent ses autorisations.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Contrôleurs de domaine puis ce serveur dans la liste, et cochez Catalogue global. Ou installez Exchange sur un serveur membre. Sur un vrai serveur, attendez que le catalogue soit complet. Puis réessayez.",
  },
  ComputerRODC: {
    title:
      "Le programme d'installation ne peut pas installer Exchange dans un contrôleur de domaine en lecture seule",
    condition: 'Le serveur est lui-même un contrôleur de domaine en lecture seule.',
    text: 'Le serveur {server} est un contrôleur de domaine en lecture seule.',
    why: 'Un contrôleur de domaine en lecture seule détient une copie du domaine dans laquelle rien ne peut être écrit, et se trouve là où tous les secrets ne lui sont pas confiés. Sur le même ordinateur, Exchange devrait écrire dans cette copie.',
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Contrôleurs de domaine puis ce serveur dans la liste, et cliquez sur Rétrograder. Ou choisissez un autre ordinateur. Sur un vrai serveur, exécutez dcpromo et redémarrez. Puis réessayez.",
  },
  NoGlobalCatalogInSite: {
    title: 'Aucun serveur de catalogue global approprié dans le site local',
    condition:
      "Aucun contrôleur de domaine du site du serveur n'est serveur de catalogue global sous Windows Server 2003 Service Pack 1 ou une version ultérieure.",
    text: 'Le site {site} ne comporte aucun serveur de catalogue global sous Windows Server 2003 Service Pack 1 ou une version ultérieure.',
    why: "Exchange 2007 recherche les destinataires dans un catalogue global proche. Ce n'est qu'à partir de Windows Server 2003 Service Pack 1 qu'un catalogue global notifie les modifications aux services et fournit le carnet d'adresses d'Outlook Web Access. Les catalogues en lecture seule ne sont pas utilisés.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Contrôleurs de domaine puis un contrôleur de domaine du site dans la liste. Cochez Catalogue global, et cliquez sur Mettre à jour si son Windows est trop ancien ; Déplacer en amène un d'un autre site. Puis réessayez.",
  },
  DomainControllerLanguageUpdateMissing: {
    title: 'Une mise à jour manque sur un contrôleur de domaine non anglais',
    condition:
      "Un contrôleur de domaine sous Windows Server 2003 dans une autre langue que l'anglais n'a ni le Service Pack 2, ni la mise à jour KB 919166.",
    text: 'Le contrôleur de domaine {server} utilise {windows} ({language}) sans la mise à jour KB 919166 et sans le Service Pack 2.',
    why: "Avec un tel Windows dans une autre langue, la préparation d'Active Directory rencontre des textes qu'elle ne comprend pas. La mise à jour, contenue dans le Service Pack 2, corrige ce défaut.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Contrôleurs de domaine puis {server} dans la liste, cliquez sur Mettre à jour, et installez KB 919166 ou le Service Pack. Puis réessayez.",
  },
};
