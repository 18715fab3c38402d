import type { Catalog } from '../catalog';

/** Windows names as Windows Server 2003 shows them in French. */
export const services: Catalog['services'] = {
  known: {
    RpcSs: {
      name: 'Appel de procédure distante (RPC)',
      description:
        "Permet aux programmes d'appeler des procédures d'autres processus ou d'autres ordinateurs ; la plupart des services en dépendent.",
    },
    Eventlog: {
      name: 'Journal des événements',
      description: "Enregistre les événements de Windows et des programmes pour l'Observateur d'événements.",
    },
    EventSystem: {
      name: "Système d'événements de COM+",
      description: 'Distribue les événements système aux composants qui y sont abonnés.',
    },
    MSDTC: {
      name: 'Distributed Transaction Coordinator',
      description:
        "Coordonne les transactions réparties entre des bases de données, des files d'attente et d'autres ressources.",
    },
    msiserver: {
      name: 'Windows Installer',
      description: 'Installe et supprime les programmes fournis sous forme de packages Windows Installer.',
    },
    Netlogon: {
      name: 'Ouverture de session réseau',
      description:
        'Maintient un canal sécurisé avec un contrôleur de domaine pour authentifier les utilisateurs et les services.',
    },
    Dnscache: {
      name: 'Client DNS',
      description: 'Résout les noms DNS et conserve les réponses en cache.',
    },
    W32Time: {
      name: 'Horloge Windows',
      description: "Maintient l'horloge synchronisée avec le domaine, comme l'exige Kerberos.",
    },
    winmgmt: {
      name: 'Infrastructure de gestion Windows',
      description: "Donne aux programmes et aux scripts l'accès aux informations sur l'ordinateur.",
    },
    RemoteRegistry: {
      name: 'Accès à distance au Registre',
      description:
        "Permet aux utilisateurs autorisés d'autres ordinateurs de lire et de modifier ce Registre.",
    },
    LanmanServer: {
      name: 'Serveur',
      description: 'Partage les fichiers et les imprimantes de cet ordinateur sur le réseau.',
    },
    LanmanWorkstation: {
      name: 'Station de travail',
      description: 'Connecte cet ordinateur aux fichiers et aux imprimantes partagés sur le réseau.',
    },
    IISADMIN: {
      name: "Service d'administration IIS",
      description: "Gère la métabase IIS, c'est-à-dire la configuration des services Web et SMTP.",
    },
    W3SVC: {
      name: 'Service de publication World Wide Web',
      description: "Publie les sites et les applications Web par l'intermédiaire d'IIS.",
    },
    HTTPFilter: {
      name: 'HTTP SSL',
      description: 'Fournit le protocole HTTP sécurisé (HTTPS) au service Web.',
    },
    SMTPSVC: {
      name: 'Protocole SMTP (Simple Mail Transfer Protocol)',
      description: 'Transfère du courrier pour IIS ; les rôles de transport Exchange ne le tolèrent pas.',
    },
    NntpSvc: {
      name: 'Protocole NNTP (Network News Transfer Protocol)',
      description:
        "Héberge des groupes de discussion dans IIS ; le programme d'installation demande qu'il soit supprimé.",
    },
    Schedule: {
      name: 'Planificateur de tâches',
      description: 'Démarre des programmes aux heures prévues.',
    },
    Spooler: {
      name: "Spouleur d'impression",
      description: "Met les travaux d'impression en attente et les envoie aux imprimantes.",
    },
    TermService: {
      name: 'Services Terminal Server',
      description: "Permet d'ouvrir une session sur cet ordinateur à distance avec le Bureau à distance.",
    },
    ClusSvc: {
      name: 'Service de cluster',
      description:
        "Intègre ce serveur à un cluster et déplace les ressources en cas de défaillance d'un nœud.",
    },
    ADAM_MSExchange: {
      name: 'ADAM Microsoft Exchange',
      description: "Héberge l'instance d'annuaire du serveur de transport Edge.",
    },
    MSExchangeADTopology: {
      name: 'Topologie Active Directory Microsoft Exchange',
      description: 'Indique aux autres services Exchange les contrôleurs de domaine et les sites à utiliser.',
    },
    MSExchangeIS: {
      name: "Banque d'informations Microsoft Exchange",
      description: 'Gère les bases de données de boîtes aux lettres et de dossiers publics.',
    },
    MSExchangeSA: {
      name: 'Surveillance du système Microsoft Exchange',
      description:
        "Entretient les liens avec l'annuaire et génère les carnets d'adresses en mode hors connexion.",
    },
    MSExchangeMailSubmission: {
      name: 'Dépôt de messages Microsoft Exchange',
      description: 'Transmet les messages du serveur de boîte aux lettres aux serveurs de transport Hub.',
    },
    MSExchangeMailboxAssistants: {
      name: 'Assistants de boîte aux lettres Microsoft Exchange',
      description:
        'Traite les boîtes aux lettres en arrière-plan : calendriers, ressources, stratégies de dossier.',
    },
    MSExchangeRepl: {
      name: 'Service de réplication Microsoft Exchange',
      description: 'Tient à jour les copies des groupes de stockage pour la réplication continue.',
    },
    MSExchangeSearch: {
      name: 'Indexeur de recherche Microsoft Exchange',
      description: "Transmet le contenu des boîtes aux lettres au moteur d'indexation.",
    },
    'MSFTESQL-Exchange': {
      name: 'Microsoft Search (Exchange)',
      description: 'Construit les index de texte intégral des bases de données de boîtes aux lettres.',
    },
    MSExchangeServiceHost: {
      name: 'Hôte du service Microsoft Exchange',
      description: "Exécute des composants partagés, tels que la configuration d'Outlook Anywhere.",
    },
    MSExchangeMonitoring: {
      name: 'Analyse Microsoft Exchange',
      description: "Permet aux programmes d'exécuter les cmdlets de diagnostic d'Exchange.",
    },
    MSExchangeFDS: {
      name: 'Distribution de fichiers Microsoft Exchange',
      description:
        "Copie les carnets d'adresses en mode hors connexion et les invites vocales vers les serveurs qui les proposent.",
    },
    MSExchangeImap4: {
      name: 'IMAP4 Microsoft Exchange',
      description: "Donne aux clients IMAP4 l'accès aux boîtes aux lettres.",
    },
    MSExchangePop3: {
      name: 'POP3 Microsoft Exchange',
      description: "Donne aux clients POP3 l'accès aux boîtes aux lettres.",
    },
    MSExchangeTransport: {
      name: 'Transport Microsoft Exchange',
      description: 'Reçoit, achemine et remet les messages par SMTP.',
    },
    MSExchangeTransportLogSearch: {
      name: 'Recherche dans le journal de transport Microsoft Exchange',
      description: 'Effectue des recherches dans les journaux de suivi des messages de ce serveur.',
    },
    MSExchangeEdgeSync: {
      name: 'EdgeSync Microsoft Exchange',
      description: 'Envoie la configuration et les destinataires aux serveurs de transport Edge abonnés.',
    },
    MSExchangeAntispamUpdate: {
      name: 'Mise à jour du blocage du courrier indésirable Microsoft Exchange',
      description: 'Télécharge les mises à jour des filtres de courrier indésirable.',
    },
    MSExchangeUM: {
      name: 'Messagerie unifiée Microsoft Exchange',
      description:
        'Répond aux appels, enregistre les messages vocaux et reçoit les télécopies pour les boîtes aux lettres.',
    },
    MSS: {
      name: 'Moteur de reconnaissance vocale Microsoft Exchange',
      description: 'Reconnaît et produit la parole pour la messagerie unifiée.',
    },
    MSExchangeEdgeCredential: {
      name: "Service d'informations d'identification Microsoft Exchange",
      description:
        "Surveille les informations d'identification utilisées par EdgeSync et applique leurs modifications dans ADAM.",
    },
  },
};
