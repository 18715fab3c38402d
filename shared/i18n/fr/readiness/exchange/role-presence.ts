import type { ROLE_PRESENCE_RULES } from '../../../../readiness/rules/exchange/role-presence';
import type { RuleWording, WordingOf } from '../../../rule-wording';

/** What is said of a role, by its name with its preposition, that is to be installed a second time. */
function alreadyExists(role: string, name: string): RuleWording {
  return {
    title: `Le rôle ${role} est déjà installé`,
    condition: `Le rôle ${role} doit être installé alors qu'il est déjà complet sur cet ordinateur.`,
    text: `Le rôle ${role} est déjà installé sur ce serveur.`,
    why: "Un rôle ne s'installe qu'une fois sur un serveur. Ses services, ses fichiers et sa part de l'objet serveur dans Active Directory existent, et une seconde installation trouverait sur son chemin le résultat de chaque tâche. Un rôle resté inachevé est un autre cas\u00a0: le programme d'installation le reprend.",
    action: `N'indiquez pas ce rôle à l'invite de commandes, mais seulement les rôles qui manquent. Pour l'installer à nouveau, supprimez-le d'abord\u00a0: cliquez sur Supprimer dans Ajout/Suppression de programmes (Désinstaller dans Programmes et fonctionnalités sous Windows Server 2008), ou entrez Setup.com /mode:Uninstall /roles:${name}. Pour le faire passer à une version ultérieure, mettez le serveur à niveau avec le disque du Service Pack\u00a0: Setup.com /mode:Upgrade.`,
  };
}

/** What is said of a role, by its name with its preposition, that is to be removed or upgraded and is not there. */
function notInstalled(role: string, name: string): RuleWording {
  return {
    title: `Le rôle ${role} n'est pas installé`,
    condition: `Le rôle ${role} doit être supprimé ou mis à niveau alors que rien de ce rôle ne se trouve sur cet ordinateur.`,
    text: `Le rôle ${role} n'est pas installé sur ce serveur.`,
    why: "Le programme d'installation supprime ou met à niveau ce qui se trouve sur le serveur d'après le Registre\u00a0: chaque rôle a une clé sous HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0. Ce rôle n'a pas de clé qui indique des fichiers ou une marque (watermark)\u00a0; il n'y a donc rien à traiter. Souvent, la ligne était destinée à un autre serveur, ou la lettre du rôle a été confondue avec une autre.",
    action: `N'indiquez pas ce rôle à l'invite de commandes, mais seulement des rôles installés\u00a0; l'Éditeur du Registre et la console de gestion Exchange les montrent. Si le rôle devrait se trouver ici, installez-le d'abord\u00a0: cliquez sur Modifier dans Ajout/Suppression de programmes (Programmes et fonctionnalités sous Windows Server 2008), ou entrez Setup.com /roles:${name}.`,
  };
}

export const rolePresenceRules: WordingOf<typeof ROLE_PRESENCE_RULES> = {
  BridgeheadRoleAlreadyExists: alreadyExists('de transport Hub', 'HubTransport'),
  ClientAccessRoleAlreadyExists: alreadyExists("d'accès au client", 'ClientAccess'),
  MailboxRoleAlreadyExists: alreadyExists('de boîte aux lettres', 'Mailbox'),
  UnifiedMessagingRoleAlreadyExists: alreadyExists('de messagerie unifiée', 'UnifiedMessaging'),
  GatewayRoleAlreadyExists: alreadyExists('de transport Edge', 'EdgeTransport'),
  BridgeheadRoleNotInstalled: notInstalled('de transport Hub', 'HubTransport'),
  ClientAccessRoleNotInstalled: notInstalled("d'accès au client", 'ClientAccess'),
  MailboxRoleNotInstalled: notInstalled('de boîte aux lettres', 'Mailbox'),
  UnifiedMessagingRoleNotInstalled: notInstalled('de messagerie unifiée', 'UnifiedMessaging'),
  GatewayRoleNotInstalled: notInstalled('de transport Edge', 'EdgeTransport'),
};
