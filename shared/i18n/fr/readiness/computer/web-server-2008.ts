import type { WEB_SERVER_2008_RULES } from '../../../../readiness/rules/computer/web-server-2008';
import type { RuleWording, WordingOf } from '../../../rule-wording';

/** Titles of the articles, one for all role services of a kind. */
const IIS6_TITLE = 'Composants de compatibilité IIS 6 non installés';
const IIS7_TITLE = 'Composant IIS 7 non installé';

const IIS6_BRANCH = 'Outils de gestion > Compatibilité avec la gestion IIS 6';
const HTTP_BRANCH = 'Serveur Web > Fonctionnalités HTTP communes';
const DEVELOPMENT_BRANCH = "Serveur Web > Développement d'applications";
const HEALTH_BRANCH = 'Serveur Web > Intégrité et diagnostics';
const SECURITY_BRANCH = 'Serveur Web > Sécurité';
const PERFORMANCE_BRANCH = 'Serveur Web > Performances';

interface RoleServiceWording {
  readonly name: string;
  /** Its name for ServerManagerCmd. */
  readonly command: string;
  /** Where the real Server Manager lists it. */
  readonly branch: string;
  readonly why: string;
  /** The article's; one of ours where there is none. */
  readonly title?: string;
}

function roleService({ name, command, branch, why, title }: RoleServiceWording): RuleWording {
  return {
    title: title ?? `Le service de rôle ${name} n'est pas installé`,
    condition: `Sous Windows Server 2008, le service de rôle ${name} de Serveur Web (IIS) est absent.`,
    text: `Le service de rôle ${name} de Serveur Web (IIS) n'est pas installé sur ce serveur.`,
    why,
    action: `Dans Programmes et fonctionnalités, cliquez sur Activer ou désactiver des fonctionnalités Windows. Dans le Gestionnaire de serveur, sélectionnez Serveur Web (IIS) sous Rôles, cochez ${name} et cliquez sur Appliquer. Dans l'invite de commandes, ServerManagerCmd -i ${command} fait de même. Puis réessayez. Sur un vrai serveur, Ajouter des services de rôle le propose sous ${branch}.`,
  };
}

