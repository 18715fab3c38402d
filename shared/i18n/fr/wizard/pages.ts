import type { Catalog } from '../../catalog';
import { license } from './license';
import { readinessChecks } from './readiness-checks';

export const pages: Catalog['wizard']['pages'] = {
  introduction: {
    title: 'Introduction',
    fresh: {
      welcome:
        "Cet Assistant installe Exchange Server 2007 sur cet ordinateur. Exchange 2007 est divisé en rôles serveur, qu'un seul serveur peut réunir ou que plusieurs serveurs peuvent se partager.",
      whatFollows:
        "Les pages suivantes demandent ce que cet ordinateur doit devenir, vérifient qu'il y est prêt, puis l'installent. Rien n'est modifié avant que vous ne cliquiez sur Installer.",
    },
    resume: {
      welcome:
        "Une installation antérieure s'est arrêtée sur cet ordinateur avant qu'un rôle serveur soit terminé. La présente installation reprend son travail et ne répète pas ce qui est fait.",
      continued: "L'installation reprend avec",
      resumesAt: 'reprend à la tâche {task} ({id})',
      beginsAnew: 'commence par sa première tâche',
      decided:
        "Les pages dont l'installation antérieure a réglé les questions portent la mention «\u00a0décidé précédemment\u00a0» dans la liste de gauche et sont ignorées. Corrigez d'abord la cause de l'échec, sinon l'installation s'arrêtera au même endroit.",
    },
    upgrade: {
      welcome:
        'Exchange Server 2007 est installé sur cet ordinateur dans une version antérieure. Cet Assistant le met à niveau vers {product}.',
      upgraded: 'Rôles à mettre à niveau',
      noChoice:
        "Tous les rôles installés sont mis à niveau ensemble\u00a0; il n'y a pas de choix de rôles. Les services Exchange s'arrêtent pendant la mise à niveau de leurs rôles.",
      whatFollows:
        "L'Assistant vérifie d'abord que cet ordinateur est prêt. Rien n'est modifié avant que vous ne cliquiez sur Mettre à niveau, mais, une fois commencée, la mise à niveau ne peut plus être annulée.",
    },
    proceed: 'Pour continuer, cliquez sur Suivant.',
  },
  'license-agreement': {
    title: 'Contrat de licence',
    instruction: 'Lisez les termes suivants. Vous devez les accepter pour continuer.',
    notMicrosofts: "Ce texte est propre à cet exercice. Ce n'est pas le contrat de licence de Microsoft.",
    text: 'Termes du contrat',
    sections: license,
    choice: 'Votre réponse aux termes du contrat',
    accept: "J'a&ccepte les termes du contrat de licence",
    decline: "Je &n'accepte pas les termes du contrat de licence",
  },
  'error-reporting': {
    title: "Rapport d'erreurs",
    explanation:
      "Lorsqu'un composant d'Exchange échoue, un rapport sur cet échec peut être envoyé automatiquement à Microsoft. Un tel rapport désigne le composant et l'état dans lequel il se trouvait\u00a0; il aide à trouver les erreurs du produit, et une solution arrive parfois en retour.",
    settings: 'Vous pourrez modifier ce choix plus tard sur le serveur.',
    rehearsal:
      "Dans cet exercice, rien n'est jamais envoyé. Votre choix est seulement enregistré sur le serveur simulé.",
    question: "Voulez-vous activer les rapports d'erreurs sur ce serveur\u00a0?",
    yes: '&Oui (recommandé)',
    no: '&Non',
  },
  'installation-type': {
    title: "Type d'installation",
    instruction: 'Choisissez les rôles à installer et leur emplacement.',
    choice: "Type d'installation",
    typical: "Installation stan&dard d'Exchange Server",
    typicalDescription:
      "Installe les rôles de transport Hub, d'accès au client et de boîte aux lettres, ainsi que les outils de gestion. Convient à une petite organisation dans laquelle un seul serveur fait tout le travail à l'intérieur du réseau.",
    custom: "Installation p&ersonnalisée d'Exchange Server",
    customDescription:
      "Permet de choisir les rôles à la page suivante\u00a0: certains rôles d'une organisation plus grande, la messagerie unifiée, le transport Edge dans le réseau de périmètre, ou les seuls outils de gestion.",
    location: 'Emplacement',
  },
  'maintenance-mode': {
    title: "Mode de maintenance d'Exchange",
    change: {
      installed:
        "Exchange Server 2007 est installé sur cet ordinateur. En mode maintenance, vous pouvez lui ajouter des rôles serveur ou réinstaller un rôle qu'une installation antérieure a laissé inachevé.",
      markedHint:
        "Tant qu'un rôle n'est pas terminé, le programme d'installation refuse de modifier tout autre rôle. Choisissez-le à la page suivante pour reprendre son installation.",
      severalMarkedHint:
        "Tant que des rôles ne sont pas terminés, le programme d'installation refuse de modifier tout autre rôle. Choisissez-les ensemble à la page suivante pour reprendre leur installation.",
    },
    remove: {
      installed:
        'Exchange Server 2007 est installé sur cet ordinateur. En mode maintenance, vous pouvez en supprimer certains rôles serveur ou, avec tous les rôles et les outils de gestion, supprimer Exchange tout entier.',
      markedHint:
        "Tant qu'un rôle n'est pas terminé, le programme d'installation refuse de supprimer tout autre rôle. La suppression du rôle inachevé supprime aussi sa marque.",
      severalMarkedHint:
        "Tant que des rôles ne sont pas terminés, le programme d'installation refuse de supprimer tout autre rôle. La suppression des rôles inachevés supprime aussi leurs marques.",
    },
    installedRoles: 'Installés sur cet ordinateur',
    notCompletedRoles: 'Non terminés',
    proceed: 'Pour choisir des rôles, cliquez sur Suivant.',
  },
  'server-role-selection': {
    title: 'Sélection des rôles serveur',
    install: 'Choisissez les rôles serveur à installer sur cet ordinateur.',
    remove:
      'Désactivez les cases des rôles à supprimer. Les rôles dont la case reste activée sont conservés.',
    rolesLabel: 'Rôles serveur',
    notCompleted: 'non terminé',
    filesOnly: 'fichiers seuls',
    description: 'Description',
    descriptionHint:
      "Pointez sur un rôle, ou atteignez-le à l'aide de la touche Tab, pour lire à quoi il sert.",
  },
  'exchange-organization': {
    title: 'Organisation Exchange',
    explanation:
      "Cette forêt ne possède pas encore d'organisation Exchange\u00a0: le programme d'installation en crée une. Elle contiendra tous les serveurs Exchange et leurs paramètres, et il ne peut y en avoir qu'une par forêt.",
    permanent:
      "Choisissez ce nom avec soin\u00a0: une fois l'organisation créée, elle ne peut plus être renommée.",
    name: "Nom de l'&organisation\u00a0:",
    rule: "64 caractères au plus\u00a0: lettres de A à Z sans accents, chiffres, traits d'union et espaces.",
    problems: {
      empty: 'Entrez un nom.',
      'too-long': 'Le nom compte plus de 64 caractères.',
      'blank-at-end': 'Le nom ne doit ni commencer ni finir par un espace.',
      character: "Le nom contient un caractère qui n'est pas autorisé.",
    },
  },
  'client-settings': {
    title: 'Paramètres du client',
    explanation:
      "Outlook 2007 reçoit d'Exchange 2007 les informations de disponibilité et le carnet d'adresses en mode hors connexion par des services Web. Outlook 2003 et les versions antérieures, ainsi qu'Entourage, les cherchent dans des dossiers publics.",
    consequence:
      "Si vous répondez Oui, le programme d'installation crée une base de données de dossiers publics sur ce serveur, et ces clients peuvent se connecter. Si vous répondez Non, il n'en crée pas\u00a0; vous pourrez en ajouter une plus tard.",
    question:
      'Cette organisation possède-t-elle des ordinateurs clients qui exécutent Outlook 2003 ou une version antérieure, ou Entourage\u00a0?',
    yes: '&Oui',
    no: '&Non',
  },
  'mail-flow-settings': {
    title: 'Paramètres du flux de messagerie',
    explanation:
      "Cette forêt possède une organisation Exchange Server 2003 ou Exchange 2000 Server. Pour que le courrier circule entre ses serveurs et Exchange 2007, le programme d'installation crée un connecteur de groupe de routage vers l'un de ses groupes de routage.",
    instruction:
      "Choisissez un serveur tête de pont dans le groupe de routage à relier. Un serveur d'un groupe de routage central, ou qui héberge de nombreuses boîtes aux lettres, est en général le meilleur choix.",
    server: 'Serveur tête de pont',
    noServer: "Aucun serveur n'a encore été choisi.",
    routingGroup: 'Groupe de routage',
    administrativeGroup: "Groupe d'administration",
    version: 'Version',
    connectorTitle: 'Connecteur de groupe de routage',
    connector:
      "Le programme d'installation créera un connecteur dans chaque sens entre «\u00a0{exchangeRoutingGroup}\u00a0» et le groupe de routage «\u00a0{routingGroup}\u00a0».",
  },
  'readiness-checks': readinessChecks,
  progress: {
    title: 'Progression',
    running: {
      Install: 'Installation des rôles choisis en cours. Elle ne peut plus être annulée.',
      Uninstall: 'Suppression des rôles choisis en cours. Elle ne peut plus être annulée.',
      BuildToBuildUpgrade: "Mise à niveau d'Exchange en cours. Elle ne peut plus être annulée.",
      DisasterRecovery: 'Récupération de ce serveur en cours. Elle ne peut plus être annulée.',
    },
    completed: "Le programme d'installation a terminé son travail.",
    failed: "Le programme d'installation s'est arrêté à la suite d'un échec.",
    groupsLabel: "Tâches d'installation",
    currentTask: 'Tâche {task}',
  },
  completion: {
    title: 'Achèvement',
    succeeded: {
      Install: "L'installation s'est terminée correctement.",
      Uninstall: 'Les rôles choisis ont été supprimés.',
      BuildToBuildUpgrade: "La mise à niveau s'est terminée correctement.",
      DisasterRecovery: 'Ce serveur a été récupéré.',
    },
    succeededNext: "Tout ce qui figure ci-dessous est terminé. Cliquez sur Terminer pour fermer l'Assistant.",
    failed: {
      Install: "L'installation n'a pas pu être menée à bien.",
      Uninstall: "La suppression n'a pas pu être menée à bien.",
      BuildToBuildUpgrade: "La mise à niveau n'a pas pu être menée à bien.",
      DisasterRecovery: "La récupération n'a pas pu être menée à bien.",
    },
    findCause:
      "Recherchez la cause dans le message ci-dessous et dans le journal d'installation, puis corrigez-la.",
    failedNext: {
      'install-from-media':
        "Relancez ensuite l'installation à partir du support\u00a0: elle reprend à l'endroit où elle s'est arrêtée.",
      'install-by-change':
        "Cliquez ensuite de nouveau sur {change} dans {programs} et sélectionnez le rôle non terminé\u00a0: l'installation reprend à l'endroit où elle s'est arrêtée.",
      remove:
        "Cliquez ensuite de nouveau sur {remove} dans {programs} et désactivez la case du même rôle\u00a0: la suppression reprend à l'endroit où elle s'est arrêtée.",
      upgrade:
        "Un rôle qui porte la marque de cette exécution bloque toute autre mise à niveau. Supprimez ce seul rôle à l'aide de {remove} dans {programs}, relancez la mise à niveau à partir du support, puis réinstallez le rôle.",
      'already-exists':
        "Ce qui existe déjà a été créé par une exécution antérieure, avant que sa marque ne soit effacée. Supprimez le rôle en échec à l'aide de {remove} dans {programs}, puis réinstallez-le.",
    },
    failedTask: 'Échec à la tâche {task}',
    groupsLabel: 'Résultat',
    sameByPrompt: "La même chose par l'invite\u00a0:",
    copyLine: '&Copier',
    finalize: "Finaliser l'installation à l'aide de la console de &gestion Exchange",
  },
};
