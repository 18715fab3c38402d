import type { Catalog } from '../catalog';
import { help } from './wizard/help';
import { pages } from './wizard/pages';

export const wizard: Catalog['wizard'] = {
  windowTitle: "Installation d'Exchange Server 2007",
  bannerLine: '{server} · {product}',
  pageListLabel: "Pages de l'Assistant Installation",
  decided: 'décidé précédemment',
  elapsed: 'Temps écoulé {elapsed}',
  buttons: {
    help: '&Aide',
    back: '&Précédent',
    next: '&Suivant',
    retry: '&Réessayer',
    install: '&Installer',
    uninstall: '&Désinstaller',
    upgrade: '&Mettre à niveau',
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
    'to-be-upgraded':
      "Une mise à niveau de ce rôle a été commencée et ne s'est pas terminée\u00a0: ses fichiers sont de la nouvelle version, sa configuration de l'ancienne. L'installation à partir du support du Service Pack l'achève.",
    'excluded-by-edge':
      'Le rôle de transport Edge ne peut partager un ordinateur avec aucun autre rôle serveur. Or celui-ci est choisi ou déjà présent.',
    'excluded-by-other-role':
      'Le rôle de transport Edge exige un ordinateur sans autre rôle serveur\u00a0; or celui-ci en possède un autre ou va en recevoir un.',
    'comes-with-every-role': 'Les outils de gestion sont installés avec chaque rôle serveur.',
    'no-cluster-node':
      "Ce rôle exige un nœud de cluster Windows. Le service de cluster n'est pas configuré sur cet ordinateur.",
    'not-on-this-server': "Ce rôle ne se trouve pas sur cet ordinateur\u00a0: il n'y a rien à supprimer.",
    'needed-by-roles':
      "Les outils de gestion restent tant qu'un rôle serveur reste. Pour les supprimer aussi, désactivez les cases de tous les rôles serveur.",
    'removal-broken-off':
      "Une suppression de ce rôle a été commencée et ne s'est pas terminée. Si vous installez plutôt le rôle, son installation commence par la première tâche. Pour achever la suppression, utilisez Supprimer.",
    'upgrade-broken-off':
      "Une mise à niveau de ce rôle a été commencée et ne s'est pas terminée. Si vous réinstallez le rôle, son installation commence par la première tâche.",
    'mark-to-remove':
      "Une installation antérieure s'est arrêtée alors qu'elle travaillait sur ce rôle. Désactivez la case pour supprimer ce qui en existe\u00a0; sa marque disparaît avec lui.",
    'files-to-remove':
      "Les fichiers de ce rôle se trouvent sur cet ordinateur, mais le rôle n'est pas configuré. Désactivez la case pour les supprimer.",
  },
  target: {
    path: "Chemin d'installation d'Exchange Server",
    fixed:
      'Le chemin ne peut plus être modifié\u00a0: Exchange se trouve déjà sur cet ordinateur. Tous les rôles utilisent le même dossier.',
    spaceRequired: 'Espace disque requis',
    spaceAvailable: 'Espace disque disponible',
    problems: {
      'not-a-path': 'Entrez un chemin complet avec une lettre de lecteur, par exemple C:\\Exchange Server.',
      'device-name':
        'Le chemin contient un nom que Windows réserve à un périphérique, par exemple CON ou COM1.',
      'windows-folder':
        'Exchange ne peut pas être installé dans le dossier Windows. Choisissez un autre dossier.',
      'no-such-drive': 'Aucun disque dur de ce serveur ne porte cette lettre de lecteur.',
    },
  },
  folderDialog: {
    title: 'Rechercher un dossier',
    instruction:
      'Sélectionnez un lecteur ou un dossier, puis nommez le dossier dans lequel Exchange doit être installé.',
    tree: 'Dossiers',
    computer: 'Poste de travail',
    drive: 'Disque local ({drive})',
    folderName: '&Nom du dossier\u00a0:',
    path: 'Chemin\u00a0: {path}',
    folderRefused: 'Nommez un dossier. Le nom ne peut pas contenir / : * ? " < > |',
  },
  pages,
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
    note: 'Là où les sources divergent',
    address: '&Adresse',
    copied: "L'adresse se trouve dans le Presse-papiers.",
  },
  helpDialog: { windowTitle: 'Aide\u00a0: {page}' },
  help,
};
