import { activeDirectory } from './tools/active-directory';
import { conditions } from './tools/conditions';
import { console } from './tools/console';
import { disks } from './tools/disks';
import { eventViewer } from './tools/event-viewer';
import { explorer } from './tools/explorer';
import { logViewer } from './tools/log-viewer';
import { network } from './tools/network';
import { programs } from './tools/programs';
import { registry } from './tools/registry';
import { run } from './tools/run';
import { startScreen } from './tools/start-screen';
import { system } from './tools/windows/system';
import { systemManager } from './tools/system-manager';
import { windowsComponents } from './tools/windows/components';
import { windowsSetup } from './tools/windows/setup';
import type { Catalog } from '../catalog';

export const tools: Catalog['tools'] = {
  registry,
  conditions,
  console,
  programs,
  disks,
  eventViewer,
  windowsComponents,
  windowsSetup,
  logViewer,
  network,
  system,
  systemManager,
  activeDirectory,
  explorer,
  run,
  startScreen,

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
    restart: '&Redémarrer le service',
    startType: 'Type de démarrage',
    description: 'Description',
    serviceName: 'Nom du service',
    dependsOn: 'Dépend de',
    disabledReason: "Le service est désactivé. Choisissez d'abord un autre type de démarrage.",
    runningReason: 'Le service est démarré.',
    stoppedReason: "Le service n'est pas démarré.",
    doesNotStay:
      "Le service «\u00a0{service}\u00a0» n'a pas pu être démarré\u00a0: il s'est aussitôt arrêté. Les journaux Application et Système de l'Observateur d'événements en indiquent la cause.",
    unstoppableReason: "Windows ne permet à personne d'arrêter ce service.",
    menus: {
      action: 'A&ction',
      view: 'Aff&ichage',
      start: '&Démarrer',
      stop: '&Arrêter',
      restart: '&Redémarrer',
      refresh: 'Act&ualiser',
      properties: '&Propriétés',
      extended: '&Étendu',
      standard: '&Standard',
    },
    properties: {
      title: 'Propriétés de {service}',
      tabs: 'Pages des propriétés',
      general: 'Général',
      dependencies: 'Dépendances',
      dependenciesHint:
        "Certains services dépendent d'autres services. Un service arrêté ou qui fonctionne mal peut empêcher de fonctionner ceux qui dépendent de lui.",
      needed: '{service} dépend de ces services :',
      dependents: 'Ces services dépendent de {service} :',
      noDependencies: '<Aucune dépendance>',
      serviceName: 'Nom du service :',
      displayName: 'Nom complet :',
      description: 'Description :',
      startType: 'Typ&e de démarrage :',
      status: 'Statut du service :',
      statuses: { running: 'Démarré', stopped: 'Arrêté' },
      start: '&Démarrer',
      stop: 'A&rrêter',
    },
    stopOthers: {
      title: "Arrêt d'autres services",
      text: "Lorsque {service} s'arrête, ces services s'arrêtent aussi :",
      question: 'Voulez-vous arrêter ces services ?',
    },
    restartOthers: {
      title: "Redémarrage d'autres services",
      text: 'Lorsque {service} redémarre, ces services redémarrent aussi :',
      question: 'Voulez-vous redémarrer ces services ?',
    },
  },

  setupLogs: {
    title: "Journaux d'installation",
    list: "Journaux d'installation",
  },

  notepad: {
    title: '{file} - Bloc-notes',
    text: 'Texte de {file}',
    missing: "Le fichier n'existe plus.",
    find: {
      title: 'Rechercher',
      what: 'Rec&hercher :',
      next: '&Suivant',
      matchCase: 'Respecter la &casse',
      emptyReason: "Tapez d'abord ce qu'il faut rechercher.",
      notFound: 'Impossible de trouver « {text} ».',
    },
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
    license: 'Logiciel libre sous licence MIT.',
  },
};
