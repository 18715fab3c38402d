import type { Catalog } from '../catalog';

export const setup: Catalog['setup'] = {
  /**
   * Written inside sentences, in apposition and without article or "de": `le rôle {role}`,
   * `les rôles {roles}`. Hence lower case; never `le rôle de {role}` nor `{role}` at the start.
   */
  roleNames: {
    Mailbox: 'boîte aux lettres',
    ClientAccess: 'accès au client',
    HubTransport: 'transport Hub',
    UnifiedMessaging: 'messagerie unifiée',
    EdgeTransport: 'transport Edge',
    ManagementTools: 'outils de gestion',
  },
  roleLabels: {
    Mailbox: 'Rôle serveur de boîte aux lettres',
    ClientAccess: "Rôle serveur d'accès au client",
    HubTransport: 'Rôle de transport Hub',
    UnifiedMessaging: 'Rôle de messagerie unifiée',
    EdgeTransport: 'Rôle de transport Edge',
    ActiveClusteredMailbox: 'Rôle de boîte aux lettres en cluster actif',
    PassiveClusteredMailbox: 'Rôle de boîte aux lettres en cluster passif',
    ManagementTools: 'Outils de gestion',
  },
  roleDescriptions: {
    Mailbox:
      "Héberge les bases de données de boîtes aux lettres et de dossiers publics. Son site Active Directory doit aussi comporter un serveur de transport Hub et un serveur d'accès au client.",
    ClientAccess:
      "Reçoit les connexions d'Outlook Web Access, d'ActiveSync, d'Outlook Anywhere, de POP3 et d'IMAP4, et fournit les services Web Exchange.",
    HubTransport:
      "Achemine tous les messages au sein de l'organisation et leur applique les règles de transport. Chaque site Active Directory comportant un serveur de boîte aux lettres en a besoin.",
    UnifiedMessaging:
      'Relie le système téléphonique à Exchange : les messages vocaux et les télécopies arrivent dans la boîte aux lettres, qui peut être écoutée par téléphone.',
    EdgeTransport:
      "Filtre et relaie le courrier Internet dans le réseau de périmètre, à l'extérieur de la forêt Active Directory. Ce rôle ne partage son serveur avec aucun autre.",
    ActiveClusteredMailbox:
      "Installe le rôle de boîte aux lettres et un serveur de boîtes aux lettres en cluster sur le nœud actif d'un cluster.",
    PassiveClusteredMailbox:
      'Installe le rôle de boîte aux lettres sur un nœud de cluster qui prend le relais en cas de défaillance du nœud actif.',
    ManagementTools:
      "La console de gestion Exchange, l'environnement de ligne de commande Exchange Management Shell, le fichier d'aide Exchange, l'outil Exchange Best Practices Analyzer et l'Assistant Dépannage Exchange. Ils accompagnent chaque rôle.",
  },
  roleStatus: {
    'not-installed': 'Non installé',
    unpacked: 'Fichiers copiés, non configuré',
    'partially-configured': 'Partiellement configuré',
    installed: 'Installé',
  },
  taskGroups: {
    'organization-preparation': "Préparation de l'organisation",
    'preparing-setup': "Préparation du programme d'installation",
    'removing-files': 'Suppression des fichiers',
    'preparing-files': 'Préparation des fichiers',
    'copy-files': 'Copie des fichiers Exchange',
    finalizing: 'Finalisation',
    provisioning: 'Provisionnement du serveur',
    'language-packs': 'Modules linguistiques de messagerie unifiée',
    ManagementTools: 'Outils de gestion',
    HubTransport: 'Rôle serveur de transport Hub',
    ClientAccess: "Rôle serveur d'accès au client",
    Mailbox: 'Rôle serveur de boîte aux lettres',
    UnifiedMessaging: 'Rôle serveur de messagerie unifiée',
    EdgeTransport: 'Rôle serveur de transport Edge',
  },
  stageStatus: {
    pending: 'En attente',
    running: 'En cours',
    completed: 'Terminé',
    failed: 'Échec',
    cancelled: 'Annulé',
  },
  failures: {
    'service-disabled': 'Le service « {service} » ne peut pas démarrer, car il est désactivé.',
    'service-missing': "Le service « {service} » n'est pas installé sur ce serveur.",
    'directory-unreachable':
      'Active Directory est inaccessible : aucun contrôleur de domaine de {domain} ne répond.',
    'dns-unreachable':
      'Le domaine est introuvable, car le serveur DNS préféré ne répond pas (adresse : {address}).',
    'organization-missing': "La forêt ne comporte pas d'organisation Exchange.",
    'site-unknown':
      "Le service « Transport Microsoft Exchange » n'est pas passé à l'état Démarré : le site Active Directory de {server} ne peut pas être déterminé.",
    'access-denied':
      "Le package d'installation n'a pas pu être ouvert : la stratégie système interdit l'accès au dossier {path} (code d'erreur 1625).",
    'component-missing': "Le composant Windows « {component} » n'est pas activé sur ce serveur.",
    'ipv6-unbound':
      "Le service « Transport Microsoft Exchange » n'est pas passé à l'état Démarré sur ce serveur.",
    'ipv6-half-disabled': "Code d'erreur 2147504141 : la propriété est introuvable dans le cache.",
    'object-not-found':
      'Le serveur auquel « {object} » fait référence est introuvable dans Active Directory.',
    'other-version-installed':
      "Une autre version de ce produit est déjà installée (code d'erreur 1638). Version installée : {installed} ; support d'installation : {media}.",
    'source-unreadable':
      "La source d'installation de ce produit n'est pas disponible\u00a0: les fichiers de {path} ne peuvent pas être lus (code d'erreur 1612).",
    'drive-missing': "Le lecteur {drive} n'existe pas sur ce serveur.",
    'database-has-replicas':
      'La base de données de dossiers publics « {database} » ne peut pas être supprimée, car elle contient encore des réplicas de dossiers ({count}).',
    'database-has-mailboxes':
      'La base de données de boîtes aux lettres « {database} » ne peut pas être supprimée, car elle contient encore des boîtes aux lettres ({count}).',
    'already-exists': "L'objet « {object} » existe déjà.",
    'as-logged': '{message}',
    planted: "La tâche {task} s'est terminée par une erreur. Le journal d'installation donne les détails.",
    'source-missing':
      "La source d'installation de ce produit n'est pas disponible (code d'erreur 1612). Tâche : {task}.",
    'property-not-in-cache':
      "Code d'erreur 2147504141 : la propriété est introuvable dans le cache. Tâche : {task}.",
    'timed-out': "Le délai d'attente a expiré pendant l'exécution de la tâche {task}.",
    'service-not-running':
      "Le service «\u00a0{service}\u00a0» n'est pas passé à l'état Démarré sur ce serveur.",
  },
};
