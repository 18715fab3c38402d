import type { Catalog } from '../../catalog';

export const registry: Catalog['tools']['registry'] = {
  title: 'Éditeur du Registre',
  tree: 'Clés du Registre',
  values: 'Valeurs',
  computer: 'Poste de travail',
  columns: { name: 'Nom', type: 'Type', data: 'Données' },
  defaultValue: '(par défaut)',
  notSet: '(valeur non définie)',
  emptyBinary: '(valeur binaire de longueur nulle)',
  statusBar: 'Chemin complet de la clé',

  menus: {
    import: '&Importer',
    export: '&Exporter',
    modify: '&Modifier',
    new: '&Nouveau',
    newKey: '&Clé',
    newText: 'Valeur c&haîne',
    newBinary: 'Valeur &binaire',
    newNumber: 'Valeur &DWORD',
    newTexts: 'Valeur de chaînes &multiples',
    newExpandable: 'Valeur de chaîne &extensible',
    delete: '&Supprimer',
    copyKeyName: '&Copier le nom de clé',
    find: '&Rechercher',
    findNext: 'Rechercher le s&uivant',
    view: '&Affichage',
    statusBar: "&Barre d'état",
    refresh: '&Actualiser',
    expand: '&Développer',
    collapse: 'Ré&duire',
    keyMenu: 'Clé',
    valueMenu: 'Valeur',
    newMenu: 'Nouveau',
    deleteShortcut: 'Suppr',
    noValueReason: "Aucune valeur n'est sélectionnée.",
    otherTypeReason: 'Les valeurs de ce type peuvent seulement être consultées et supprimées ici.',
    fixedKeyReason: "L'ordinateur et ses clés racines ne peuvent pas être supprimés.",
    unsetReason: "La valeur par défaut n'est pas définie.",
    noKeyReason: "Sélectionnez d'abord une clé sous l'ordinateur.",
  },

  create: {
    key: 'Nouvelle clé',
    REG_SZ: 'Nouvelle valeur chaîne',
    REG_BINARY: 'Nouvelle valeur binaire',
    REG_DWORD: 'Nouvelle valeur DWORD',
    REG_MULTI_SZ: 'Nouvelle valeur de chaînes multiples',
    REG_EXPAND_SZ: 'Nouvelle valeur de chaîne extensible',
    name: '&Nom\u00a0:',
    newKey: 'Nouvelle clé n°{number}',
    newValue: 'Nouvelle valeur n°{number}',
    emptyReason: 'Entrez un nom.',
    exists: 'Le nom «\u00a0{name}\u00a0» existe déjà ici. Entrez un autre nom.',
    backslash: "Le nom d'une clé ne peut pas contenir de barre oblique inverse (\\).",
    tooLong: "Le nom d'une clé ne peut pas dépasser 255 caractères.",
  },

  edit: {
    REG_SZ: 'Modification de la chaîne',
    REG_EXPAND_SZ: 'Modification de la chaîne',
    REG_DWORD: 'Édition de la valeur DWORD',
    REG_MULTI_SZ: 'Modification de chaînes multiples',
    REG_BINARY: 'Modification de la valeur binaire',
    name: '&Nom de la valeur\u00a0:',
    data: '&Données de la valeur\u00a0:',
    base: 'Base',
    hexadecimal: '&Hexadécimale',
    decimal: 'Dé&cimale',
    bytesHint: 'Deux chiffres hexadécimaux par octet, par exemple 01 0A FF.',
    linesHint: 'Une chaîne par ligne.',
    notHexadecimal:
      "Ce n'est pas un nombre hexadécimal pour une valeur DWORD. Entrez jusqu'à 8 chiffres de 0 à 9 et de a à f.",
    notDecimal:
      "Ce n'est pas un nombre décimal pour une valeur DWORD. Entrez un nombre compris entre 0 et 4294967295.",
    notBytes:
      'Ce ne sont pas des octets hexadécimaux. Entrez deux chiffres de 0 à 9 et de A à F pour chaque octet.',
    emptyStrings:
      "Les données de type REG_MULTI_SZ ne peuvent pas contenir de chaînes vides. L'Éditeur du Registre supprime les chaînes vides qu'il a trouvées.",
  },

  confirmDelete: {
    title: 'Confirmation de la suppression de la valeur',
    text: 'Voulez-vous vraiment supprimer la valeur {name}\u00a0?',
    warning:
      'La suppression de certaines valeurs peut empêcher des programmes, ou Windows lui-même, de fonctionner.',
    watermark:
      "Le programme d'installation ne saura plus que le rôle {role} est resté inachevé. L'état du rôle deviendra\u00a0: {status}. Le réinstaller commence par la première tâche et risque d'échouer sur ce qui existe déjà\u00a0; le rôle peut toujours être supprimé. La cause de l'échec n'est pas corrigée pour autant.",
    upgrade:
      "Le programme d'installation ne saura plus qu'une mise à niveau du rôle {role} a été interrompue. L'état du rôle deviendra\u00a0: {status}. La mise à niveau pourra recommencer, par sa première tâche, et risque d'échouer sur ce qui existe déjà\u00a0; le rôle peut toujours être supprimé. La cause de l'échec n'est pas corrigée pour autant.",
    action:
      "Le programme d'installation ne saura plus ce qu'il faisait du rôle {role} et prendra sa marque pour celle d'une installation. L'état du rôle restera\u00a0: {status}. Une suppression ou une mise à niveau commence par sa première tâche\u00a0; une installation reprend à la marque.",
    status:
      "Le programme d'installation lit dans cette valeur l'état du rôle {role}. Sans elle, l'état du rôle devient\u00a0: {status}.",
    exportFirst: "Pour pouvoir rétablir la valeur, exportez d'abord sa clé.",
  },
  confirmDeleteKey: {
    title: 'Confirmation de la suppression de clé',
    text: 'Voulez-vous vraiment supprimer définitivement cette clé et toutes ses sous-clés\u00a0?',
    roles:
      "Le programme d'installation lit dans ces clés quels rôles serveur sont présents sur ce serveur. Sans elles, il considère ceux-ci comme non installés, bien que leurs fichiers, leurs services et leurs objets Active Directory restent\u00a0: {roles}.",
    service: 'Le service décrit par cette clé est supprimé du serveur.',
  },
  statuses: {
    'not-installed': 'non installé',
    unpacked: 'fichiers copiés, non configuré',
    'half-upgraded': "fichiers de la nouvelle version, configuration de l'ancienne",
    'partially-configured': 'non terminé',
    installed: 'installé',
  },

  find: {
    title: 'Rechercher',
    what: '&Rechercher\u00a0:',
    lookAt: 'Regarder dans',
    keys: '&Clés',
    values: '&Valeurs',
    data: '&Données',
    whole: 'Mot &entier seulement',
    next: '&Suivant',
    nothingReason: 'Entrez le texte à rechercher et choisissez où regarder.',
    finished: 'La recherche dans le Registre est terminée.',
  },

  export: {
    title: "Exportation d'un fichier du Registre",
    saveIn: 'Enregistrer &dans\u00a0:',
    fileName: '&Nom de fichier\u00a0:',
    range: "Étendue d'exportation",
    branch: '&Branche sélectionnée\u00a0:',
    save: '&Enregistrer',
    emptyReason: 'Entrez un nom de fichier et la branche à exporter.',
    replace: '{file} existe déjà. Voulez-vous le remplacer\u00a0?',
    done: 'La branche a été exportée dans {file}.',
    openQuestion: 'Voulez-vous ouvrir le fichier dans le Bloc-notes\u00a0?',
  },

  import: {
    title: "Importation d'un fichier du Registre",
    list: 'Fichiers du Registre',
    columns: { name: 'Nom', folder: 'Dossier', modified: 'Date de modification' },
    empty: "Il n'y a aucun fichier du Registre (.reg) sur ce serveur. Exportez d'abord une clé.",
    open: '&Ouvrir',
    noFileReason: 'Sélectionnez un fichier.',
    done: 'Les informations contenues dans {file} ont été inscrites correctement dans le Registre.',
  },
};