export const webServer2008Rules: WordingOf<typeof WEB_SERVER_2008_RULES> = {
  LonghornIIS6MetabaseNotInstalled: roleService({
    title: IIS6_TITLE,
    name: 'Compatibilité avec la métabase de données IIS 6',
    command: 'Web-Metabase',
    branch: IIS6_BRANCH,
    why: "Exchange 2007 a été écrit pour la métabase, où IIS 6 conserve sa configuration ; IIS 7 la conserve dans des fichiers d'une autre forme. Ce service de rôle transmet à IIS 7 ce qu'un programme écrit dans la métabase. Sans lui, le programme d'installation ne peut créer aucun répertoire virtuel.",
  }),
  LonghornIIS6MgmtConsoleNotInstalled: roleService({
    title: IIS6_TITLE,
    name: 'Console de gestion IIS 6',
    command: 'Web-Lgcy-Mgmt-Console',
    branch: IIS6_BRANCH,
    why: "Les outils de gestion Exchange affichent et modifient les répertoires virtuels tels qu'IIS 6 les connaît. Ce service de rôle ajoute les outils d'administration d'IIS 6 à ceux d'IIS 7, qui ne comprennent pas cette forme.",
  }),
  LonghornIIS7BasicAuthNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Authentification de base',
    command: 'Web-Basic-Auth',
    branch: SECURITY_BRANCH,
    why: "Outlook Web Access, Exchange ActiveSync et les dossiers publics identifient les utilisateurs par un nom et un mot de passe, qui circulent dans une connexion chiffrée. IIS 7 ne connaît cette méthode qu'avec ce service de rôle ; le programme d'installation l'active pour les répertoires virtuels qu'il crée.",
  }),
  LonghornIIS7DigestAuthNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Authentification Digest',
    command: 'Web-Digest-Auth',
    branch: SECURITY_BRANCH,
    why: "L'authentification Digest est l'une des méthodes que l'on peut choisir pour Outlook Web Access : le mot de passe lui-même ne circule pas. Dans IIS 7, chaque méthode est un service de rôle à part entière, et un répertoire virtuel ne peut pas utiliser une méthode absente.",
  }),
  LonghornIIS7WindowsAuthNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Authentification Windows',
    command: 'Web-Windows-Auth',
    branch: SECURITY_BRANCH,
    why: "Outlook accède à la découverte automatique et aux services Web Exchange avec l'ouverture de session Windows de son utilisateur, et les serveurs Exchange accèdent de la même façon aux répertoires virtuels les uns des autres. IIS 7 n'accepte NTLM et Kerberos qu'avec ce service de rôle.",
  }),
  LonghornIIS7HttpCompressionDynamicNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Compression de contenu dynamique',
    command: 'Web-Dyn-Compression',
    branch: PERFORMANCE_BRANCH,
    why: "Outlook Web Access construit ses pages à chaque demande et laisse IIS les compresser, afin qu'elles se chargent vite sur des lignes lentes. IIS 7 ne compresse de telles pages qu'avec ce service de rôle.",
  }),
  LonghornIIS7HttpCompressionStaticNotInstalled: roleService({
    title: IIS7_TITLE,
    name: 'Compression de contenu statique',
    command: 'Web-Stat-Compression',
    branch: PERFORMANCE_BRANCH,
    why: "Les scripts et les feuilles de style d'Outlook Web Access ne changent pas d'une demande à l'autre. IIS 7 compresse ces fichiers une seule fois et conserve le résultat, mais seulement avec ce service de rôle.",
  }),
  LonghornIIS6WMICompatibility: roleService({
    name: 'Compatibilité WMI IIS 6',
    command: 'Web-WMI',
    branch: IIS6_BRANCH,
    why: "Exchange lit et modifie des paramètres du serveur Web par l'intermédiaire de WMI (Windows Management Instrumentation), sous la forme qu'ils avaient dans IIS 6. Ce service de rôle fournit cette forme dans IIS 7.",
  }),
  LonghornASPNET: roleService({
    name: 'ASP.NET',
    command: 'Web-Asp-Net',
    branch: DEVELOPMENT_BRANCH,
    why: "Outlook Web Access, le service de découverte automatique et les autres services Web Exchange sont des applications ASP.NET. Sans ASP.NET, IIS n'en exécute aucune. Extensibilité .NET, Extensions ISAPI et Filtres ISAPI, dont il a besoin, sont ajoutés avec lui.",
  }),
  LonghornISAPIFilter: roleService({
    name: 'Filtres ISAPI',
    command: 'Web-ISAPI-Filter',
    branch: DEVELOPMENT_BRANCH,
    why: "La page d'ouverture de session d'Outlook Web Access est l'œuvre d'un filtre ISAPI, qui examine chaque demande avant que l'application ne la reçoive. IIS 7 ne charge des filtres qu'avec ce service de rôle, dont ASP.NET a également besoin.",
  }),
  LonghornDirectoryBrowse: roleService({
    name: 'Exploration de répertoire',
    command: 'Web-Dir-Browsing',
    branch: HTTP_BRANCH,
    why: "Chaque répertoire virtuel créé par le programme d'installation indique si son contenu peut être affiché dans un navigateur, ce qui est le plus souvent interdit. IIS 7 ne connaît ce paramètre qu'avec ce service de rôle.",
  }),
  LonghornHttpErrors: roleService({
    name: 'Erreurs HTTP',
    command: 'Web-Http-Errors',
    branch: HTTP_BRANCH,
    why: "Outlook Web Access et les services Web Exchange répondent par des pages d'erreur lorsqu'une demande échoue. Sans ce service de rôle, le navigateur reste vide, et personne ne voit ce qui s'est passé.",
  }),
  LonghornHttpLogging: roleService({
    name: 'Journalisation HTTP',
    command: 'Web-Http-Logging',
    branch: HEALTH_BRANCH,
    why: "Les fichiers journaux d'IIS disent qui a accédé à une boîte aux lettres par le Web, et quand ; les rapports sur Exchange ActiveSync en sont tirés. Sans ce service de rôle, IIS 7 n'en écrit pas.",
  }),
  LonghornHttpRedirect: roleService({
    name: 'Redirection HTTP',
    command: 'Web-Http-Redirect',
    branch: HTTP_BRANCH,
    why: "Les demandes adressées aux anciennes adresses d'Outlook Web Access ou au nom seul du serveur sont renvoyées vers la bonne adresse. IIS 7 ne redirige qu'avec ce service de rôle.",
  }),
  LonghornHttpTracing: roleService({
    name: 'Suivi',
    command: 'Web-Http-Tracing',
    branch: HEALTH_BRANCH,
    why: "Lorsqu'une demande adressée à un répertoire virtuel Exchange échoue, son suivi montre à quelle étape et pourquoi. Le suivi ne peut être activé à ce moment-là que si ce service de rôle est présent.",
  }),
  LonghornRequestMonitor: roleService({
    name: 'Observateur de demandes',
    command: 'Web-Request-Monitor',
    branch: HEALTH_BRANCH,
    why: "Plusieurs applications Exchange se partagent les processus de travail d'IIS. L'observateur montre de quelles demandes un processus s'occupe, ce qui permet de trouver l'application qui ralentit les autres.",
  }),
  LonghornStaticContent: roleService({
    name: 'Contenu statique',
    command: 'Web-Static-Content',
    branch: HTTP_BRANCH,
    why: "Les images, les scripts et les feuilles de style d'Outlook Web Access, ainsi que les fichiers du carnet d'adresses en mode hors connexion, sont envoyés tels quels. IIS 7 ne fournit des fichiers qu'avec ce service de rôle.",
  }),
  LonghornClientCertificateMappingAuthentication: roleService({
    name: 'Authentification par mappage de certificat client',
    command: 'Web-Client-Auth',
    branch: SECURITY_BRANCH,
    why: "Exchange ActiveSync peut reconnaître un utilisateur au certificat de son appareil, et Outlook Web Access à celui de sa carte à puce. IIS 7 ne retrouve dans Active Directory le compte associé à un certificat qu'avec ce service de rôle.",
  }),
  LonghornIIS7ManagementConsoleInstalled: roleService({
    name: 'Console de gestion IIS',
    command: 'Web-Mgmt-Console',
    branch: 'Outils de gestion',
    why: "Le certificat du site Web, ses adresses et les répertoires virtuels créés par le programme d'installation s'administrent dans cette console. Sans elle, IIS 7 ne peut être administré sur ce serveur que depuis un autre.",
  }),
  LonghornWmspdmoxNotInstalled: {
    title: "Le codec audio Windows Media n'est pas installé",
    condition: 'Sous Windows Server 2008, la fonctionnalité Expérience utilisateur est absente.',
    text: "Le codec audio Windows Media n'est pas installé sur ce serveur : la fonctionnalité Expérience utilisateur est absente.",
    why: "La messagerie unifiée enregistre les messages vocaux au format audio Windows Media et les fait entendre au téléphone. Sous Windows Server 2008, le codec nécessaire fait partie d'Expérience utilisateur, qui n'est pas installée par défaut.",
    action:
      "Dans Programmes et fonctionnalités, cliquez sur Activer ou désactiver des fonctionnalités Windows. Dans le Gestionnaire de serveur, sélectionnez Fonctionnalités, cochez Expérience utilisateur et cliquez sur Appliquer. Dans l'invite de commandes, ServerManagerCmd -i Desktop-Experience fait de même. Puis réessayez. Sur un vrai serveur, Windows doit être redémarré avant que le codec ne soit disponible.",
  },
};
