import type { Catalog } from '../catalog';

export const tools: Catalog['tools'] = {
  menus: {
    label: 'Barre de menus',
    file: '&Fichier',
    edit: 'É&dition',
    format: 'F&ormat',
    exit: '&Quitter',
    copy: '&Copier',
    selectAll: 'Sélectionner &tout',
    find: '&Rechercher',
    findNext: 'Rechercher le &suivant',
    wordWrap: '&Retour automatique à la ligne',
    delete: '&Supprimer',
    copyKeyName: '&Copier le nom de clé',
  },
  address: 'Adresse',
  objects: '{count} objet(s)',

  controlPanel: {
    title: 'Panneau de configuration',
    programs: 'Ajout/Suppression de programmes',
    programsHint: 'Permet de modifier ou de supprimer des programmes sur cet ordinateur.',
    services: 'Services',
    servicesHint: "Permet de démarrer et d'arrêter les services, et de choisir leur type de démarrage.",
  },

  programs: {
    title: 'Ajout/Suppression de programmes',
    page: 'Modifier ou supprimer des programmes',
    list: 'Programmes actuellement installés',
    exchange: 'Microsoft Exchange Server',
    size: 'Taille',
    hint: 'Pour réinstaller un rôle inachevé ou en ajouter un, cliquez sur Modifier.',
    hintFixed: 'Ce programme fait partie du serveur simulé et reste tel quel.',
    change: '&Modifier',
    remove: '&Supprimer',
    removeReason:
      "La suppression de rôles ne fait pas encore partie de cet exercice. Utilisez Modifier pour réinstaller le rôle : c'est aussi une façon de réparer une installation inachevée.",
    fixedReason: "Ce programme ne peut pas être modifié dans l'exercice.",
    others: {
      dotnet: 'Microsoft .NET Framework 2.0',
      powershell: 'Windows PowerShell 1.0',
      servicePack: '{windows} Service Pack {number}',
    },
  },

  services: {
    title: 'Services',
    local: 'Services (local)',
    list: 'Services',
    columns: {
      name: 'Nom',
      description: 'Description',
      status: 'État',
      startType: 'Type de démarrage',
    },
    status: { running: 'Démarré', stopped: '' },
    startTypes: { automatic: 'Automatique', manual: 'Manuel', disabled: 'Désactivé' },
    choose: 'Sélectionnez un service pour voir sa description.',
    start: '&Démarrer le service',
    stop: '&Arrêter le service',
    startType: 'Type de démarrage',
    description: 'Description',
    serviceName: 'Nom du service',
    dependsOn: 'Dépend de',
    disabledReason: "Le service est désactivé. Choisissez d'abord un autre type de démarrage.",
    runningReason: 'Le service est démarré.',
    stoppedReason: "Le service n'est pas démarré.",
    properties: {
      title: 'Propriétés de {service}',
      general: 'Général',
      serviceName: 'Nom du service :',
      displayName: 'Nom complet :',
      description: 'Description :',
      startType: 'Typ&e de démarrage :',
      status: 'Statut du service :',
      statuses: { running: 'Démarré', stopped: 'Arrêté' },
      start: '&Démarrer',
      stop: 'A&rrêter',
      apply: 'A&ppliquer',
      unchangedReason: "Rien n'a été modifié.",
    },
    stopOthers: {
      title: "Arrêt d'autres services",
      text: "Lorsque {service} s'arrête, ces services s'arrêtent aussi :",
      question: 'Voulez-vous arrêter ces services ?',
    },
  },

  registry: {
    title: 'Éditeur du Registre',
    tree: 'Clés du Registre',
    values: 'Valeurs',
    computer: 'Poste de travail',
    columns: { name: 'Nom', type: 'Type', data: 'Données' },
    defaultValue: '(par défaut)',
    notSet: '(valeur non définie)',
    emptyBinary: '(valeur binaire de longueur nulle)',
    confirmDelete: {
      title: 'Confirmation de la suppression de la valeur',
      text: 'Voulez-vous vraiment supprimer la valeur {name} ?',
      warning:
        "Le programme d'installation lit l'état de chaque rôle serveur dans le Registre. Sans cette valeur, il risque d'évaluer différemment l'état d'un rôle, et rien ne la rétablit.",
    },
  },

  setupLogs: {
    title: "Journaux d'installation",
    list: "Journaux d'installation",
    columns: { name: 'Nom', size: 'Taille', modified: 'Date de modification' },
    kilobytes: '{count} Ko',
    empty: 'Ce dossier est vide.',
  },

  notepad: {
    title: '{file} - Bloc-notes',
    text: 'Texte de {file}',
    missing: "Le fichier n'existe plus.",
    position: 'Ln {line}, Col {column}',
    find: {
      title: 'Rechercher',
      what: 'Rec&hercher :',
      next: '&Suivant',
      matchCase: 'Respecter la &casse',
      notFound: 'Impossible de trouver « {text} ».',
    },
  },

  console: {
    title: 'Console de gestion Exchange',
    tree: 'Arborescence de la console',
    note: "Un simple aperçu pour l'exercice : il montre ce que l'installation a fait à l'organisation et ne modifie rien.",
    noOrganization: "Ce serveur n'appartient à aucune organisation Exchange.",
    nodes: {
      root: 'Microsoft Exchange',
      organization: "Configuration de l'organisation",
      hubTransport: 'Transport Hub',
      routingGroupConnectors: 'Connecteurs de groupe de routage',
      sendConnectors: "Connecteurs d'envoi",
      legacyInterop: 'ExchangeLegacyInterop',
      servers: 'Configuration du serveur',
    },
    hints: {
      root: "Sélectionnez un élément de l'arborescence.",
      organization: "L'organisation {organization}, avec ce que tous ses serveurs ont en commun.",
      hubTransport:
        'Comment le courrier quitte cette organisation et comment il atteint les serveurs Exchange 2003 et 2000.',
    },
    columns: {
      name: 'Nom',
      roles: 'Rôles',
      version: 'Version',
      site: 'Site',
      sourceGroup: 'Groupe de routage source',
      targetGroup: 'Groupe de routage cible',
      sourceServer: 'Serveur source',
      targetServer: 'Serveur cible',
      cost: 'Coût',
      addressSpaces: "Espace(s) d'adressage",
      sourceServers: 'Serveurs source',
      member: 'Membre',
    },
    empty: 'Aucun élément à afficher dans cet aperçu.',
  },

  taskManager: {
    title: 'Gestionnaire des tâches de Windows',
    applications: 'Applications',
    list: 'Tâches',
    columns: { task: 'Tâche', status: 'État' },
    running: "En cours d'exécution",
    empty: "Aucune fenêtre n'est ouverte.",
    endTask: '&Fin de tâche',
    endSetup: {
      title: "Fin du programme d'installation",
      running:
        "L'installation est en cours. Si vous mettez fin au programme d'installation maintenant, il s'arrête sans rien remettre en ordre : le rôle en cours de configuration reste inachevé, et sa marque (watermark) demeure dans le Registre.",
      idle: "Le programme d'installation n'installe rien pour le moment. Si vous y mettez fin, l'Assistant se ferme et les choix effectués dans ses pages ne sont pas conservés. La marque (watermark) d'un rôle non terminé demeure dans le Registre.",
      question: "Voulez-vous mettre fin au programme d'installation ?",
    },
  },

  briefing: { title: 'Consigne' },

  scenarios: {
    title: 'Scénarios',
    list: 'Scénarios',
    current: '{title} (ouvert)',
    fileReason: "Ce scénario provient d'un fichier. Pour le recommencer, ouvrez ce fichier.",
    open: '&Ouvrir',
    openFile: "Ouvrir à partir d'un &fichier",
    confirm: {
      title: 'Ouvrir un scénario',
      text: "L'exercice en cours prend fin, et le scénario recommence depuis le début sur un serveur qui lui est propre.",
      question: 'Voulez-vous continuer ?',
    },
    failed: "Le scénario n'a pas pu être ouvert.",
  },

  about: {
    title: 'À propos de Setup Rehearsal',
    version: 'Version {version}',
    purpose:
      "Permet de répéter, sur un serveur simulé, la reprise d'une installation échouée d'un rôle serveur d'Exchange Server 2007. Rien n'est modifié hors de ce programme.",
    affiliation:
      "Sans lien avec Microsoft, qui n'approuve ni ne parraine ce programme. Microsoft, Windows, Windows Server et Exchange sont des marques de Microsoft Corporation, citées ici uniquement pour désigner les produits concernés.",
    licence: 'Logiciel libre sous licence MIT.',
  },
};
