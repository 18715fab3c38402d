import type { IIS_RULES } from '../../../../readiness/rules/computer/iis';
import type { WordingOf } from '../../../rule-wording';

export const iisRules: WordingOf<typeof IIS_RULES> = {
  SMTPSvcInstalled: {
    title: 'Le service SMTP (Simple Mail Transfer Protocol) est actuellement installé',
    text: 'Le service SMTP (Simple Mail Transfer Protocol) de Windows est installé sur ce serveur.',
    why: 'Les rôles de transport Hub et de transport Edge disposent de leur propre service de transport, qui écoute sur le port TCP 25. Le service SMTP fourni avec IIS utilise le même port, et les deux ne peuvent pas fonctionner côte à côte.',
    action:
      "Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et désactivez la case Service SMTP sous Services Internet (IIS). Sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et désactivez la case Service SMTP sous Fonctionnalités. Puis réessayez. Il ne suffit pas d'arrêter le service.",
  },
  W3SVCDisabledOrNotInstalled: {
    title: 'Le service de publication World Wide Web est désactivé ou manquant',
    text: "Le service de publication World Wide Web (W3SVC) est désactivé ou n'est pas installé.",
    why: "Le rôle d'accès au client publie Outlook Web Access, ActiveSync et des services Web par l'intermédiaire d'IIS, et le rôle de boîte aux lettres s'en sert pour les dossiers publics. Le programme d'installation y crée des répertoires virtuels : le service doit donc être présent et pouvoir démarrer.",
    action:
      "Si le service est désactivé, définissez son type de démarrage sur Automatique dans Services et démarrez-le. S'il manque : dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et cochez Service World Wide Web sous Services Internet (IIS) ; sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et cochez-le sous Rôles > Serveur Web (IIS). Puis réessayez.",
  },
  Iis32BitMode: {
    title: 'IIS est en mode de compatibilité 32 bits',
    text: 'Sur ce serveur 64 bits, les services Internet (IIS) exécutent leurs processus de travail en mode 32 bits.',
    why: "Les composants d'Exchange qui s'exécutent dans IIS sont des composants 64 bits. Des processus de travail 32 bits ne peuvent pas les charger : Outlook Web Access et les autres applications Web échoueraient dès la première demande.",
    action:
      "Dans le Poste de travail, ouvrez adsutil.vbs dans C:\\Inetpub\\AdminScripts et donnez-lui les paramètres SET W3SVC/AppPools/Enable32BitAppOnWin64 0. Dans Démarrer > Exécuter, tapez cscript et le chemin complet du script devant ceux-ci. Puis réessayez. Sur un vrai serveur, vérifiez auparavant qu'aucune autre application ne dépend du mode 32 bits, et redémarrez IIS ensuite.",
  },
};
