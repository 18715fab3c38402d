import type { Catalog } from '../../catalog';

export const systemManager: Catalog['tools']['systemManager'] = {
  title: 'Gestionnaire système Exchange',
  tree: 'Arborescence de la console',
  note: "Remplace pour l'exercice les outils de gestion d'Exchange Server 2003, qui s'exécutent en réalité sur un ordinateur 32 bits du domaine.",
  noLegacy:
    'Aucun serveur Exchange 2003 ou Exchange 2000 ne fait partie de cette organisation. Ce qui est affiché ici est commun avec Exchange 2007.',
  root: '{organization} (Exchange)',
  nodes: {
    root: 'Organisation Exchange',
    recipients: 'Destinataires',
    recipientPolicies: 'Stratégies de destinataire',
    addressLists: "Toutes les listes d'adresses",
    updateServices: 'Services de mise à jour de destinataire',
    administrativeGroups: "Groupes d'administration",
    servers: 'Serveurs',
    tools: 'Outils',
    replicationServices: 'Services de réplication de sites',
    directoryConnectors: 'Connecteurs Active Directory',
    folders: 'Dossiers',
    publicFolders: 'Dossiers publics',
  },
  hints: {
    root: "L'organisation Exchange, avec ce que ses serveurs de toutes les versions ont en commun.",
    recipients:
      'Les adresses que reçoivent les destinataires, les listes où ils figurent, et les services qui y veillent.',
    addressLists: "Les listes d'adresses dans lesquelles les utilisateurs choisissent leurs destinataires.",
    administrativeGroups:
      "Les serveurs de l'organisation, par groupe d'administration et par groupe de routage.",
    tools: "Ce qui se réplique avec l'annuaire d'Exchange 5.5.",
    folders: "Les hiérarchies de dossiers de l'organisation.",
    publicFolders: "L'arborescence des dossiers publics que les utilisateurs voient dans Outlook.",
  },
  facts: {
    organization: 'Organisation\u00a0:',
    mode: "Mode d'opération\u00a0:",
    native: 'Mode natif (aucun serveur antérieur à Exchange 2000)',
    mixed: 'Mode mixte (peut comporter des serveurs Exchange 5.5)',
    object: "Objet dans l'annuaire\u00a0:",
    permissions: 'Autorisations\u00a0:',
    inherited: "Héritées de l'objet supérieur",
    blocked: "Non héritées de l'objet supérieur",
  },
  columns: {
    name: 'Nom',
    addresses: 'Adresses',
    domain: 'Domaine',
    server: 'Serveur Exchange',
    version: 'Version',
    build: 'Numéro de version',
    administrativeGroup: "Groupe d'administration",
    routingGroup: 'Groupe de routage',
    frontEnd: 'Frontal',
  },
  yes: 'Oui',
  no: 'Non',
  build: 'Version {version} (Build {build})',
  buildWithServicePack: 'Version {version} (Build {build}\u00a0: Service Pack {number})',
  updateService: 'Service de mise à jour de destinataire ({domain})',
  replicationService: 'Service de réplication de sites Microsoft Exchange ({server})',
  empty: 'Aucun élément à afficher dans cet aperçu.',

  menu: '&Action',
  actions: {
    properties: 'P&ropriétés',
    changeMode: '&Changer de mode',
    newPolicy: '&Nouvelle stratégie de destinataire',
    newUpdateService: '&Nouveau service de mise à jour de destinataire',
    delete: '&Supprimer',
    updates: {
      'exchange-2003-sp2': '&Installer le Service Pack 2',
      'exchange-2000-sp3': '&Installer le Service Pack 3',
      'exchange-2000-kb870540': 'Installer le &correctif cumulatif KB870540',
    },
    removeServer: 'Supprimer le ser&veur',
  },
  nothingToDo: "Il n'y a rien à faire ici.",
  nativeAlready: "L'organisation est déjà en mode natif.",

  confirm: {
    changeMode: {
      title: 'Changer de mode',
      text: "Voulez-vous faire passer l'organisation «\u00a0{name}\u00a0» en mode natif\u00a0?",
      warning:
        "Cette opération est irréversible. Les serveurs Exchange 5.5 ne pourront alors plus faire partie de l'organisation.",
    },
    deletePolicy: {
      title: 'Supprimer la stratégie de destinataire',
      text: 'Voulez-vous vraiment supprimer la stratégie de destinataire «\u00a0{name}\u00a0»\u00a0?',
      warning:
        "Ses destinataires conservent les adresses qu'ils possèdent et reçoivent celles d'une autre stratégie.",
    },
    deleteUpdateService: {
      title: 'Supprimer le service de mise à jour de destinataire',
      text: 'Voulez-vous vraiment supprimer le service de mise à jour de destinataire du domaine {name}\u00a0?',
      warning:
        'Les nouveaux destinataires du domaine ne recevront alors plus aucune adresse des anciens serveurs.',
    },
    deleteReplicationService: {
      title: 'Supprimer le service de réplication de sites',
      text: 'Voulez-vous vraiment supprimer le service de réplication de sites du serveur {name}\u00a0?',
      warning: "Plus rien ne sera répliqué avec l'annuaire d'Exchange 5.5 par ce serveur.",
    },
    deleteDirectoryConnector: {
      title: 'Supprimer le Connecteur Active Directory',
      text: 'Voulez-vous vraiment supprimer «\u00a0{name}\u00a0»\u00a0?',
      warning: "Ses accords de connexion avec l'annuaire d'Exchange 5.5 disparaîtront avec lui.",
    },
    removeServer: {
      title: 'Supprimer le serveur',
      text: "Voulez-vous vraiment supprimer le serveur {name} de l'organisation\u00a0?",
      warning:
        "Ne le faites que lorsqu'il ne contient plus rien\u00a0: ses boîtes aux lettres et ses dossiers seront ensuite inaccessibles.",
    },
    updateServer: {
      title: 'Mettre à jour le serveur',
      text: 'Voulez-vous installer maintenant la mise à jour sur {name}\u00a0?',
      warning: "Les services d'Exchange redémarreront sur ce serveur.",
    },
  },
  newPolicy: {
    title: 'Nouvelle stratégie de destinataire',
    name: '&Nom\u00a0:',
    address: '&Adresse\u00a0:',
    hint: 'Une adresse SMTP, par exemple @contoso.com.',
    missing: "Entrez d'abord un nom et une adresse.",
  },
  policy: {
    title: 'Propriétés de {policy}',
    tabs: 'Pages des propriétés',
    addresses: 'Adresses de messagerie',
    list: 'Règles de génération',
    instruction: 'Les destinataires de cette stratégie reçoivent ces adresses SMTP\u00a0:',
    columns: { address: 'Adresse', authoritative: 'Responsable de la remise' },
    new: '&Nouveau',
    edit: '&Modifier',
    remove: '&Supprimer',
    chooseFirst: "Sélectionnez d'abord une adresse dans la liste.",
  },
  address: {
    newTitle: 'Nouvelle adresse SMTP',
    editTitle: "Propriétés de l'adresse SMTP",
    address: '&Adresse\u00a0:',
    authoritative:
      '&Cette organisation Exchange est responsable de toute remise de courrier à cette adresse.',
    missing: "Entrez d'abord une adresse.",
  },
  newUpdateService: {
    title: 'Nouveau service de mise à jour de destinataire',
    domain: '&Domaine\u00a0:',
    server: '&Serveur Exchange\u00a0:',
    chooseDomain: '(choisissez un domaine)',
    chooseServer: '(choisissez un serveur)',
    missing: "Choisissez d'abord un domaine et un serveur.",
    noDomain: 'Chaque domaine de la forêt possède déjà un service de mise à jour de destinataire.',
  },
  properties: {
    title: 'Propriétés de {object}',
    tabs: 'Pages des propriétés',
    general: 'Général',
    security: 'Sécurité',
    inherit:
      '&Permettre aux autorisations héritées du parent de se propager à cet objet et aux objets enfants',
    hint: "Les autorisations que le programme d'installation accorde aux groupes d'Exchange 2007 parviennent à cet objet par héritage.",
  },
};
