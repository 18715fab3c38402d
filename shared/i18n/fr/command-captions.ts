import type { Catalog } from '../catalog';

/** Names whose gender a sentence cannot know stand after a colon or in apposition, so that nothing has to agree. */
export const commandCaptions: Catalog['commandCaptions'] = {
  'open-setup': {
    media: "Programme d'installation ouvert depuis les fichiers d'installation",
    programs: "Programme d'installation ouvert depuis {programs} ({button})",
  },
  'accept-license': {
    accepted: 'Contrat de licence accepté',
    declined: 'Contrat de licence refusé',
  },
  'choose-error-reporting': {
    enabled: "Choix d'activer les rapports d'erreurs",
    disabled: "Choix de ne pas activer les rapports d'erreurs",
  },
  'choose-installation-type': 'Choix\u00a0: {installation}',
  'set-target-folder': {
    entered: "Chemin d'installation entré\u00a0: {path}",
    cleared: "Chemin d'installation effacé",
  },
  'tick-role': {
    ticked: 'Case «\u00a0{role}\u00a0» cochée',
    cleared: 'Case «\u00a0{role}\u00a0» décochée',
  },
  'set-organization-name': {
    entered: "Nom de l'organisation entré\u00a0: {name}",
    cleared: "Nom de l'organisation effacé",
  },
  'choose-legacy-clients': 'Réponse {answer} à la page {page}',
  'choose-legacy-routing-server': 'Serveur tête de pont choisi\u00a0: {server}',
  'go-next': 'Clic sur {button}',
  'go-back': 'Clic sur {button}',
  'retry-checks': 'Clic sur {button} à la page {page}',
  'start-setup': "Exécution du programme d'installation lancée à la page {page}",
  'cancel-setup': 'Installation annulée',
  'finish-setup': 'Clic sur {button}',
  'end-setup-task': "Fin de tâche du programme d'installation dans le {taskManager}",

  'create-registry-key': 'Clé de Registre {path} créée',
  'delete-registry-key': 'Clé de Registre {path} supprimée',
  'set-registry-value': 'Valeur de Registre {name} de {path} définie sur {data}',
  'delete-registry-value': 'Valeur de Registre {name} de {path} supprimée',
  'export-registry': 'Clé de Registre {path} exportée dans {file}',
  'import-registry': 'Fichier {file} importé dans le Registre',

  'start-service': 'Service démarré\u00a0: {service}',
  'stop-service': 'Service arrêté\u00a0: {service}',
  'set-service-start-type': 'Type de démarrage du service «\u00a0{service}\u00a0»\u00a0: {startType}',
  'install-component': 'Composant Windows installé\u00a0: {component}',
  'remove-component': 'Composant Windows supprimé\u00a0: {component}',
  'install-package': 'Logiciel installé\u00a0: {package}',
  'remove-package': 'Logiciel supprimé\u00a0: {package}',
  'register-asp-net': "ASP.NET inscrit auprès d'IIS et activé (aspnet_regiis -ir -enable)",
  'set-iis-32bit-mode': {
    enabled: "Pools d'applications d'IIS passés en mode 32 bits",
    disabled: "Pools d'applications d'IIS passés en mode 64 bits",
  },
  'set-ipv4-binding': {
    bound: 'IPv4 activé pour «\u00a0{connection}\u00a0»',
    unbound: 'IPv4 désactivé pour «\u00a0{connection}\u00a0»',
  },
  'set-ipv6-binding': {
    bound: 'IPv6 activé pour «\u00a0{connection}\u00a0»',
    unbound: 'IPv6 désactivé pour «\u00a0{connection}\u00a0»',
  },
  'set-preferred-dns': 'Serveur DNS préféré remplacé par {address}',
  'register-host-record': 'Connexion enregistrée dans le DNS (ipconfig /registerdns)',
  'set-dns-suffix': {
    entered: 'Suffixe DNS principal remplacé par {suffix}',
    cleared: 'Suffixe DNS principal effacé',
  },
  'rename-computer': 'Ordinateur renommé en {name}',
  'set-debug-start': {
    enabled: 'Démarrage de Windows en mode débogage activé',
    disabled: 'Démarrage de Windows en mode débogage désactivé',
  },
  'create-volume': 'Volume {drive} créé ({size})',
  'change-drive-letter': 'Lettre de lecteur {drive} remplacée par {to}',
  'restart-server': 'Serveur redémarré',
  'reinstall-windows': {
    plain: 'Windows réinstallé ({edition}, {installation})',
    servicePack: 'Windows réinstallé ({edition}, {installation}, Service Pack {number})',
  },
  'grant-full-control': '{permission} de {path} accordé au groupe {group}',
  'delete-file': 'Fichier {path} supprimé',
  'insert-media': 'Disque {product} inséré',
  'remove-other-exchange': 'Logiciel supprimé\u00a0: {program}',

  'assign-subnet': 'Sous-réseau {subnet} associé au site {site}',
  'remove-subnet': 'Sous-réseau {subnet} supprimé',
  'raise-domain-level': {
    own: 'Niveau fonctionnel du domaine augmenté à {level}',
    other: 'Niveau fonctionnel du domaine {domain} augmenté à {level}',
  },
  'raise-forest-level': 'Niveau fonctionnel de la forêt augmenté à {level}',
  'set-global-catalog': {
    enabled: 'Catalogue global activé sur {server}',
    disabled: 'Catalogue global désactivé sur {server}',
  },
  'move-domain-controller': 'Contrôleur de domaine {server} déplacé vers le site {site}',
  'update-domain-controller': {
    'service-pack': 'Dernier Service Pack de Windows installé sur {server}',
    'windows-2003': 'Mise à niveau de {server} vers Windows Server 2003',
    KB919166: 'Mise à jour KB 919166 installée sur {server}',
  },
  'demote-domain-controller': 'Contrôleur de domaine {server} rétrogradé',
  'add-domain': 'Domaine {domain} créé',
  'delete-duplicate-container': 'Conteneur en double {container} supprimé',
  'join-domain': 'Serveur joint au domaine {domain}',
  'leave-domain': 'Domaine quitté pour un groupe de travail',
  'move-operations-master': 'Rôle transféré à {server}\u00a0: {role}',
  'set-group-membership': {
    joined: 'Compte ajouté au groupe {group}',
    left: 'Compte retiré du groupe {group}',
  },
  'log-on': {
    domain: 'Session ouverte avec le compte du domaine {domain}',
    local: 'Session ouverte avec le compte local',
  },
  'new-routing-group-connector': 'Connecteur de groupe de routage vers {server} créé',
  'new-send-connector': "Connecteur d'envoi {name} créé ({addressSpace}\u00a0; serveur source {source})",
  'remove-send-connector': "Connecteur d'envoi {name} supprimé",
  'set-send-connector-source': "Serveur source du connecteur d'envoi {name} remplacé par {server}",
  'set-offline-address-book-server': "Carnet d'adresses en mode hors connexion {name} déplacé vers {server}",
  'set-expansion-server': {
    chosen: "Serveur d'expansion du groupe {group} remplacé par {server}",
    any: "Serveur d'expansion du groupe {group}\u00a0: n'importe quel serveur",
  },
  'move-mailboxes': 'Boîtes aux lettres de {database} déplacées de {server} vers {to}',
  'disable-mailboxes': 'Toutes les boîtes aux lettres de {database} désactivées sur {server}',
  'delegate-server': {
    delegated: 'Serveur {server} délégué à {admin}',
    withdrawn: 'Délégation du serveur {server} supprimée',
  },
  'move-replicas': 'Tous les réplicas de {database} déplacés de {server} vers {to}',
  'retry-queue': "Nouvelle tentative pour la file d'attente {queue}",

  'new-recipient-policy': 'Stratégie de destinataire {name} créée ({address})',
  'delete-recipient-policy': 'Stratégie de destinataire {name} supprimée',
  'add-policy-address': {
    responsible: 'Adresse {address} ajoutée à la stratégie {policy} (responsable de la remise)',
    notResponsible: 'Adresse {address} ajoutée à la stratégie {policy} (non responsable de la remise)',
  },
  'remove-policy-address': 'Adresse {address} supprimée de la stratégie {policy}',
  'set-policy-address-authoritative': {
    responsible: 'Organisation rendue responsable de la remise à {address} (stratégie {policy})',
    notResponsible: 'Organisation déchargée de la remise à {address} (stratégie {policy})',
  },
  'new-recipient-update-service': 'Service de mise à jour de destinataire pour {domain} créé sur {server}',
  'delete-recipient-update-service': 'Service de mise à jour de destinataire pour {domain} supprimé',
  'change-to-native-mode': 'Organisation passée en mode natif',
  'update-legacy-server': {
    'exchange-2003-sp2': 'Service Pack 2 installé sur {server}',
    'exchange-2000-sp3': 'Service Pack 3 installé sur {server}',
    'exchange-2000-kb870540': 'Correctif cumulatif KB870540 installé sur {server}',
  },
  'remove-legacy-server': "Serveur {server} supprimé de l'organisation",
  'delete-active-directory-connector': 'Connecteur Active Directory {name} supprimé',
  'delete-site-replication-service': 'Service de réplication de sites supprimé sur {server}',
  'set-permission-inheritance': {
    allowed: 'Autorisations héritées du parent permises\u00a0: {object}',
    blocked: 'Autorisations héritées du parent bloquées\u00a0: {object}',
  },

  'enter-line': {
    typed: 'Commande entrée\u00a0: {line}',
    nothing: "Touche Entrée à l'invite de commandes",
  },
  'interrupt-prompt': "Ctrl+C à l'invite de commandes",
  'close-prompt': 'Invite de commandes fermée',

  'lift-fault': "Cause de l'échec de {task} marquée comme corrigée",
  'set-condition': {
    fails: 'Règle {rule} amenée à échouer',
    passes: 'Règle {rule} amenée à réussir',
  },
  'advance-clock': 'Attente',
};
