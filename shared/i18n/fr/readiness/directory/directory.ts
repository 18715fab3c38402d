import type { DIRECTORY_RULES } from '../../../../readiness/rules/directory/directory';
import type { WordingOf } from '../../../rule-wording';

export const directoryRules: WordingOf<typeof DIRECTORY_RULES> = {
  ComputerNotPartofDomain: {
    title: "L'ordinateur local n'est pas lié à un domaine Active Directory",
    condition:
      'Le serveur appartient à un groupe de travail, et un rôle autre que le transport Edge doit être installé.',
    text: 'Le serveur {server} appartient à un groupe de travail et non à un domaine Active Directory.',
    why: "Exchange 2007 conserve sa configuration dans Active Directory et s'y authentifie avec le compte de l'ordinateur. Seul le transport Edge est conçu pour un serveur situé à l'extérieur de la forêt.",
    action:
      "Dans le Panneau de configuration, ouvrez Système. Dans l'onglet Nom de l'ordinateur, cliquez sur Modifier, choisissez Domaine, entrez le nom du domaine et cliquez sur OK. Redémarrez le serveur, puis cliquez sur Ouvrir une session en tant que dans la page Compte de Résumé d'Active Directory pour ouvrir une session avec un compte du domaine, et exécutez à nouveau le programme d'installation. Un serveur du réseau de périmètre reste dans son groupe de travail : parmi les rôles serveur, n'y choisissez que le transport Edge.",
  },
  CannotAccessAD: {
    title: "Active Directory n'existe pas ou ne peut pas être contacté",
    condition: "Le serveur est membre d'un domaine, mais aucun contrôleur de domaine ne lui répond.",
    text: "Le programme d'installation ne peut pas lire la configuration d'Active Directory par l'intermédiaire du domaine {domain}.",
    why: "L'organisation Exchange, ses serveurs et ses connecteurs sont des objets de la partition de configuration. Tant qu'aucun contrôleur de domaine ne répond, le programme d'installation ne peut rien y vérifier ni rien y écrire. La cause est le plus souvent la résolution de noms, le réseau ou un contrôleur de domaine arrêté.",
    action:
      "Dans le Panneau de configuration, ouvrez Connexions réseau, puis les propriétés de Connexion au réseau local et celles de Protocole Internet (TCP/IP), sous Windows Server 2008 Protocole Internet version 4 (TCP/IPv4). Corrigez le serveur DNS préféré ; le bouton Tester lui demande le nom de ce serveur. Assurez-vous dans Services que le service Ouverture de session réseau est démarré et, sur un vrai serveur, qu'un contrôleur de domaine fonctionne. Puis réessayez.",
  },
  InvalidADSite: {
    title: 'Impossible de déterminer le nom du site Active Directory',
    condition:
      "Aucun sous-réseau d'Active Directory ne couvre l'adresse du serveur, qui n'appartient donc à aucun site.",
    text: "Le programme d'installation ne parvient pas à déterminer à quel site Active Directory appartient le serveur {server}.",
    why: "Exchange 2007 achemine les messages et recherche les contrôleurs de domaine d'après les sites Active Directory. Un ordinateur obtient son site à partir de son adresse IP ; si aucun objet de sous-réseau ne couvre cette adresse, le serveur n'a pas de place dans la topologie.",
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory et sélectionnez Sites et sous-réseaux. Cliquez sur Nouveau sous-réseau, entrez un préfixe qui couvre l'adresse indiquée sous Cet ordinateur, et choisissez le site approprié. Lorsque la ligne Site l'indique, réessayez.",
  },
  LocalDomainModeMixed: {
    title: 'Le domaine Active Directory est en mode mixte',
    condition: 'Le domaine du serveur est au niveau fonctionnel Windows 2000 mixte.',
    text: 'Le domaine {domain} est en mode mixte.',
    why: 'Exchange 2007 attribue ses autorisations au moyen de groupes de sécurité universels. Un domaine en mode mixte accepte encore des contrôleurs de domaine Windows NT 4.0 et ne peut pas contenir de tels groupes.',
    action:
      "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Domaine, cliquez sur Augmenter et choisissez Windows 2000 natif ou supérieur. Faites-le lorsqu'il ne reste plus aucun contrôleur de domaine Windows NT 4.0 : cette opération est irréversible. Puis réessayez.",
  },
  PrimaryDNSTestFailed: {
    title: 'Impossible de contacter le serveur DNS principal',
    condition: 'Le serveur DNS que la carte réseau indique en premier ne répond pas.',
    text: 'Le serveur DNS principal {address} ne répond pas.',
    why: "Exchange recherche les contrôleurs de domaine, les autres serveurs Exchange et les destinations du courrier à l'aide de DNS. Si le serveur DNS principal ne répond pas, chacune de ces recherches est lente ou échoue.",
    action:
      "Dans le Panneau de configuration, ouvrez Connexions réseau, puis les propriétés de Connexion au réseau local et celles de Protocole Internet (TCP/IP), sous Windows Server 2008 Protocole Internet version 4 (TCP/IPv4). Corrigez le serveur DNS préféré ; le bouton Tester lui demande le nom de ce serveur. Sur un vrai serveur, assurez-vous aussi que le serveur DNS fonctionne et qu'il est joignable. Puis réessayez.",
  },
  HostRecordMissing: {
    title: "L'enregistrement d'hôte pour l'ordinateur local est introuvable dans la base de données DNS",
    condition:
      "Le serveur DNS principal ne contient pas d'enregistrement d'hôte (A) pour le nom complet du serveur.",
    text: "Le serveur DNS {address} ne contient pas d'enregistrement d'hôte (A) pour {server}.",
    why: "Les autres serveurs et les clients trouvent ce serveur par son nom de domaine complet. Sans enregistrement d'hôte, ils ne peuvent pas résoudre ce nom, et les messages destinés au serveur restent en file d'attente.",
    action:
      'Dans Démarrer > Exécuter, tapez ipconfig /registerdns. Ou ouvrez Connexions réseau dans le Panneau de configuration, puis les propriétés de Connexion au réseau local et celles de Protocole Internet (TCP/IP), sous Windows Server 2008 Protocole Internet version 4 (TCP/IPv4), et cliquez sur Enregistrer cette connexion dans le DNS. Puis réessayez.',
  },
};
