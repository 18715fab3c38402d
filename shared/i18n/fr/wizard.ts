import type { Catalog } from '../catalog';

export const wizard: Catalog['wizard'] = {
  windowTitle: "Installation d'Exchange Server 2007",
  bannerLine: '{server} · {product}',
  pageListLabel: "Pages de l'Assistant Installation",
  elapsed: 'Temps écoulé {elapsed}',
  buttons: {
    help: '&Aide',
    back: '&Précédent',
    next: '&Suivant',
    retry: '&Réessayer',
    install: '&Installer',
    finish: '&Terminer',
    cancel: 'Annuler',
    browse: 'Pa&rcourir',
    ok: 'OK',
    close: '&Fermer',
    copy: '&Copier',
    openLog: "Ouvrir le &journal d'installation",
  },
  confirmCancel: {
    text: "L'installation n'est pas terminée. Si vous l'annulez maintenant, l'Assistant se ferme et les choix effectués dans ses pages ne sont pas conservés.",
    question: "Voulez-vous annuler l'installation\u00a0?",
  },
  roleNotes: {
    'already-installed': 'Ce rôle est déjà installé sur cet ordinateur.',
    'not-completed':
      "Une installation antérieure s'est arrêtée pendant la configuration de ce rôle. Sa réinstallation reprend à cet endroit\u00a0: ce qui est fait n'est pas répété.",
    'unpacked-only':
      "Les fichiers de ce rôle se trouvent sur cet ordinateur, mais le rôle n'est pas configuré, et rien n'indique jusqu'où une installation antérieure est allée. Son installation commence par la première tâche.",
    'excluded-by-edge':
      'Le rôle de transport Edge ne peut partager un ordinateur avec aucun autre rôle serveur. Or celui-ci est choisi ou déjà présent.',
    'excluded-by-other-role':
      'Le rôle de transport Edge exige un ordinateur sans autre rôle serveur\u00a0; or celui-ci en possède un autre ou va en recevoir un.',
    'comes-with-every-role': 'Les outils de gestion sont installés avec chaque rôle serveur.',
    'no-cluster-node':
      "Ce rôle exige un nœud de cluster Windows. Le service de cluster n'est pas configuré sur cet ordinateur.",
  },
  pages: {
    introduction: {
      title: 'Introduction',
      welcome:
        "Cet Assistant installe les rôles serveur d'Exchange Server 2007 sur cet ordinateur, ou reprend une installation qui n'a pas été terminée.",
      whatFollows:
        "Les pages suivantes demandent quels rôles cet ordinateur doit recevoir, vérifient qu'il y est prêt, puis les installent. Rien n'est modifié avant que vous ne cliquiez sur Installer.",
      interrupted:
        "Une installation antérieure s'est arrêtée sur cet ordinateur avant qu'un rôle serveur soit terminé. L'installation reprend maintenant avec\u00a0:",
      proceed: 'Pour continuer, cliquez sur Suivant.',
    },
    'maintenance-mode': {
      title: "Mode de maintenance d'Exchange",
      installed:
        "Exchange Server 2007 est installé sur cet ordinateur. En mode maintenance, vous pouvez lui ajouter des rôles serveur ou réinstaller un rôle qu'une installation antérieure a laissé inachevé.",
      installedRoles: 'Installés sur cet ordinateur',
      notCompletedRoles: 'Non terminés',
      notCompletedHint:
        "Tant qu'un rôle n'est pas terminé, le programme d'installation refuse de modifier tout autre rôle. Choisissez-le à la page suivante pour reprendre son installation.",
      proceed: 'Pour choisir des rôles, cliquez sur Suivant.',
    },
    'server-role-selection': {
      title: 'Sélection des rôles serveur',
      instruction: 'Choisissez les rôles serveur à installer sur cet ordinateur.',
      rolesLabel: 'Rôles serveur',
      notCompleted: 'non terminé',
      description: 'Description',
      descriptionHint:
        "Pointez sur un rôle, ou atteignez-le à l'aide de la touche Tab, pour lire à quoi il sert.",
      spaceRequired: 'Espace disque requis',
      spaceAvailable: 'Espace disque disponible',
      path: "Chemin d'installation d'Exchange Server",
      pathFixed:
        'Le chemin ne peut plus être modifié\u00a0: Exchange se trouve déjà sur cet ordinateur. Tous les rôles utilisent le même dossier.',
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
    'readiness-checks': {
      title: 'Tests de préparation',
      running: 'Vérification de la préparation de cet ordinateur. Veuillez patienter.',
      passed: 'Tous les tests ont réussi. Cliquez sur Installer pour commencer.',
      warned: 'Tests réussis avec avertissements. Lisez-les, puis cliquez sur Installer.',
      failed: 'Des tests ont échoué. Corrigez les erreurs, puis cliquez sur Réessayer.',
      groupsLabel: 'Tests',
      findingsLabel: 'Résultats\u00a0: {group}',
      severity: '{severity}\u00a0:',
      recommendedAction: 'Action recommandée\u00a0:',
      rule: 'Règle {rule}',
      article: 'Article\u00a0:',
      nothingFound: 'Aucun problème détecté.',
      notYetChecked: 'Pas encore vérifié.',
      summary: '{items} élément(s). {succeeded} réussi(s), {failed} en échec.',
      copyHint: 'Ctrl+C copie cette page.',
    },
    progress: {
      title: 'Progression',
      running: 'Installation des rôles choisis en cours. Elle ne peut plus être annulée.',
      completed: "Le programme d'installation a terminé son travail.",
      failed: "Le programme d'installation s'est arrêté à la suite d'un échec.",
      groupsLabel: "Tâches d'installation",
      currentTask: 'Tâche {task}',
    },
    completion: {
      title: 'Achèvement',
      succeeded: "L'installation s'est terminée correctement.",
      succeededNext:
        "Tout ce qui figure ci-dessous est terminé. Cliquez sur Terminer pour fermer l'Assistant.",
      failed: "L'installation n'a pas pu être menée à bien.",
      failedNext:
        "Recherchez la cause dans le message ci-dessous et dans le journal d'installation, puis corrigez-la. Cliquez ensuite de nouveau sur Modifier dans Ajout/Suppression de programmes et sélectionnez le rôle non terminé\u00a0: l'installation reprend à l'endroit où elle s'est arrêtée.",
      failedTask: 'Échec à la tâche {task}',
      groupsLabel: 'Résultat',
      finalize: "Finaliser l'installation à l'aide de la &console de gestion Exchange",
    },
  },
  bridgeheadDialog: {
    title: 'Sélectionner un serveur tête de pont',
    instruction: 'Serveurs des groupes de routage Exchange Server 2003 et Exchange 2000 Server\u00a0:',
    filter: '&Filtre',
    gridLabel: 'Serveurs tête de pont',
    columns: {
      name: 'Serveur',
      routingGroup: 'Groupe de routage',
      administrativeGroup: "Groupe d'administration",
      version: 'Version',
    },
    versionWithBuild: '{version} ({build})',
    count: 'Serveurs affichés\u00a0: {shown} sur {all}',
    noneMatches: 'Aucun serveur ne correspond au filtre.',
    chooseFirst: "Sélectionnez d'abord un serveur dans la liste.",
  },
  articleDialog: {
    windowTitle: "Article d'installation",
    ruleLine: '{severity} · {rule}',
    why: 'Pourquoi cette vérification',
    action: 'Que faire',
    address: '&Adresse',
    copied: "L'adresse se trouve dans le Presse-papiers.",
  },
  helpDialog: { windowTitle: 'Aide\u00a0: {page}' },
  help: {
    introduction: {
      title: 'Introduction',
      paragraphs: [
        "Cette page annonce seulement ce que l'Assistant va faire. Rien ne change sur le serveur avant que vous ne cliquiez sur Installer à la page Tests de préparation\u00a0: vous pouvez donc avancer, reculer et annuler autant de fois que vous le souhaitez.",
        "Le programme d'installation s'ouvre sur cette page, et non en mode maintenance, lorsqu'aucun rôle serveur n'est complètement installé. Si une installation antérieure a été interrompue, ses marques (watermarks) se trouvent encore dans le Registre et la présente installation reprend là où l'autre s'est arrêtée.",
      ],
    },
    'maintenance-mode': {
      title: "Mode de maintenance d'Exchange",
      paragraphs: [
        "Le programme d'installation lit le Registre du serveur, sous HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0. Chaque rôle serveur y possède une clé. Comme au moins un rôle est complètement installé, le programme s'ouvre en mode maintenance au lieu de tout recommencer.",
        "Pendant la configuration d'un rôle, deux valeurs sont conservées dans cette clé\u00a0: Action indique l'opération en cours (Install, par exemple) et Watermark désigne la tâche atteinte. Toutes deux disparaissent lorsque le rôle est terminé. Si elles sont encore là, l'installation a été interrompue et le rôle est considéré comme non terminé.",
        "La solution consiste à réinstaller ce même rôle\u00a0: l'installation reprend alors à la tâche que désigne la marque (watermark), sans répéter celles qui ont réussi avant elle. Corrigez d'abord la cause de l'échec, sinon l'installation s'arrêtera au même endroit.",
        "Observez ces valeurs dans l'Éditeur du Registre avant de continuer, puis une fois l'installation terminée\u00a0: c'est le moyen le plus rapide de comprendre ce qu'est une marque. Ne les supprimez pas à la main\u00a0: le programme d'installation n'aurait plus rien à reprendre et repartirait de la première tâche. Sur un vrai serveur, des tâches ainsi répétées peuvent échouer.",
      ],
    },
    'server-role-selection': {
      title: 'Sélection des rôles serveur',
      paragraphs: [
        "Cochez les rôles que ce serveur doit recevoir. Les rôles installés sont cochés et ne peuvent pas être modifiés ici. Un rôle décrit comme non terminé peut être coché\u00a0: choisissez-le, de préférence seul, pour achever ce qu'une installation antérieure a commencé.",
        "Si vous laissez de côté le rôle inachevé et en choisissez un autre, vous pouvez continuer, mais les tests de préparation vous arrêteront avec la règle InstallWatermark. L'essayer une fois est sans danger et montre d'où vient l'erreur.",
        "Le rôle de transport Edge doit rester seul\u00a0: sa place est sur un ordinateur du réseau de périmètre, à l'extérieur de la forêt Active Directory, sans aucun autre rôle serveur. Les rôles de boîte aux lettres en cluster exigent un nœud de cluster Windows. Les outils de gestion accompagnent chaque rôle.",
        "Les lignes du bas comparent l'espace disque nécessaire aux rôles choisis avec l'espace libre sur le lecteur du chemin d'installation. Dès qu'Exchange se trouve sur l'ordinateur, ce chemin ne change plus.",
      ],
    },
    'mail-flow-settings': {
      title: 'Paramètres du flux de messagerie',
      paragraphs: [
        "Exchange 2007 achemine le courrier selon les sites Active Directory\u00a0; Exchange 2003 et Exchange 2000 l'acheminent selon des groupes de routage. Pour qu'ils échangent du courrier, tous les serveurs Exchange 2007 sont placés dans un groupe de routage qui leur est propre, Exchange Routing Group (DWBGZMFD01QNBJR), et une paire de connecteurs de groupe de routage le relie aux plus anciens.",
        "Le programme d'installation crée cette paire avec le premier rôle de transport Hub de la forêt. Vous en choisissez ici l'autre extrémité\u00a0: un serveur tête de pont de l'organisation Exchange 2003 ou 2000. Prenez-le dans un groupe de routage central et bien relié. Le bouton Parcourir permet de chercher dans la liste\u00a0; les serveurs frontaux n'y figurent pas.",
        "Cette page n'apparaît que si le rôle de transport Hub doit être installé, si la forêt possède une organisation Exchange 2003 ou 2000 et s'il n'existe encore aucun connecteur vers celle-ci. Elle peut donc apparaître une seconde fois lorsqu'une installation antérieure s'est arrêtée avant la création du connecteur.",
      ],
    },
    'readiness-checks': {
      title: 'Tests de préparation',
      paragraphs: [
        "Ces tests démarrent d'eux-mêmes à l'ouverture de la page, par groupe\u00a0: un pour chaque rôle et, s'il y a lieu, un pour l'organisation. Une erreur empêche l'installation. Un avertissement ne l'empêche pas, mais lisez-le avant de continuer.",
        "Chaque résultat indique ce qui a été constaté, selon quelle règle, et ce qu'il faut faire. L'adresse placée dessous ouvre un article plus détaillé. Corrigez la cause sur le serveur (dans Services, par exemple\u00a0; l'Assistant peut rester ouvert), puis cliquez sur Réessayer\u00a0: tous les tests sont effectués à nouveau.",
        "La règle InstallWatermark se déclenche lorsqu'un rôle porte la marque (watermark) d'une installation interrompue et que vous vous apprêtez à en installer un autre. Revenez en arrière, choisissez le rôle inachevé, et l'erreur disparaît.",
        "Ctrl+C copie le texte de toute la page, pour l'envoyer à un collègue ou le joindre à un dossier d'incident. Sélectionnez d'abord une partie du texte pour ne copier que celle-ci.",
      ],
    },
    progress: {
      title: 'Progression',
      paragraphs: [
        "Le programme d'installation traite les groupes de haut en bas, et chaque groupe est une liste de tâches. La tâche en cours est indiquée sous son groupe. Avant qu'une tâche commence, son identificateur est inscrit dans le Registre comme marque (watermark) du rôle.",
        "À partir d'ici, l'installation ne peut plus être annulée. Si elle est interrompue de force ou si une tâche échoue, la marque reste, les groupes suivants ne sont pas commencés et l'installation suivante reprend à cet endroit.",
        "L'horloge de la barre des tâches est celle du serveur simulé. Utilisez Vitesse dans la barre des tâches pour faire passer le temps plus vite.",
      ],
    },
    completion: {
      title: 'Achèvement',
      paragraphs: [
        "Cette page indique comment chaque groupe s'est terminé. Après un échec, commencez par le message placé sous le groupe\u00a0; le journal d'installation, C:\\ExchangeSetupLogs\\ExchangeSetup.log, raconte la même chose en détail. Recherchez-y les dernières lignes signalées comme erreur.",
        "Après une réussite, constatez par vous-même ce qui a changé\u00a0: dans l'Éditeur du Registre, la marque (watermark) a disparu et la valeur ConfiguredVersion a été inscrite\u00a0; Services répertorie les nouveaux services\u00a0; Modifier, dans Ajout/Suppression de programmes, montre le rôle comme installé.",
        "Terminer ferme l'Assistant. Si la case est cochée, la console de gestion Exchange s'ouvre ensuite\u00a0; c'est là que se poursuit le paramétrage du nouveau rôle.",
      ],
    },
  },
};
