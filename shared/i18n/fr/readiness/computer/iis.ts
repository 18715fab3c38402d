import type { IIS_RULES } from '../../../../readiness/rules/computer/iis';
import type { WordingOf } from '../../../rule-wording';

export const iisRules: WordingOf<typeof IIS_RULES> = {
  SMTPSvcInstalled: {
    title: 'Le service SMTP (Simple Mail Transfer Protocol) est actuellement installé',
    condition: 'Le service SMTP propre à Windows est installé sur le serveur.',
    text: 'Le service SMTP (Simple Mail Transfer Protocol) de Windows est installé sur ce serveur.',
    why: 'Les rôles de transport Hub et de transport Edge disposent de leur propre service de transport, qui écoute sur le port TCP 25. Le service SMTP fourni avec IIS utilise le même port, et les deux ne peuvent pas fonctionner côte à côte.',
    action:
      "Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et désactivez la case Service SMTP sous Services Internet (IIS). Sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et désactivez la case Service SMTP sous Fonctionnalités. Puis réessayez. Il ne suffit pas d'arrêter le service.",
  },
  W3SVCDisabledOrNotInstalled: {
    title: 'Le service de publication World Wide Web est désactivé ou manquant',
    condition:
      "Le service de publication World Wide Web n'est pas installé, ou son type de démarrage est Désactivé.",
    text: "Le service de publication World Wide Web (W3SVC) est désactivé ou n'est pas installé.",
    why: "Le rôle d'accès au client publie Outlook Web Access, ActiveSync et des services Web par l'intermédiaire d'IIS, et le rôle de boîte aux lettres s'en sert pour les dossiers publics. Le programme d'installation y crée des répertoires virtuels : le service doit donc être présent et pouvoir démarrer.",
    action:
      "Si le service est désactivé, définissez son type de démarrage sur Automatique dans Services et démarrez-le. S'il manque : dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et cochez Service World Wide Web sous Services Internet (IIS) ; sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et cochez-le sous Rôles > Serveur Web (IIS). Puis réessayez.",
  },
  ShouldReRunSetupForW3SVC: {
    title: 'Le service de publication World Wide Web est désactivé ou manquant',
    condition:
      "Le service de publication World Wide Web est absent ou désactivé, et le programme d'installation a commencé sans l'achever un rôle qui en a besoin.",
    text: "Le service de publication World Wide Web (W3SVC) est désactivé ou n'est pas installé, et une exécution précédente du programme d'installation a commencé le rôle « {role} » sur ce serveur sans l'achever.",
    why: "Les fichiers du rôle sont sur le serveur, mais ses répertoires virtuels n'ont peut-être été créés qu'en partie, ou pas du tout. Une fois le service rétabli, le programme d'installation doit être exécuté à nouveau pour ce rôle, afin de faire dans IIS ce qui reste à faire.",
    action:
      "Si le service est désactivé, définissez son type de démarrage sur Automatique dans Services et démarrez-le. S'il manque, ajoutez-le : sous Windows Server 2003 dans Ajout/Suppression de programmes, par Ajouter ou supprimer des composants Windows, Service World Wide Web ; sous Windows Server 2008 dans Programmes et fonctionnalités, par Activer ou désactiver des fonctionnalités Windows, Rôles > Serveur Web (IIS). Puis réessayez ou, si vous avez fermé le programme d'installation, exécutez-le à nouveau pour ce rôle.",
  },
  Iis32BitMode: {
    title: 'IIS est en mode de compatibilité 32 bits',
    condition: 'Sur un Windows Server 64 bits, IIS exécute ses processus de travail en mode 32 bits.',
    text: 'Sur ce serveur 64 bits, les services Internet (IIS) exécutent leurs processus de travail en mode 32 bits.',
    why: "Les composants d'Exchange qui s'exécutent dans IIS sont des composants 64 bits. Des processus de travail 32 bits ne peuvent pas les charger : Outlook Web Access et les autres applications Web échoueraient dès la première demande.",
    action:
      "Dans le Poste de travail, ouvrez adsutil.vbs dans C:\\Inetpub\\AdminScripts et donnez-lui les paramètres SET W3SVC/AppPools/Enable32BitAppOnWin64 0. Dans Démarrer > Exécuter, tapez cscript et le chemin complet du script devant ceux-ci. Puis réessayez. Sur un vrai serveur, vérifiez auparavant qu'aucune autre application ne dépend du mode 32 bits, et redémarrez IIS ensuite.",
  },
  NntpSvcInstalled: {
    title: 'Le service NNTP (Network News Transfer Protocol) est installé',
    condition: 'Le service NNTP propre à Windows est installé sur le serveur.',
    text: 'Le service NNTP (Network News Transfer Protocol) de Windows est installé sur ce serveur.',
    why: "Exchange 2000 et 2003 étendaient le service NNTP d'IIS pour leurs groupes de discussion. Exchange 2007 n'a plus de groupes de discussion et ne peut pas coexister avec ce service, quels que soient les rôles installés.",
    action:
      "Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows, désactivez la case Service NNTP sous Services Internet (IIS) et cliquez sur Suivant. Puis réessayez. Il ne suffit pas d'arrêter le service. Sur un vrai serveur, vérifiez auparavant si quelqu'un y lit encore des groupes de discussion.",
  },
  NwLinkInstalled: {
    title: 'Le protocole NWLink IPX/SPX/NetBIOS est installé',
    condition: 'Le protocole réseau NWLink IPX/SPX/NetBIOS est installé sur le serveur.',
    text: 'Le protocole de transport compatible NWLink IPX/SPX/NetBIOS est installé sur ce serveur.',
    why: "Exchange 2007 ne communique avec Active Directory, les autres serveurs et les clients que par TCP/IP. NWLink propose aussi les noms et les adresses d'un autre réseau, et les services qui les essaient d'abord n'y trouvent pas de correspondant.",
    action:
      "Dans Connexions réseau, ouvrez les propriétés de Connexion au réseau local, sélectionnez Protocole de transport compatible NWLink IPX/SPX/NetBIOS, cliquez sur Désinstaller et confirmez. Puis réessayez. Sur un vrai serveur, vérifiez auparavant qu'aucun programme n'y accède encore à un serveur NetWare.",
  },
};
