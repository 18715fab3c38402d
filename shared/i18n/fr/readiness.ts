import type { Catalog } from '../catalog';

export const readiness: Catalog['readiness'] = {
  severity: {
    error: 'Erreur',
    warning: 'Avertissement',
  },
  checkGroups: {
    organization: "Conditions préalables de l'organisation",
    HubTransport: 'Conditions préalables du rôle de transport Hub',
    ClientAccess: "Conditions préalables du rôle d'accès au client",
    Mailbox: 'Conditions préalables du rôle de boîte aux lettres',
    UnifiedMessaging: 'Conditions préalables du rôle de messagerie unifiée',
    EdgeTransport: 'Conditions préalables du rôle de transport Edge',
    ManagementTools: 'Conditions préalables des outils de gestion',
  },
  rules: {
    InstallWatermark: {
      title: "Échec du programme d'installation lors de l'installation d'un rôle serveur",
      text: "Une exécution précédente du programme d'installation s'est interrompue au cours de l'installation du rôle « {role} » et a laissé la marque (watermark) {watermark}. Tant que ce rôle n'est pas réinstallé ou supprimé, le programme d'installation ne peut effectuer aucune autre tâche sur ce serveur.",
      why: "À chaque tâche, le programme d'installation inscrit une marque (watermark) dans la clé de Registre du rôle, et il l'efface lorsque le rôle est complet. Une marque encore présente signifie que le rôle n'est que partiellement configuré. Les autres rôles partagent avec lui des fichiers, des services et des objets d'annuaire ; le programme d'installation n'y touche donc pas tant que ce rôle n'est ni complet ni supprimé. Les marques d'une mise à niveau interrompue sont un autre cas : lorsque le programme d'installation du support annonce que tous les rôles sont déjà installés, la solution documentée consiste à exporter la clé de chaque rôle dans l'Éditeur du Registre, à y supprimer les valeurs Watermark et Action, puis à exécuter à nouveau la mise à niveau. La même solution est documentée pour une récupération qui échoue encore et encore à la même tâche ; une fois ses marques supprimées, réinstallez le rôle.",
      action:
        "Corrigez la cause de l'échec précédent, indiquée dans le journal d'installation. Ouvrez ensuite Ajout/Suppression de programmes (Programmes et fonctionnalités sous Windows Server 2008) dans le Panneau de configuration et sélectionnez Microsoft Exchange Server. Soit cliquez sur Modifier et réinstallez le rôle en échec ; plusieurs rôles en échec peuvent être installés ensemble. Soit cliquez sur Supprimer (Désinstaller sous Windows Server 2008) et supprimez le rôle. Ou bien, à l'invite de commandes : Setup.com /role:... avec /mode:Install ou /mode:Uninstall.",
    },
    InterruptedUninstallNotContinued: {
      title: "Échec du programme d'installation lors de la désinstallation d'un rôle serveur",
      text: "La suppression du rôle « {role} » a été commencée, mais elle n'est pas terminée. Menez-la à son terme, ou réinstallez le rôle, avant toute autre opération avec le programme d'installation.",
      why: "La clé de Registre du rôle mentionne toujours l'action Uninstall. Une partie des services et des paramètres du rôle a disparu, une autre subsiste : le rôle ne peut ni fonctionner ni servir de base à d'autres rôles.",
      action:
        "Ouvrez Ajout/Suppression de programmes (Programmes et fonctionnalités sous Windows Server 2008) dans le Panneau de configuration, sélectionnez Microsoft Exchange Server et cliquez sur Supprimer (Désinstaller sous Windows Server 2008). Désactivez la case du même rôle et laissez la suppression aller jusqu'au bout. Si vous souhaitez conserver le rôle, réinstallez-le à l'aide du bouton Modifier. Ou bien, à l'invite de commandes : Setup.com /role:... /mode:Uninstall.",
    },
    NotLocalAdmin: {
      title: "L'utilisateur connecté n'est pas membre du groupe d'administrateurs local",
      text: "Le compte {account} n'est pas membre du groupe Administrateurs de ce serveur.",
      why: "Le programme d'installation copie des fichiers dans des dossiers protégés, inscrit des services et modifie le Registre pour l'ensemble de l'ordinateur. Windows n'y autorise que les membres du groupe Administrateurs local.",
      action:
        "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs (de cet ordinateur). Puis réessayez. Sur un vrai serveur, faites ajouter le compte au groupe Administrateurs local et ouvrez à nouveau la session, ou ouvrez une session avec un compte qui en fait déjà partie.",
    },
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
    EventSystemStopped: {
      title:
        "Le service de système d'événement COM+ doit être démarré pour pouvoir poursuivre l'installation",
      text: "Le service Système d'événements de COM+ (EventSystem) est arrêté.",
      why: "Le programme d'installation inscrit des composants qui reçoivent des événements système par l'intermédiaire de COM+. Sans ce service, l'inscription échoue au milieu de la configuration du rôle.",
      action:
        "Démarrez Système d'événements de COM+ dans Services. S'il est désactivé, modifiez d'abord son type de démarrage. Puis réessayez.",
    },
    MSDTCStopped: {
      title:
        "Le service Distributed Transaction Coordinator doit être démarré pour pouvoir poursuivre l'installation",
      text: 'Le service Distributed Transaction Coordinator (MSDTC) est arrêté.',
      why: "Le programme d'installation inscrit des applications COM+, et COM+ enregistre cette inscription dans une transaction. Tant que le coordinateur est arrêté, la transaction ne peut pas aboutir.",
      action:
        "Démarrez Distributed Transaction Coordinator dans Services. S'il est désactivé, modifiez d'abord son type de démarrage. Puis réessayez.",
    },
    WindowsInstallerServiceDisabledOrNotInstalled: {
      title: 'Le service Windows Installer est désactivé ou manquant',
      text: "Le service Windows Installer (msiserver) est désactivé ou n'est pas installé.",
      why: "Le programme d'installation copie les fichiers d'Exchange au moyen d'un package Windows Installer. Ce service ne démarre en principe qu'en cas de besoin : il peut être arrêté, mais il ne doit pas être désactivé.",
      action:
        'Dans Services, définissez le type de démarrage de Windows Installer sur Manuel. Puis réessayez. Sur un vrai serveur où le service manque, réinstallez Windows Installer.',
    },
    OSCheckedBuild: {
      title: "Le système d'exploitation est en mode débogage",
      text: 'Windows fonctionne en mode débogage sur ce serveur.',
      why: "Une version de débogage de Windows, ou un Windows démarré avec l'option de débogage, effectue beaucoup plus de vérifications pendant l'exécution. Le système est plus lent et peut s'arrêter dans des situations qu'un serveur de production ignore. Ce mode est destiné aux développeurs.",
      action:
        "L'installation peut continuer en attendant. Sur un vrai serveur, utilisez la version normale de Windows ou, si l'option de débogage est activée au démarrage, retirez /debug du fichier Boot.ini et redémarrez le serveur ; cet exercice ne le permet pas.",
    },
    RebootPending: {
      title:
        "Vous devez redémarrer l'ordinateur avant que le programme d'installation ne puisse continuer l'opération",
      text: "Le serveur doit être redémarré avant que l'installation ne puisse continuer (opérations sur des fichiers en attente du redémarrage : {count}).",
      why: "Une installation antérieure a laissé des fichiers que Windows remplacera ou supprimera au prochain démarrage. Si le programme d'installation copiait ses propres fichiers maintenant, un redémarrage pourrait les remplacer par des versions plus anciennes.",
      action:
        "Cliquez sur Démarrer, puis sur Redémarrer le serveur. Une fois Windows redémarré, exécutez à nouveau le programme d'installation. Si l'erreur réapparaît, redémarrez encore : certaines installations nécessitent deux ou trois redémarrages.",
    },
    LoggedOntoDomain: {
      title: "Le compte actif n'est pas connecté à un domaine Active Directory",
      text: 'Le compte {account} est un compte local de ce serveur et non un compte de domaine.',
      why: "Tous les rôles, à l'exception du transport Edge, écrivent dans Active Directory sous l'identité de la personne qui exécute le programme d'installation. Un compte local n'a pas d'identité dans le domaine et n'y possède donc aucun droit.",
      action:
        "Sur un vrai serveur, fermez la session, ouvrez-en une avec un compte de domaine autorisé à installer Exchange, et exécutez à nouveau le programme d'installation. Dans cet exercice, le compte fait partie du scénario et ne peut pas être modifié.",
    },
    ComputerNotPartofDomain: {
      title: "L'ordinateur local n'est pas lié à un domaine Active Directory",
      text: 'Le serveur {server} appartient à un groupe de travail et non à un domaine Active Directory.',
      why: "Exchange 2007 conserve sa configuration dans Active Directory et s'y authentifie avec le compte de l'ordinateur. Seul le transport Edge est conçu pour un serveur situé à l'extérieur de la forêt.",
      action:
        "Parmi les rôles serveur, ne choisissez sur ce serveur que le rôle de transport Edge. Sur un vrai serveur destiné à d'autres rôles, joignez-le à un domaine de la forêt qui contient l'organisation Exchange, redémarrez-le et exécutez à nouveau le programme d'installation ; dans cet exercice, l'appartenance fait partie du scénario et ne peut pas être modifiée.",
    },
    CannotAccessAD: {
      title: "Active Directory n'existe pas ou ne peut pas être contacté",
      text: "Le programme d'installation ne peut pas lire la configuration d'Active Directory par l'intermédiaire du domaine {domain}.",
      why: "L'organisation Exchange, ses serveurs et ses connecteurs sont des objets de la partition de configuration. Tant qu'aucun contrôleur de domaine ne répond, le programme d'installation ne peut rien y vérifier ni rien y écrire. La cause est le plus souvent la résolution de noms, le réseau ou un contrôleur de domaine arrêté.",
      action:
        "Dans le Panneau de configuration, ouvrez Connexions réseau, puis les propriétés de Connexion au réseau local et celles de Protocole Internet (TCP/IP), sous Windows Server 2008 Protocole Internet version 4 (TCP/IPv4). Corrigez le serveur DNS préféré ; le bouton Tester lui demande le nom de ce serveur. Assurez-vous dans Services que le service Ouverture de session réseau est démarré et, sur un vrai serveur, qu'un contrôleur de domaine fonctionne. Puis réessayez.",
    },
    InvalidADSite: {
      title: 'Impossible de déterminer le nom du site Active Directory',
      text: "Le programme d'installation ne parvient pas à déterminer à quel site Active Directory appartient le serveur {server}.",
      why: "Exchange 2007 achemine les messages et recherche les contrôleurs de domaine d'après les sites Active Directory. Un ordinateur obtient son site à partir de son adresse IP ; si aucun objet de sous-réseau ne couvre cette adresse, le serveur n'a pas de place dans la topologie.",
      action:
        "Dans Démarrer, ouvrez Résumé d'Active Directory et sélectionnez Sites et sous-réseaux. Cliquez sur Nouveau sous-réseau, entrez un préfixe qui couvre l'adresse indiquée sous Cet ordinateur, et choisissez le site approprié. Lorsque la ligne Site l'indique, réessayez.",
    },
    LocalDomainModeMixed: {
      title: 'Le domaine Active Directory est en mode mixte',
      text: 'Le domaine {domain} est en mode mixte.',
      why: 'Exchange 2007 attribue ses autorisations au moyen de groupes de sécurité universels. Un domaine en mode mixte accepte encore des contrôleurs de domaine Windows NT 4.0 et ne peut pas contenir de tels groupes.',
      action:
        "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Domaine, cliquez sur Augmenter et choisissez Windows 2000 natif ou supérieur. Faites-le lorsqu'il ne reste plus aucun contrôleur de domaine Windows NT 4.0 : cette opération est irréversible. Puis réessayez.",
    },
    DomainPrepRequired: {
      title: 'Préparation de domaine requise',
      text: "Le domaine {domain} n'a pas été préparé pour Exchange 2007.",
      why: 'La préparation du domaine accorde aux groupes Exchange leurs autorisations sur le domaine et crée le conteneur des objets système. Sans elle, les serveurs Exchange ne peuvent ni lire ni mettre à jour les destinataires du domaine.',
      action:
        "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs de l'entreprise : le programme d'installation prépare alors lui-même le domaine. Puis réessayez. Sur un vrai serveur, également : exécutez Setup.com /PrepareDomain avec un compte membre du groupe Admins du domaine, et attendez la réplication.",
    },
    GlobalServerInstall: {
      title: "Impossible d'accéder en écriture au conteneur de l'organisation Exchange",
      text: "Le compte {account} n'est pas autorisé à écrire dans l'organisation Exchange d'Active Directory.",
      why: "L'installation d'un serveur crée un objet serveur dans l'organisation et l'ajoute aux groupes Exchange. Ce droit est réservé aux administrateurs de l'organisation Exchange et aux administrateurs de l'entreprise.",
      action:
        "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Exchange Organization Administrators. Puis réessayez. Sur un vrai serveur, faites ajouter le compte à ce groupe et ouvrez à nouveau la session, ou ouvrez une session avec un compte qui en fait déjà partie.",
    },
    PrimaryDNSTestFailed: {
      title: 'Impossible de contacter le serveur DNS principal',
      text: 'Le serveur DNS principal {address} ne répond pas.',
      why: "Exchange recherche les contrôleurs de domaine, les autres serveurs Exchange et les destinations du courrier à l'aide de DNS. Si le serveur DNS principal ne répond pas, chacune de ces recherches est lente ou échoue.",
      action:
        "Dans le Panneau de configuration, ouvrez Connexions réseau, puis les propriétés de Connexion au réseau local et celles de Protocole Internet (TCP/IP), sous Windows Server 2008 Protocole Internet version 4 (TCP/IPv4). Corrigez le serveur DNS préféré ; le bouton Tester lui demande le nom de ce serveur. Sur un vrai serveur, assurez-vous aussi que le serveur DNS fonctionne et qu'il est joignable. Puis réessayez.",
    },
    HostRecordMissing: {
      title: "L'enregistrement d'hôte pour l'ordinateur local est introuvable dans la base de données DNS",
      text: "Le serveur DNS {address} ne contient pas d'enregistrement d'hôte (A) pour {server}.",
      why: "Les autres serveurs et les clients trouvent ce serveur par son nom de domaine complet. Sans enregistrement d'hôte, ils ne peuvent pas résoudre ce nom, et les messages destinés au serveur restent en file d'attente.",
      action:
        'Dans Démarrer > Exécuter, tapez ipconfig /registerdns. Ou ouvrez Connexions réseau dans le Panneau de configuration, puis les propriétés de Connexion au réseau local et celles de Protocole Internet (TCP/IP), sous Windows Server 2008 Protocole Internet version 4 (TCP/IPv4), et cliquez sur Enregistrer cette connexion dans le DNS. Puis réessayez.',
    },
    NoConnectorToStar: {
      title: "Aucun connecteur d'envoi n'existe pour l'espace d'adressage *",
      text: "Aucun connecteur d'envoi ni connecteur SMTP de l'organisation ne couvre l'espace d'adressage *.",
      why: "Les serveurs de transport Hub utilisent un connecteur pour * afin de remettre les messages à tous les domaines qu'aucun autre connecteur ne désigne. Sans lui, les messages destinés à Internet restent en file d'attente. L'installation n'en dépend pas.",
      action:
        "Après l'installation, ouvrez Configuration de l'organisation > Transport Hub > Connecteurs d'envoi dans la console de gestion Exchange et cliquez sur Nouveau connecteur d'envoi ; son espace d'adressage est *. Sur un vrai serveur, un serveur de transport Edge abonné convient aussi. L'installation peut continuer en attendant.",
    },
    OffLineABServerDeleted: {
      title: 'Le serveur OAB a été supprimé',
      text: "Le serveur qui génère le carnet d'adresses en mode hors connexion « {book} » n'existe plus dans Active Directory.",
      why: "L'objet du carnet d'adresses en mode hors connexion (OAB) désigne un serveur chargé de sa génération. Lorsque ce serveur a été retiré, la référence est restée et pointe vers un objet supprimé : le programme d'installation ne peut pas configurer la distribution du carnet sur les serveurs d'accès au client.",
      action:
        "Dans la console de gestion Exchange, ouvrez Configuration de l'organisation > Boîte aux lettres > Carnet d'adresses en mode hors connexion et sélectionnez le carnet. Cliquez sur Déplacer le serveur de génération et choisissez un serveur de boîte aux lettres existant. Puis réessayez.",
    },
    ClientAccessRoleNotPresentInSite: {
      title: "Rôle d'accès au client non détecté dans le site local",
      text: "Le site Active Directory {site} ne comporte aucun serveur d'accès au client.",
      why: "Outlook Web Access, ActiveSync, POP3 et IMAP4 n'atteignent une boîte aux lettres que par un serveur d'accès au client du même site. Le rôle de boîte aux lettres peut être installé sans lui, mais ces clients ne fonctionnent pas tant qu'il manque.",
      action:
        "Installez le rôle d'accès au client sur un serveur de ce site, ou en même temps que le rôle de boîte aux lettres. L'installation peut continuer en attendant.",
    },
    BridgeheadRoleNotPresentInSite: {
      title: 'Rôle de transport Hub non détecté dans le site local',
      text: 'Le site Active Directory {site} ne comporte aucun serveur de transport Hub.',
      why: "Un serveur de boîte aux lettres remet chaque message à un serveur de transport Hub de son propre site, même entre deux de ses boîtes aux lettres. Le rôle de boîte aux lettres peut être installé sans lui, mais aucun message ne circule tant qu'il manque.",
      action:
        "Installez le rôle de transport Hub sur un serveur de ce site, ou en même temps que le rôle de boîte aux lettres. L'installation peut continuer en attendant.",
    },
    FqdnMissing: {
      title: 'Suffixe DNS principal manquant',
      text: "Le serveur {server} n'a pas de suffixe DNS principal.",
      why: "Un serveur de transport Edge se trouve généralement hors du domaine et n'en reçoit donc pas de suffixe. Il lui faut un nom de domaine complet pour se présenter aux autres serveurs de messagerie et pour être abonné à l'organisation.",
      action:
        "Dans le Panneau de configuration, ouvrez Système. Dans l'onglet Nom de l'ordinateur, cliquez sur Modifier, puis sur Autres, et entrez le suffixe DNS principal. Cliquez sur Démarrer, puis sur Redémarrer le serveur, et exécutez à nouveau le programme d'installation.",
    },
    ADAMDataPathExists: {
      title: "Le répertoire AD LDS existe dans l'emplacement par défaut",
      text: "Des données d'annuaire d'une installation antérieure se trouvent déjà dans l'emplacement par défaut : {path}.",
      why: "Le transport Edge conserve sa configuration et les données des destinataires dans sa propre instance d'annuaire, sous ADAM ou, dans Windows Server 2008, sous AD LDS. Le programme d'installation crée cette instance dans le dossier par défaut et ne remplace pas les données d'une instance antérieure.",
      action:
        "Assurez-vous qu'aucun serveur de transport Edge installé n'utilise ces données et qu'elles ne sont plus nécessaires. Supprimez ensuite le fichier dans le Poste de travail, puis réessayez.",
    },
    AdamNotInstalled: {
      title: "ADAM (Active Directory Application Mode) n'est pas installé",
      text: "Le composant ADAM (Active Directory Application Mode) n'est pas installé sur ce serveur.",
      why: "Un serveur de transport Edge ne lit pas Active Directory. Il stocke sa configuration, ainsi que les destinataires que lui envoie EdgeSync, dans une instance ADAM, que le programme d'installation ne peut créer que si ADAM est présent.",
      action:
        'Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et cochez ADAM (Active Directory Application Mode) sous Services Active Directory. Sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et cochez-le sous Fonctionnalités. Puis réessayez.',
    },
    ClusSvcInstalledRoleBlock: {
      title: 'Seul le rôle de boîte aux lettres peut être installé sur un serveur de clusters',
      text: 'Le service de cluster est installé sur ce serveur : seul le rôle de boîte aux lettres peut y être installé.',
      why: 'Dans Exchange 2007, seul le rôle de boîte aux lettres peut basculer avec un cluster. Les autres rôles assurent leur haute disponibilité par la présence de plusieurs serveurs, et leurs services ne sont pas conçus pour un nœud de cluster.',
      action:
        "Cliquez sur Précédent et, à la page Sélection des rôles serveur, désactivez toutes les cases à l'exception de celle du rôle de boîte aux lettres, ou installez les autres rôles sur un serveur qui n'est pas un nœud de cluster.",
    },
    MessagesInQueue: {
      title: "Une ou plusieurs files d'attente contiennent des messages",
      text: "La file d'attente {queue} contient encore des messages ({count}).",
      why: "Les files d'attente d'un serveur de transport sont conservées dans une base de données propre à ce serveur. Lorsque le rôle est supprimé, cette base disparaît avec lui, et ce qui n'a pas été remis est perdu.",
      action:
        "Dans la console de gestion Exchange, ouvrez Boîte à outils > Afficheur des files d'attente, sélectionnez la file d'attente et cliquez sur Réessayer, ou attendez qu'elle se vide. Cliquez ensuite sur Réessayer dans la page des tests de préparation. La suppression peut continuer en attendant, mais les messages de la file d'attente seraient perdus.",
    },
    ServerIsSourceForSendConnector: {
      title: "Ce serveur est la source d'un connecteur d'envoi",
      text: "Ce serveur est un serveur source du connecteur d'envoi « {connector} ».",
      why: "Un connecteur d'envoi confie ses messages à ses serveurs source. Si le rôle de transport Hub quittait un serveur qu'un connecteur désigne encore, le courrier destiné aux espaces d'adressage de ce connecteur n'aurait plus d'issue.",
      action:
        "Dans la console de gestion Exchange, ouvrez Configuration de l'organisation > Transport Hub > Connecteurs d'envoi et sélectionnez le connecteur. Cliquez sur Modifier le serveur source et choisissez un autre serveur de transport Hub, ou cliquez sur Supprimer. Puis réessayez.",
    },
    ServerIsGroupExpansionServer: {
      title: "L'ordinateur local est responsable de l'expansion de l'appartenance à un groupe",
      text: "Ce serveur est le serveur d'expansion du groupe de distribution « {group} ».",
      why: "Un serveur d'expansion remplace, dans un message, le groupe par ses membres. Si le groupe désignait un serveur qui n'a plus le rôle de transport Hub, les messages adressés au groupe attendraient ce serveur et n'atteindraient personne.",
      action:
        "Dans la console de gestion Exchange, ouvrez Configuration du destinataire > Groupe de distribution et sélectionnez le groupe. Cliquez sur Serveur d'expansion et choisissez un autre serveur ou N'importe quel serveur de l'organisation. Puis réessayez.",
    },
    ServerIsDynamicGroupExpansionServer: {
      title: "L'ordinateur local est responsable de l'expansion de l'appartenance à un groupe dynamique",
      text: "Ce serveur est le serveur d'expansion du groupe de distribution dynamique « {group} ».",
      why: "Les membres d'un groupe de distribution dynamique sont recherchés dans Active Directory à chaque message qui lui est adressé ; c'est le serveur d'expansion qui s'en charge. Si ce serveur n'a plus le rôle de transport Hub, les messages adressés au groupe n'atteignent personne.",
      action:
        "Dans la console de gestion Exchange, ouvrez Configuration du destinataire > Groupe de distribution et sélectionnez le groupe dynamique. Cliquez sur Serveur d'expansion et choisissez un autre serveur ou N'importe quel serveur de l'organisation. Puis réessayez.",
    },
    UnwillingToRemoveMailboxDatabase: {
      title: 'Impossible de supprimer la base de données de boîtes aux lettres',
      text: 'La base de données de boîtes aux lettres « {database} » contient encore des boîtes aux lettres ({count}).',
      why: "La suppression du rôle de boîte aux lettres retire de l'organisation les bases de données du serveur. Le programme d'installation s'y refuse tant qu'une base contient des boîtes aux lettres, car leurs utilisateurs les perdraient.",
      action:
        "Dans la console de gestion Exchange, ouvrez Configuration du destinataire > Boîte aux lettres et sélectionnez la ligne de la base de données. Cliquez sur Déplacer les boîtes aux lettres et choisissez une base de données d'un autre serveur de boîte aux lettres. Puis réessayez. Sur un vrai serveur, les boîtes aux lettres qui ne servent plus peuvent aussi être désactivées.",
    },
    CannotUninstallDelegatedServer: {
      title: 'Autorisations insuffisantes pour supprimer tous les rôles serveur',
      text: "Le compte {account} n'est pas autorisé à supprimer complètement Exchange de ce serveur.",
      why: "Avec le dernier rôle, le programme d'installation supprime aussi l'objet serveur de l'organisation. Ce droit est réservé aux groupes Exchange Organization Administrators et Administrateurs de l'entreprise ; un compte auquel seul ce serveur a été délégué ne le possède pas.",
      action:
        "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Exchange Organization Administrators. Puis réessayez. Sur un vrai serveur, vous pouvez aussi ouvrir une session avec un compte membre de ce groupe ou du groupe Administrateurs de l'entreprise. Une suppression partielle des rôles reste possible sans cela.",
    },
    FirstSGFilesExist: {
      title: 'Des fichiers de base de données antérieurs sont présents',
      text: "Un fichier d'une base de données de boîtes aux lettres antérieure se trouve déjà dans le dossier du premier groupe de stockage : {path}.",
      why: "Le rôle de boîte aux lettres crée dans ce dossier son premier groupe de stockage et sa première base de données. Des fichiers laissés par une installation antérieure portent les mêmes noms ; le programme d'installation ne les remplace pas, car il peut s'agir de la dernière copie des boîtes aux lettres.",
      action:
        "Assurez-vous qu'aucun serveur installé n'utilise ces fichiers et qu'ils ne sont plus nécessaires ; sur un vrai serveur, conservez-en une copie ailleurs. Supprimez-les ensuite dans le Poste de travail, puis réessayez.",
    },
    SchemaUpdateRequired: {
      title: "L'utilisateur connecté n'est pas membre du groupe Administrateurs du schéma",
      text: "Le schéma Active Directory doit être étendu pour Exchange 2007, et le compte {account} n'en a pas le droit.",
      why: "Exchange 2007 ajoute ses propres classes et attributs au schéma de la forêt. Ce schéma s'applique à tous les domaines ; seuls les membres à la fois du groupe Administrateurs du schéma et du groupe Administrateurs de l'entreprise peuvent le modifier.",
      action:
        "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs du schéma et Administrateurs de l'entreprise. Puis réessayez. Sur un vrai serveur, également : faites exécuter Setup.com /PrepareSchema par un compte membre de ces deux groupes, et attendez la réplication.",
    },
    GlobalUpdateRequired: {
      title: 'Mises à jour globales requises',
      text: "La configuration d'Exchange dans Active Directory doit être mise à jour, et le compte {account} n'est pas membre du groupe Administrateurs de l'entreprise.",
      why: "Avant le premier serveur, le programme d'installation crée ou met à jour l'organisation Exchange et ses groupes dans la partition de configuration, commune à tous les domaines de la forêt. Seuls les administrateurs de l'entreprise y sont autorisés.",
      action:
        "Dans Démarrer, ouvrez Résumé d'Active Directory, sélectionnez Compte et cochez Administrateurs de l'entreprise. Puis réessayez. Sur un vrai serveur, également : faites exécuter Setup.com /PrepareAD par un compte membre de ce groupe, et attendez la réplication.",
    },
    MsXml6NotInstalled: {
      title: "Microsoft XML Core Services (MSXML) 6.0 n'est pas installé",
      text: "Microsoft XML Core Services (MSXML) 6.0 n'est pas installé sur ce serveur.",
      why: "Le rôle de messagerie unifiée décrit ses menus et ses invites en XML et les lit par l'intermédiaire de MSXML 6.0. Sans lui, le service ne peut pas charger ses grammaires vocales.",
      action:
        "Dans le Poste de travail, ouvrez le programme d'installation de MSXML 6.0 dans C:\\Downloads. Lorsqu'il a terminé, réessayez.",
    },
    TimeZoneUpdateNotInstalled: {
      title: "La mise à jour des fuseaux horaires pour Windows n'est pas installée",
      text: "La mise à jour des fuseaux horaires pour Windows n'est pas installée sur ce serveur.",
      why: "La messagerie unifiée énonce les heures des messages et des réunions. Sans la mise à jour, Windows applique d'anciennes règles d'heure d'été, et l'appelant entendrait une heure fausse.",
      action:
        "Dans le Poste de travail, ouvrez le programme d'installation de la mise à jour des fuseaux horaires dans C:\\Downloads. Il remplace des fichiers en cours d'utilisation : cliquez donc sur Démarrer, puis sur Redémarrer le serveur, et exécutez ensuite à nouveau le programme d'installation d'Exchange.",
    },
    X86NotSupportedForProduction: {
      title: "La version 32 bits d'Exchange Server 2007 n'est pas prise en charge en production",
      text: "Ceci est la version 32 bits d'Exchange Server 2007, qui n'est pas prise en charge en environnement de production.",
      why: "Exchange 2007 a besoin de l'espace d'adressage d'un système 64 bits pour le cache de ses bases de données. La version 32 bits est destinée aux environnements de test et aux ordinateurs d'administration qui n'ont que les outils de gestion.",
      action:
        "En production, utilisez un serveur équipé d'un Windows 64 bits et le support d'installation 64 bits. Dans un environnement de test, l'installation peut continuer.",
    },
    DotNetFramework20Sp1NotInstalled: {
      title: "Le Service Pack 1 de Microsoft .NET Framework 2.0 n'est pas installé",
      text: 'Microsoft .NET Framework 2.0 est installé sur ce serveur sans son Service Pack 1.',
      why: "Le programme d'installation, les outils de gestion et la plupart des services Exchange s'exécutent sur .NET Framework. Le Service Pack 1 corrige des défauts qui les ralentissent ou les arrêtent sous charge. Il est recommandé, mais pas obligatoire.",
      action:
        "Dans le Poste de travail, ouvrez le programme d'installation de .NET Framework 2.0 Service Pack 1 dans C:\\Downloads. Cliquez ensuite sur Démarrer, puis sur Redémarrer le serveur ; le programme d'installation d'Exchange ne démarre pas avant. L'installation peut aussi continuer sans ce Service Pack.",
    },
    AspNet64NotEnabled: {
      title: "La version 64 bits d'ASP.NET 2.0 n'est pas activée",
      text: "La version 64 bits d'ASP.NET 2.0 n'est pas activée dans les services Internet (IIS) de ce serveur.",
      why: "Outlook Web Access, le service de découverte automatique et les autres services Web Exchange sont des applications ASP.NET. Elles ne fonctionnent que si ASP.NET 64 bits est inscrit auprès d'IIS et autorisé.",
      action:
        "Dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows et cochez ASP.NET sous Serveur d'applications. Si Windows le refuse, exécutez aspnet_regiis.exe -ir -enable depuis C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727 (ouvrez-le dans le Poste de travail, ou tapez son chemin complet dans Démarrer > Exécuter) : ASP.NET est alors inscrit et activé. Sous Windows Server 2008, cliquez sur Activer ou désactiver des fonctionnalités Windows dans Programmes et fonctionnalités et cochez ASP.NET sous Rôles > Serveur Web (IIS). Puis réessayez.",
    },
  },
};
