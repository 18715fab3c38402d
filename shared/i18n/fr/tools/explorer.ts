import type { Catalog } from '../../catalog';

export const explorer: Catalog['tools']['explorer'] = {
  title: 'Poste de travail',
  list: 'Fichiers et dossiers',
  tree: 'Dossiers',
  address: 'A&dresse',
  columns: {
    name: 'Nom',
    size: 'Taille',
    type: 'Type',
    modified: 'Date de modification',
    free: 'Espace libre',
  },
  kilobytes: '{count} Ko',
  empty: 'Ce dossier est vide.',
  disk: 'Disque local ({drive})',
  disc: '{product} ({drive})',
  types: {
    folder: 'Dossier de fichiers',
    disk: 'Disque local',
    disc: 'Lecteur CD',
    controlPanel: 'Dossier système',
  },
  fileKinds: {
    text: 'Document texte',
    shellScript: 'Script Windows PowerShell',
    markup: 'Document XML',
    settings: 'Paramètres de configuration',
    registration: "Fichier d'inscription",
    program: 'Application',
    commandProgram: 'Application MS-DOS',
    console: 'Document Microsoft Common Console',
    installer: 'Package Windows Installer',
    update: 'Package Windows Update',
    script: 'Fichier script VBScript',
    library: "Extension de l'application",
    database: 'Base de données',
    other: 'Fichier',
  },
  toolbar: {
    label: "Barre d'outils",
    back: 'Précédente',
    backReason: "Aucun autre dossier n'a été affiché avant celui-ci.",
    up: 'Dossier parent',
    upReason: 'Le Poste de travail est le dossier le plus haut.',
    folders: 'Dossiers',
  },
  menus: {
    label: 'Barre de menus',
    file: '&Fichier',
    view: 'Affic&hage',
    go: 'A&tteindre',
    context: 'Menu contextuel',
    open: '&Ouvrir',
    edit: '&Modifier',
    merge: '&Fusionner',
    install: '&Installer',
    delete: '&Supprimer',
    properties: '&Propriétés',
    close: 'F&ermer',
    folders: '&Dossiers',
    refresh: '&Actualiser',
    back: '&Précédente',
    up: 'D&ossier parent',
    computer: 'Poste de &travail',
    keys: { delete: 'Suppr', properties: 'Alt+Entrée', back: 'Alt+Gauche', up: 'Retour arr.' },
  },
  delete: {
    title: 'Confirmation de la suppression de fichier',
    text: 'Voulez-vous vraiment supprimer «\u00a0{name}\u00a0»\u00a0?',
    folderTitle: 'Suppression de dossier',
    folder:
      'Le dossier «\u00a0{name}\u00a0» ne peut pas être supprimé\u00a0: cet exercice ne supprime que des fichiers.',
  },
  properties: {
    title: 'Propriétés de {name}',
    tabs: 'Propriétés',
    general: 'Général',
    security: 'Sécurité',
    type: 'Type\u00a0:',
    location: 'Emplacement\u00a0:',
    size: 'Taille\u00a0:',
    contains: 'Contenu\u00a0:',
    counts: '{files} fichier(s), {folders} dossier(s)',
    modified: 'Modifié le\u00a0:',
    free: 'Espace libre\u00a0:',
    groups: "Noms d'utilisateur ou de groupe\u00a0:",
    administrators: 'Administrateurs ({server}\\Administrateurs)',
    system: 'SYSTEM',
    permissionsFor: 'Autorisations pour {group}',
    shortNames: { administrators: 'Administrateurs', system: 'SYSTEM' },
    permissions: {
      fullControl: 'Contrôle total',
      modify: 'Modification',
      execute: 'Lecture et exécution',
      list: 'Affichage du contenu du dossier',
      read: 'Lecture',
      write: 'Écriture',
    },
    columns: { allow: 'Autoriser', deny: 'Refuser' },
    allow: 'Autoriser {permission}',
    deny: 'Refuser {permission}',
    reasons: {
      inherited: 'Cette autorisation provient du dossier {folder}. Modifiez-la dans ce dossier.',
      kept: 'Dans cet exercice, des autorisations peuvent être accordées, mais non retirées.',
      noDeny: "Rien n'est refusé dans cet exercice.",
    },
    limited: "Le groupe n'a pas le contrôle total de ce dossier ni de ce qu'il contient.",
    limitedAbove:
      "Le groupe n'a pas ici le contrôle total, comme dans le dossier {folder} qui contient celui-ci.",
  },
  opening: {
    title: 'Windows',
    merge: {
      title: 'Éditeur du Registre',
      text: 'Voulez-vous ajouter au Registre les informations de {name}\u00a0? Elles remplacent les valeurs de même nom.',
    },
    install: {
      title: 'Installation de logiciel',
      text: 'Installer «\u00a0{package}\u00a0»\u00a0?',
    },
    parameters: {
      title: 'Programme en ligne de commande',
      hint: "{name} a besoin de paramètres. Tapez-les comme à l'invite de commandes.",
      field: '&Paramètres\u00a0:',
    },
    done: {
      merged: 'Les informations de {name} ont été ajoutées au Registre.',
      installed: '{name}\u00a0: installation terminée.',
      installedRestart:
        "{name}\u00a0: installation terminée. Certains fichiers sont en cours d'utilisation et seront remplacés au prochain démarrage de Windows\u00a0: redémarrez le serveur.",
      aspNetRegistered: "ASP.NET 2.0 du Framework 64 bits a été inscrit auprès d'IIS et activé.",
      iisIn64Bit:
        "Enable32BitAppOnWin64 : (BOOLEAN) False\n\nLes pools d'applications d'IIS s'exécutent en mode 64 bits.",
      iisIn32Bit:
        "Enable32BitAppOnWin64 : (BOOLEAN) True\n\nLes pools d'applications d'IIS s'exécutent en mode 32 bits.",
      hostRecordRegistered:
        "L'enregistrement d'hôte de ce serveur a été inscrit sur son serveur DNS préféré.",
    },
    reasons: {
      notFound:
        "«\u00a0{name}\u00a0» est introuvable. Vérifiez l'orthographe du nom et celle de son dossier, puis réessayez.",
      notRehearsed: '{name} ne fait pas partie de cet exercice.',
      noProgram: "Aucun programme de ce serveur n'ouvre {name}.",
      notepadAlone:
        "Ici, le Bloc-notes ne fait qu'afficher des fichiers. Tapez le chemin d'un fichier après son nom, par exemple notepad C:\\ExchangeSetupLogs\\ExchangeSetup.log.",
      aspNetParameters:
        "Ces paramètres de {name} ne font rien dans cet exercice. Pour inscrire ASP.NET auprès d'IIS et l'activer, utilisez -ir -enable.",
      aspNetOf32Bit:
        "Ce programme appartient au Framework 32 bits, mais les processus de travail d'IIS sont en 64 bits. Utilisez le programme du même nom dans {name}.",
      adsutilParameters:
        'Ici, {name} ne comprend que ceci\u00a0: SET W3SVC/AppPools/Enable32BitAppOnWin64, suivi de 0 ou de 1.',
      ipconfigParameters:
        "D'ipconfig, cet exercice ne connaît que /registerdns, qui inscrit dans le DNS l'enregistrement d'hôte de ce serveur.",
      shutdownParameters: 'Le serveur peut seulement être redémarré\u00a0: shutdown -r.',
    },
  },
};
