import type { Catalog } from '../catalog';

export const windows: Catalog['windows'] = {
  components: {
    'world-wide-web': {
      name: 'Service World Wide Web',
      description: 'Publie des sites et des applications Web par HTTP.',
    },
    smtp: {
      name: 'Service SMTP',
      description:
        'Envoie et reçoit du courrier par le serveur SMTP (Simple Mail Transfer Protocol) propre à Windows.',
    },
    nntp: {
      name: 'Service NNTP',
      description:
        'Héberge des groupes de discussion par le protocole NNTP (Network News Transfer Protocol).',
    },
    'asp-net': { name: 'ASP.NET', description: 'Exécute les applications Web écrites pour .NET Framework.' },
    'com-plus-network': {
      name: "Activer l'accès réseau COM+",
      description:
        "Permet à ce serveur d'héberger des composants COM+ que d'autres ordinateurs appellent par le réseau.",
    },
    'iis-manager': {
      name: 'Gestionnaire des services IIS',
      description: "Ajoute aux Outils d'administration la console qui administre IIS.",
    },
    nwlink: {
      name: 'Protocole de transport compatible NWLink IPX/SPX/NetBIOS',
      description:
        "Les protocoles IPX et SPX, par lesquels on atteint les serveurs NetWare et d'anciens programmes.",
    },
    'rpc-over-http': {
      name: 'Proxy RPC sur HTTP',
      description:
        "Relaie les appels de procédure distante qui arrivent par HTTP, comme ceux d'Outlook Anywhere.",
    },
    adam: {
      name: 'ADAM (Active Directory Application Mode)',
      description:
        "Fournit des instances d'annuaire propres à une application. Dans Windows Server 2008 : Services AD LDS (Active Directory Lightweight Directory Services).",
    },
    cluster: {
      name: 'Service de cluster',
      description:
        "Réunit des serveurs en cluster, de sorte que l'un prend le relais en cas de défaillance d'un autre.",
    },
    'web-static-content': {
      name: 'Contenu statique',
      description: 'Fournit des fichiers tels quels, comme des pages et des images.',
    },
    'web-dir-browsing': {
      name: 'Exploration de répertoire',
      description: "Affiche dans un navigateur le contenu d'un dossier du serveur Web.",
    },
    'web-http-errors': {
      name: 'Erreurs HTTP',
      description: "Envoie des pages d'erreur au navigateur lorsqu'une demande n'aboutit pas.",
    },
    'web-http-redirect': {
      name: 'Redirection HTTP',
      description: "Renvoie les demandes d'une adresse vers une autre.",
    },
    'web-asp-net': {
      name: 'ASP.NET',
      description: 'Exécute les applications ASP.NET dans Serveur Web (IIS).',
    },
    'web-net-ext': {
      name: 'Extensibilité .NET',
      description: "Permet d'étendre le serveur Web avec du code .NET Framework.",
    },
    'web-isapi-ext': {
      name: 'Extensions ISAPI',
      description: 'Exécute le contenu Web produit par des extensions ISAPI.',
    },
    'web-isapi-filter': {
      name: 'Filtres ISAPI',
      description: "Permet à des filtres ISAPI d'examiner et de modifier chaque demande.",
    },
    'web-http-logging': {
      name: 'Journalisation HTTP',
      description: 'Consigne dans des fichiers journaux les demandes auxquelles le serveur Web répond.',
    },
    'web-request-monitor': {
      name: 'Observateur de demandes',
      description: 'Montre les demandes que les processus de travail traitent en ce moment.',
    },
    'web-http-tracing': {
      name: 'Suivi',
      description: 'Consigne les étapes des demandes qui échouent, pour en trouver la cause.',
    },
    'web-basic-auth': {
      name: 'Authentification de base',
      description: 'Authentifie les utilisateurs par un nom et un mot de passe envoyés avec la demande.',
    },
    'web-windows-auth': {
      name: 'Authentification Windows',
      description: 'Authentifie les utilisateurs du domaine par NTLM ou Kerberos.',
    },
    'web-digest-auth': {
      name: 'Authentification Digest',
      description:
        'Authentifie les utilisateurs par un hachage de leur mot de passe, vérifié par un contrôleur de domaine.',
    },
    'web-client-auth': {
      name: 'Authentification par mappage de certificat client',
      description:
        "Authentifie les utilisateurs par des certificats clients qu'Active Directory associe à leurs comptes.",
    },
    'web-static-compression': {
      name: 'Compression de contenu statique',
      description: 'Compresse les fichiers que le serveur Web fournit tels quels, et conserve le résultat.',
    },
    'web-dynamic-compression': {
      name: 'Compression de contenu dynamique',
      description: 'Compresse les pages que le serveur Web produit à chaque demande.',
    },
    'web-management-console': {
      name: 'Console de gestion IIS',
      description: "Ajoute la console qui administre IIS 7 sur ce serveur ou sur d'autres.",
    },
    'web-iis6-metabase': {
      name: 'Compatibilité avec la métabase de données IIS 6',
      description: 'Permet aux programmes écrits pour la métabase IIS 6 de configurer IIS 7.',
    },
    'web-iis6-wmi': {
      name: 'Compatibilité WMI IIS 6',
      description: "Permet aux scripts écrits pour le fournisseur WMI d'IIS 6 d'administrer IIS 7.",
    },
    'web-iis6-console': {
      name: 'Console de gestion IIS 6',
      description: 'Ajoute la console IIS 6, qui administre des services comme SMTP.',
    },
    'was-process-model': {
      name: 'Modèle de processus',
      description:
        "Élément du service d'activation des processus Windows : démarre et recycle les processus de travail.",
    },
    powershell: {
      name: 'Windows PowerShell',
      description:
        'Environnement de ligne de commande et langage de script sur lesquels repose Exchange Management Shell.',
    },
    'desktop-experience': {
      name: 'Expérience utilisateur',
      description:
        "Ajoute les composants audio et vidéo d'un Windows de bureau, dont Windows Media et ses codecs.",
    },
  },
  componentGroups: {
    'application-server': "Serveur d'applications",
    'internet-information-services': 'Services Internet (IIS)',
    'networking-services': 'Services de mise en réseau',
    'network-protocols': 'Protocoles réseau',
    'directory-services': 'Services Active Directory',
    'web-server': 'Serveur Web (IIS)',
    features: 'Fonctionnalités',
  },
  packages: {
    'dotnet-2.0': 'Microsoft .NET Framework 2.0',
    'hotfix-926776': 'Correctif pour Microsoft .NET Framework 2.0 (KB926776)',
    'mmc-3.0': 'Microsoft Management Console 3.0',
    'powershell-1.0': 'Windows PowerShell 1.0',
    'dotnet-2.0-sp1': 'Microsoft .NET Framework 2.0 Service Pack 1',
    'msxml-6.0': 'Microsoft XML Core Services (MSXML) 6.0',
    'time-zone-update': 'Mise à jour des fuseaux horaires pour Windows',
    'windows-media-encoder': 'Encodeur Windows Media série 9',
    'windows-media-audio-codec': 'Codec Windows Media Audio Voice (KB917312)',
    'hotfix-904639': 'Correctif pour Windows Server 2003 x64 (KB904639)',
    'hotfix-918980': 'Correctif pour Windows Server 2003 x64 (KB918980)',
    'windows-installer-4.5': 'Windows Installer 4.5 (KB942288)',
    'hotfix-980050': 'Correctif pour Windows Server 2008 R2 (KB980050)',
    'windows-server-2003-sp2': 'Windows Server 2003 Service Pack 2',
    'speech-server': 'Microsoft Speech Server 2004',
    'exchange-interim-update': 'Mise à jour intermédiaire pour Exchange Server 2007',
  },
};
