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
  readonly remove: string;
  readonly setup: string;
  readonly introduction: string;
  readonly license: string;
  readonly acceptLicense: string;
  readonly clientSettings: string;
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
  readonly uninstall: string;
  readonly upgrade: string;
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
  readonly explorer: string;
  readonly files: string;
  readonly disc: string;
  readonly startScreen: string;
  readonly installExchange: string;
  readonly restart: string;
  readonly console: string;
  readonly finalize: string;
  readonly succeeded: string;
  readonly notSucceeded: string;
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
  remove: 'Remove',
  setup: 'Exchange Server 2007 Setup',
  introduction: 'Introduction',
  license: 'License Agreement',
  acceptLicense: 'I accept the terms in the license agreement',
  clientSettings: 'Client Settings',
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
  uninstall: 'Uninstall',
  upgrade: 'Upgrade',
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
  explorer: 'My Computer',
  files: 'Files and folders',
  disc: 'CD Drive',
  startScreen: 'Microsoft Exchange Server 2007',
  installExchange: 'Step 4: Install Microsoft Exchange',
  restart: 'Restart the server',
  console: 'Exchange Management Console',
  finalize: 'Finalize installation using the Exchange Management Console',
  succeeded: 'Setup has completed successfully.',
  notSucceeded: 'Setup could not complete the installation.',
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
  remove: 'Supprimer',
  setup: "Installation d'Exchange Server 2007",
  introduction: 'Introduction',
  license: 'Contrat de licence',
  acceptLicense: "J'accepte les termes du contrat de licence",
  clientSettings: 'Paramètres du client',
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
  uninstall: 'Désinstaller',
  upgrade: 'Mettre à niveau',
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
  explorer: 'Poste de travail',
  files: 'Fichiers et dossiers',
  disc: 'Lecteur CD',
  startScreen: 'Microsoft Exchange Server 2007',
  installExchange: 'Étape 4 : Installer Microsoft Exchange',
  restart: 'Redémarrer le serveur',
  console: 'Console de gestion Exchange',
  finalize: "Finaliser l'installation à l'aide de la console de gestion Exchange",
  succeeded: "L'installation s'est terminée correctement.",
  notSucceeded: "L'installation n'a pas pu être menée à bien.",
};

/** Windows Server 2008 calls the list of programs otherwise. */
export const ENGLISH_2008: Words = {
  ...ENGLISH,
  addOrRemove: 'Programs and Features',
  changeOrRemove: 'Uninstall or change a program',
  remove: 'Uninstall',
};

export const FRENCH_2008: Words = {
  ...FRENCH,
  addOrRemove: 'Programmes et fonctionnalités',
  changeOrRemove: 'Désinstaller ou modifier un programme',
  remove: 'Désinstaller',
};
