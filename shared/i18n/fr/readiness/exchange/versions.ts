import type { VERSION_RULES } from '../../../../readiness/rules/exchange/versions';
import type { RuleWording, WordingOf } from '../../../rule-wording';

/** What is said of a role, by its name with its preposition, whose build is that of a pre-release. */
function upgradeMinVersion(role: string, name: string): RuleWording {
  return {
    title: `La version du rôle ${role} est trop ancienne pour être mise à niveau`,
    condition: `Le rôle ${role} doit être mis à niveau alors qu'il a été installé à partir d'une préversion d'Exchange Server 2007.`,
    text: `Sur ce serveur, le rôle ${role} est de la version {build}. Seules la version {oldest} et les suivantes peuvent être mises à niveau.`,
    why: "Un Service Pack modifie ce que le produit définitif a mis en place. Une préversion conservait autrement ses paramètres et ses objets dans Active Directory, et le passage à partir de celle-ci n'a jamais été testé. C'est ConfiguredVersion, dans la clé de Registre du rôle, qui compte, et non les fichiers qui ont pu être copiés depuis.",
    action: `Supprimez le rôle\u00a0: cliquez sur Supprimer dans Ajout/Suppression de programmes (Désinstaller dans Programmes et fonctionnalités sous Windows Server 2008), ou entrez Setup.com /mode:Uninstall /roles:${name} à l'invite de commandes. Mettez à niveau ce qui reste avec Setup.com /mode:Upgrade, puis installez à nouveau le rôle. Sur un vrai serveur, déplacez d'abord vers un autre serveur les boîtes aux lettres et les paramètres dont vous avez encore besoin.`,
  };
}

export const versionRules: WordingOf<typeof VERSION_RULES> = {
  ExchangeAlreadyInstalled: {
    title: "L'ordinateur local exécute déjà Exchange Server",
    condition:
      'Exchange Server 2003 ou Exchange 2000 Server, ou une partie de ce produit, se trouve sur cet ordinateur.',
    text: "Une version antérieure d'Exchange Server est installée sur cet ordinateur\u00a0: version {build}.",
    why: "Exchange Server 2007 ne peut pas être installé par-dessus Exchange 2003 ou 2000, et les deux ne peuvent pas partager un ordinateur\u00a0: des services et des clés de Registre portent les mêmes noms. Le Registre contient encore la version de l'ancien produit sous HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\Setup, qu'il en reste la totalité ou seulement les outils.",
    action:
      "Ouvrez Ajout/Suppression de programmes (Programmes et fonctionnalités sous Windows Server 2008) dans le Panneau de configuration, sélectionnez Microsoft Exchange et cliquez sur Supprimer (Désinstaller). S'il ne reste que la clé d'une suppression qui s'est mal passée, exportez-la dans l'Éditeur du Registre, puis supprimez-la. Sur un vrai serveur, déplacez les boîtes aux lettres vers un autre serveur avant de supprimer Exchange.",
  },
  ExchangeVersionBlock: {
    title: "Une version ultérieure d'Exchange Server est installée sur cet ordinateur",
    condition: 'Exchange Server 2010 se trouve sur cet ordinateur.',
    text: "Une version ultérieure d'Exchange Server est installée sur cet ordinateur\u00a0: version {build}.",
    why: "Deux versions d'Exchange Server ne peuvent pas partager un ordinateur, et le programme d'installation ne remplace jamais une version par une version antérieure. Exchange Server 2010 conserve sa version sous HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v14\u00a0; ses outils de gestion suffisent à eux seuls.",
    action:
      "Choisissez un autre ordinateur pour Exchange Server 2007\u00a0; ou bien ouvrez Programmes et fonctionnalités (Ajout/Suppression de programmes sous Windows Server 2003) dans le Panneau de configuration, sélectionnez Microsoft Exchange Server 2010 et cliquez sur Désinstaller (Supprimer). Sur un vrai serveur, assurez-vous qu'il n'y reste ni boîte aux lettres ni connecteur de cette version.",
  },
  AllServersOfHigherVersionRule: {
    title: "Tous les serveurs Exchange de l'organisation sont d'une version ultérieure",
    condition:
      "Tous les autres serveurs Exchange 2007 de l'organisation exécutent un Service Pack plus récent que celui du disque d'installation.",
    text: "Les autres serveurs Exchange de l'organisation ({servers}) exécutent tous un Service Pack plus récent que ce programme d'installation, qui est de la version {build}.",
    why: "Un Service Pack plus récent a étendu le schéma et modifié l'organisation pour tous les serveurs. Un serveur ajouté à partir d'un ancien disque ne connaît pas ces modifications, et les clients rencontreraient des serveurs au comportement différent. De toute façon, il faudrait le mettre à niveau aussitôt.",
    action:
      "Fermez le programme d'installation et insérez le disque d'un Service Pack plus récent\u00a0: ouvrez le Poste de travail, sélectionnez le lecteur CD et choisissez Insérer un disque dans le menu Fichier. Démarrez ensuite à nouveau le programme d'installation. Sur un vrai serveur, téléchargez le dernier Service Pack\u00a0: c'est une installation complète du produit.",
  },
  BridgeheadUpgradeMinVersionBlock: upgradeMinVersion('de transport Hub', 'HubTransport'),
  MailboxUpgradeMinVersionBlock: upgradeMinVersion('de boîte aux lettres', 'Mailbox'),
  UnifiedMessagingUpgradeMinVersionBlock: upgradeMinVersion('de messagerie unifiée', 'UnifiedMessaging'),
  AdditionalUMLangPackExists: {
    title: 'Désinstaller les modules linguistiques de messagerie unifiée',
    condition:
      'Un module linguistique de messagerie unifiée autre que en-US est installé alors que le rôle doit être mis à niveau.',
    text: 'Le module linguistique de messagerie unifiée {culture} est installé. Il doit être supprimé avant la mise à niveau.',
    why: "Un module linguistique contient les invites et les fichiers vocaux d'une seule version, et une mise à niveau n'apporte que ceux de en-US. Les autres modules ne conviendraient plus aux nouveaux services. Chaque Service Pack a ses propres modules linguistiques.",
    action:
      "À l'invite de commandes, entrez Setup.com /RemoveUmLanguagePack:{culture}, et de même pour chaque autre module. Effectuez ensuite la mise à niveau, puis ajoutez les modules de la nouvelle version avec Setup.com /AddUmLanguagePack. Sur un vrai serveur, notez d'abord quels plans de commutation utilisent cette langue.",
  },
};
