import type { Catalog } from '../catalog';

export const events: Catalog['events'] = {
  known: {
    'setup-started': { text: "Le programme d'installation d'Exchange Server (version {build}) a démarré." },
    'setup-completed': {
      text: "Le programme d'installation d'Exchange Server (version {build}) s'est terminé correctement.",
    },
    'component-failed': { text: 'Échec du composant Exchange Server {group}. Erreur : {failure}' },
    'web-extensions-changed': {
      text: "Le programme d'installation a modifié la clé WebSvcExtRestrictionList de la métabase IIS : les extensions du service Web dont Exchange a besoin sont désormais autorisées.",
    },
    'web-extensions-left': {
      text: "Le programme d'installation a supprimé Exchange, mais les extensions du service Web de la clé WebSvcExtRestrictionList de la métabase IIS restent autorisées. Interdisez-les dans le Gestionnaire des services IIS si aucune autre application n'en a besoin.",
    },
    'site-unknown': {
      text: 'Le service Transport Microsoft Exchange ne peut pas déterminer le site Active Directory du serveur {server}.',
    },
    'routing-tables-unavailable': {
      text: "Le service Transport Microsoft Exchange n'a pas pu calculer les tables de routage sur le serveur {server}. Le service va s'arrêter.",
    },
    'package-installed': { text: "Produit : {package} -- L'installation s'est terminée correctement." },
    'service-running': { text: "Le service {service} est entré dans l'état : en cours d'exécution." },
    'service-stopped': { text: "Le service {service} est entré dans l'état : arrêté." },
    'service-start-failed': {
      text: "Le service {service} n'a pas pu démarrer en raison de l'erreur suivante : Le service ne peut pas être démarré, car il est désactivé.",
    },
    'service-did-not-start': {
      text: "Le service {service} n'a pas pu démarrer en raison de l'erreur suivante\u00a0: Le service n'a pas répondu assez vite à la demande de lancement ou de contrôle.",
    },
    'needed-service-disabled': {
      text: "Le service {service} dépend du service {needed} qui n'a pas pu démarrer en raison de l'erreur suivante\u00a0: Le service ne peut pas être démarré, car il est désactivé.",
    },
    'needed-service-failed': {
      text: "Le service {service} dépend du service {needed} qui n'a pas pu démarrer en raison de l'erreur suivante\u00a0: Le service n'a pas répondu assez vite à la demande de lancement ou de contrôle.",
    },
    'needed-service-waits': {
      text: "Le service {service} dépend du service {needed} qui n'a pas pu démarrer en raison de l'erreur suivante\u00a0: Le service ou le groupe de dépendance n'a pas pu démarrer.",
    },
    'needed-service-missing': {
      text: 'Le service {service} dépend du service suivant, qui est inexistant\u00a0: {needed}',
    },
    'log-service-started': { text: "Le service d'Enregistrement d'événement a démarré." },
    'log-service-stopped': { text: "Le service d'Enregistrement d'événement s'est arrêté." },
  },
  levels: {
    information: 'Information',
    warning: 'Avertissement',
    error: 'Erreur',
  },
  logs: {
    Application: 'Application',
    System: 'Système',
  },
};
