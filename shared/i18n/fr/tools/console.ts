import type { Catalog } from '../../catalog';

export const console: Catalog['tools']['console'] = {
  title: 'Console de gestion Exchange',
  tree: 'Arborescence de la console',
  note: "Simple aperçu pour l'exercice\u00a0: de la vraie console, il a ce dont une récupération a besoin, et permet de le modifier.",
  notInstalled:
    "La console de gestion Exchange n'est pas installée sur ce serveur. Elle arrive avec le premier rôle serveur ou avec les seuls outils de gestion.",
  noOrganization: "Ce serveur n'appartient à aucune organisation Exchange.",
  nodes: {
    root: 'Microsoft Exchange',
    organization: "Configuration de l'organisation",
    organizationMailbox: 'Boîte aux lettres',
    offlineAddressBooks: "Carnet d'adresses en mode hors connexion",
    hubTransport: 'Transport Hub',
    routingGroupConnectors: 'Connecteurs de groupe de routage',
    sendConnectors: "Connecteurs d'envoi",
    legacyInterop: 'ExchangeLegacyInterop',
    servers: 'Configuration du serveur',
    databases: 'Boîte aux lettres',
    recipients: 'Configuration du destinataire',
    mailboxes: 'Boîte aux lettres',
    distributionGroups: 'Groupe de distribution',
    toolbox: 'Boîte à outils',
    queues: "Afficheur des files d'attente",
  },
  hints: {
    root: "Sélectionnez un élément de l'arborescence.",
    organization: "L'organisation {organization}, avec ce que tous ses serveurs ont en commun.",
    organizationMailbox:
      "Ce que les serveurs de boîte aux lettres de l'organisation ont en commun\u00a0: les carnets d'adresses en mode hors connexion.",
    hubTransport:
      'Comment le courrier quitte cette organisation et comment il atteint les serveurs Exchange 2003 et 2000.',
    recipients: "Les boîtes aux lettres et les groupes de l'organisation.",
    toolbox: 'Des outils pour ce serveur.',
  },
  databaseList: 'Bases de données',
  mailboxList: 'Boîtes aux lettres',
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
    generationServer: 'Serveur de génération',
    database: 'Base de données de boîtes aux lettres',
    server: 'Serveur',
    mailboxes: 'Boîtes aux lettres',
    content: 'Contenu',
    status: 'État',
    storageGroup: 'Groupe de stockage',
    file: 'Chemin du fichier de base de données',
    groupType: 'Type',
    expansionServer: "Serveur d'expansion",
    queue: "File d'attente",
    messages: 'Messages',
  },
  empty: 'Aucun élément à afficher dans cet aperçu.',
  deletedServer: '(serveur supprimé)',
  anyServer: "N'importe quel serveur",
  mailboxCount: 'Boîtes\u00a0: {count}',
  replicaCount: 'Réplicas\u00a0: {count}',
  mounted: 'Montée',
  movingReplicas: 'Déplacement vers {server}, fin à {time}',
  groupTypes: { universal: 'Groupe de distribution', dynamic: 'Groupe de distribution dynamique' },
  queueStatus: { ready: 'Prêt', retry: 'Nouvelle tentative' },

  actionsPane: 'Actions',
  actions: {
    newRoutingGroupConnector: 'Nouveau connecteur de groupe de r&outage',
    newSendConnector: "&Nouveau connecteur d'envoi",
    changeSourceServer: 'Modifier le serveur &source',
    remove: 'Supp&rimer',
    moveGenerationServer: '&Déplacer le serveur de génération',
    setExpansionServer: "Serveur d'&expansion",
    moveMailboxes: '&Déplacer les boîtes aux lettres',
    moveReplicas: '&Déplacer tous les réplicas',
    retry: '&Réessayer',
  },
  reasons: {
    noLegacyServer: "L'organisation n'a pas de serveur Exchange 2003 ou Exchange 2000 à relier.",
    alreadyLinked: "Le groupe de routage d'Exchange 2007 est déjà relié.",
    noHubTransport: "Aucun serveur de l'organisation n'a le rôle de transport Hub.",
    noMailboxServer: "Aucun serveur de l'organisation n'a le rôle de boîte aux lettres.",
    noOtherDatabase: "Aucun autre serveur n'a de base de données de ce type.",
  },

  newRoutingGroupConnector: {
    title: 'Nouveau connecteur de groupe de routage',
    instruction:
      "Sélectionnez le serveur à l'autre extrémité. Le connecteur est créé dans les deux sens, entre le groupe de routage d'Exchange 2007 et celui de ce serveur.",
  },
  newSendConnector: {
    title: "Nouveau connecteur d'envoi",
    name: '&Nom\u00a0:',
    addressSpace: "&Espace d'adressage\u00a0:",
    addressSpaceHint:
      '* désigne tous les domaines\u00a0; contoso.com un seul\u00a0; *.contoso.com un domaine et ceux qui en dépendent.',
    sourceServer: '&Serveur source\u00a0:',
    nameMissing: "Entrez d'abord un nom et un espace d'adressage.",
  },
  removeConnector: {
    title: "Supprimer le connecteur d'envoi",
    text: "Voulez-vous vraiment supprimer le connecteur d'envoi «\u00a0{name}\u00a0»\u00a0?",
    warning: "Le courrier destiné à {addressSpaces} ne quittera plus l'organisation par ce connecteur.",
  },
  servers: 'Serveurs',
  serverColumns: { name: 'Nom', site: 'Site', version: 'Version' },
  chooseServer: "Sélectionnez d'abord un serveur dans la liste.",
  changeSourceServer: {
    title: 'Modifier le serveur source',
    instruction:
      'Sélectionnez le serveur de transport Hub qui doit envoyer le courrier du connecteur «\u00a0{name}\u00a0»\u00a0:',
  },
  moveGenerationServer: {
    title: "Déplacer le carnet d'adresses en mode hors connexion",
    instruction: 'Sélectionnez le serveur de boîte aux lettres qui doit générer «\u00a0{name}\u00a0»\u00a0:',
  },
  setExpansionServer: {
    title: "Serveur d'expansion",
    instruction:
      "Sélectionnez le serveur de transport Hub qui doit développer l'appartenance au groupe «\u00a0{name}\u00a0»\u00a0:",
    anyServer: "N'importe quel serveur de l'organisation",
  },
  moveMailboxes: {
    title: 'Déplacer les boîtes aux lettres',
    instruction:
      'Sélectionnez la destination des boîtes aux lettres de «\u00a0{name}\u00a0» sur {server} (nombre de boîtes aux lettres\u00a0: {count})\u00a0:',
  },
  moveReplicas: {
    title: 'Déplacer tous les réplicas',
    instruction:
      'Sélectionnez la destination de tous les réplicas de «\u00a0{name}\u00a0» sur {server} (nombre de réplicas\u00a0: {count}). La réplication prend un certain temps.',
  },
};
