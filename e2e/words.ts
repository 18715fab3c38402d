/** The labels that a person reads, as literals: end-to-end tests never go through our catalogs. */
export interface Words {
  readonly lang: 'en' | 'fr';
  readonly start: string;
  readonly speed: string;
  readonly language: string;
  readonly controlPanel: string;
  readonly addOrRemove: string;
  readonly changeOrRemove: string;
  readonly change: string;
  readonly setup: string;
  readonly maintenanceMode: string;
  readonly roleSelection: string;
  readonly mailFlow: string;
  readonly readiness: string;
  readonly progress: string;
  readonly completion: string;
  readonly hub: string;
  readonly mailbox: string;
  readonly clientAccess: string;
  readonly unifiedMessaging: string;
  readonly edge: string;
  readonly tools: string;
  readonly activeCluster: string;
  readonly notCompleted: string;
  readonly back: string;
  readonly next: string;
  readonly cancel: string;
  readonly help: string;
  readonly close: string;
  readonly install: string;
  readonly retry: string;
  readonly finish: string;
  readonly browse: string;
  readonly filter: string;
  readonly yes: string;
  readonly no: string;
  readonly error: string;
  readonly completed: string;
  readonly services: string;
  readonly startService: string;
  readonly registryEditor: string;
  readonly setupLogs: string;
  readonly console: string;
  readonly finalize: string;
}

export const ENGLISH: Words = {
  lang: 'en',
  start: 'Start',
  speed: 'Speed',
  language: 'Language',
  controlPanel: 'Control Panel',
  addOrRemove: 'Add or Remove Programs',
  changeOrRemove: 'Change or Remove Programs',
  change: 'Change',
  setup: 'Exchange Server 2007 Setup',
  maintenanceMode: 'Exchange Maintenance Mode',
  roleSelection: 'Server Role Selection',
  mailFlow: 'Mail Flow Settings',
  readiness: 'Readiness Checks',
  progress: 'Progress',
  completion: 'Completion',
  hub: 'Hub Transport Role',
  mailbox: 'Mailbox Role',
  clientAccess: 'Client Access Role',
  unifiedMessaging: 'Unified Messaging Role',
  edge: 'Edge Transport Role',
  tools: 'Management Tools',
  activeCluster: 'Active Clustered Mailbox Role',
  notCompleted: 'not completed',
  back: 'Back',
  next: 'Next',
  cancel: 'Cancel',
  help: 'Help',
  close: 'Close',
  install: 'Install',
  retry: 'Retry',
  finish: 'Finish',
  browse: 'Browse',
  filter: 'Filter',
  yes: 'Yes',
  no: 'No',
  error: 'Error',
  completed: 'Completed',
  services: 'Services',
  startService: 'Start the service',
  registryEditor: 'Registry Editor',
  setupLogs: 'Setup logs',
  console: 'Exchange Management Console',
  finalize: 'Finalize installation using the Exchange Management Console',
};

export const FRENCH: Words = {
  lang: 'fr',
  start: 'Démarrer',
  speed: 'Vitesse',
  language: 'Langue',
  controlPanel: 'Panneau de configuration',
  addOrRemove: 'Ajout/Suppression de programmes',
  changeOrRemove: 'Modifier ou supprimer des programmes',
  change: 'Modifier',
  setup: "Installation d'Exchange Server 2007",
  maintenanceMode: "Mode de maintenance d'Exchange",
  roleSelection: 'Sélection des rôles serveur',
  mailFlow: 'Paramètres du flux de messagerie',
  readiness: 'Tests de préparation',
  progress: 'Progression',
  completion: 'Achèvement',
  hub: 'Rôle de transport Hub',
  mailbox: 'Rôle serveur de boîte aux lettres',
  clientAccess: "Rôle serveur d'accès au client",
  unifiedMessaging: 'Rôle de messagerie unifiée',
  edge: 'Rôle de transport Edge',
  tools: 'Outils de gestion',
  activeCluster: 'Rôle de boîte aux lettres en cluster actif',
  notCompleted: 'non terminé',
  back: 'Précédent',
  next: 'Suivant',
  cancel: 'Annuler',
  help: 'Aide',
  close: 'Fermer',
  install: 'Installer',
  retry: 'Réessayer',
  finish: 'Terminer',
  browse: 'Parcourir',
  filter: 'Filtre',
  yes: 'Oui',
  no: 'Non',
  error: 'Erreur',
  completed: 'Terminé',
  services: 'Services',
  startService: 'Démarrer le service',
  registryEditor: 'Éditeur du Registre',
  setupLogs: "Journaux d'installation",
  console: 'Console de gestion Exchange',
  finalize: "Finaliser l'installation à l'aide de la console de gestion Exchange",
};
