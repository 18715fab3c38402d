import type { Catalog } from '../../catalog';

export const help: Catalog['wizard']['help'] = {
  introduction: {
    title: 'Introduction',
    paragraphs: [
      "Cette page annonce seulement ce que l'Assistant va faire. Rien ne change sur le serveur avant que vous ne cliquiez, à la page Tests de préparation, sur le bouton qui commence (Installer ou Mettre à niveau)\u00a0: vous pouvez donc avancer, reculer et annuler autant de fois que vous le souhaitez.",
      "Le programme d'installation s'ouvre sur cette page, et non en mode maintenance, lorsqu'aucun rôle serveur n'est complètement installé. Sans trace d'une installation antérieure, il s'agit d'une nouvelle installation.",
      "Si une installation antérieure a été interrompue, ses marques (watermarks) se trouvent encore dans le Registre et la présente installation reprend là où l'autre s'est arrêtée. Ce qui avait été indiqué à celle-ci (licence, rapport d'erreurs, dossier, rôles) est considéré comme décidé\u00a0; la liste montre encore ces pages, mais l'Assistant les ignore. Chaque rôle inachevé est indiqué avec la tâche à laquelle il reprend.",
      "L'installation à partir du support d'un Service Pack, sur un serveur doté d'une version antérieure, le met à niveau. Tous les rôles installés sont mis à niveau, dans le même ordre que lors d'une installation. Une fois commencée, la mise à niveau ne peut être annulée, ni en entier ni pour un seul rôle\u00a0: assurez-vous de disposer d'une sauvegarde.",
    ],
  },
  'license-agreement': {
    title: 'Contrat de licence',
    paragraphs: [
      "Sur un vrai serveur figurent ici les termes du contrat de licence du produit, et l'installation ne se poursuit qu'une fois qu'ils sont acceptés. Le texte que vous voyez est le nôtre et explique seulement ce qu'est cet exercice.",
      "Suivant reste désactivé tant que vous n'avez pas choisi d'accepter. Sur un vrai serveur, quiconque installe à partir de la ligne de commande accepte par là même les termes du contrat\u00a0; la page n'y apparaît jamais.",
    ],
  },
  'error-reporting': {
    title: "Rapport d'erreurs",
    paragraphs: [
      "Exchange peut signaler à Microsoft les échecs de ses composants. Vous choisissez ici si ce serveur en a le droit. Ce choix ne change rien à l'installation elle-même.",
      "À la ligne de commande d'un vrai serveur, le paramètre /EnableErrorReporting dit la même chose\u00a0; sans lui, les rapports d'erreurs restent désactivés.",
      'Dans cet exercice, rien ne sort du programme. Lors de la copie des fichiers, un Oui est inscrit dans le Registre sous le nom ErrorReportingEnabled, dans HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\Setup, où vous pouvez le retrouver.',
    ],
  },
  'installation-type': {
    title: "Type d'installation",
    paragraphs: [
      "Une installation standard place sur un même serveur les rôles de transport Hub, d'accès au client et de boîte aux lettres, ainsi que les outils de gestion. C'est tout ce dont le courrier a besoin à l'intérieur d'une organisation, en dehors des serveurs de l'annuaire.",
      'Une installation personnalisée mène à la page Sélection des rôles serveur. Choisissez-la pour tout serveur qui doit en faire moins, pour la messagerie unifiée et pour le transport Edge, et chaque fois que seuls les outils de gestion sont souhaités.',
      "Le chemin indique où vont les fichiers du programme. Ce doit être un dossier placé sous la racine d'un disque dur de ce serveur. Tous les rôles d'un serveur utilisent le même dossier, qui ne peut plus être changé une fois les premiers fichiers copiés\u00a0; les bases de données et les journaux peuvent être déplacés plus tard.",
    ],
  },
  'maintenance-mode': {
    title: "Mode de maintenance d'Exchange",
    paragraphs: [
      "Le programme d'installation lit le Registre du serveur, sous HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0. Chaque rôle serveur y possède une clé. Comme au moins un rôle est complètement installé, le programme s'ouvre en mode maintenance au lieu de tout recommencer. Modifier mène d'ici à l'ajout de rôles, Supprimer (Désinstaller sous Windows Server 2008) à leur suppression.",
      "Pendant la configuration d'un rôle, deux valeurs sont conservées dans cette clé\u00a0: Action indique l'opération en cours (Install ou Uninstall, par exemple) et Watermark désigne la tâche atteinte. Toutes deux disparaissent lorsque le rôle est terminé. Si elles sont encore là, l'installation a été interrompue et le rôle est considéré comme non terminé.",
      "Il existe deux solutions. Réinstaller ce même rôle (plusieurs rôles inachevés peuvent être choisis ensemble)\u00a0: l'installation reprend alors à la tâche que désigne la marque (watermark), sans répéter celles qui ont réussi avant elle. Ou supprimer le rôle\u00a0: ce qui en existe disparaît, et la marque aussi. Corrigez d'abord la cause de l'échec, sinon le programme risque de s'arrêter au même endroit.",
      "Observez ces valeurs dans l'Éditeur du Registre avant de continuer, puis une fois l'installation terminée\u00a0: c'est le moyen le plus rapide de comprendre ce qu'est une marque. Après l'échec d'une installation, ne les supprimez pas à la main\u00a0: le programme d'installation n'aurait plus rien à reprendre et repartirait de la première tâche. Sur un vrai serveur, des tâches ainsi répétées peuvent échouer.",
      "Deux autres cas sont documentés, dans lesquels leur suppression est la solution. Lorsqu'une mise à niveau a été interrompue et que le programme d'installation du support annonce désormais que tous les rôles sont déjà installés, exportez la clé de chaque rôle, supprimez-y les valeurs Watermark et Action, puis exécutez à nouveau la mise à niveau. Et lorsqu'une récupération échoue encore et encore à la même tâche, faites de même pour le rôle bloqué, puis réinstallez-le.",
    ],
  },
  'server-role-selection': {
    title: 'Sélection des rôles serveur',
    paragraphs: [
      "Lors d'une installation, cochez les rôles que ce serveur doit recevoir. Les rôles installés sont cochés et ne peuvent pas être modifiés ici. Un rôle décrit comme non terminé peut être coché\u00a0: choisissez-le pour achever ce qu'une installation antérieure a commencé\u00a0; plusieurs rôles de ce genre peuvent être choisis ensemble.",
      "Lors d'une suppression, c'est l'inverse\u00a0: les rôles présents sur le serveur sont cochés, et vous désactivez les cases de ceux qui doivent disparaître. Les outils de gestion ne peuvent disparaître qu'avec le dernier rôle.",
      "Si vous laissez de côté le rôle inachevé et en choisissez un autre, vous pouvez continuer, mais les tests de préparation vous arrêteront avec la règle InstallWatermark. L'essayer une fois est sans danger et montre d'où vient l'erreur.",
      "Le rôle de transport Edge doit rester seul\u00a0: sa place est sur un ordinateur du réseau de périmètre, à l'extérieur de la forêt Active Directory, sans aucun autre rôle serveur. Les rôles de boîte aux lettres en cluster exigent un nœud de cluster Windows. Les outils de gestion accompagnent chaque rôle.",
      "Les lignes du bas comparent l'espace disque nécessaire aux rôles choisis avec l'espace libre sur le lecteur du chemin d'installation. Dès qu'Exchange se trouve sur l'ordinateur, ce chemin ne change plus.",
    ],
  },
  'exchange-organization': {
    title: 'Organisation Exchange',
    paragraphs: [
      "Une organisation Exchange est la partie d'Active Directory qui contient la configuration de tous les serveurs Exchange d'une forêt. Le premier serveur installé la crée. Cette page n'apparaît que tant qu'il n'y en a pas.",
      "Le nom est vu des administrateurs, non de ceux qui écrivent du courrier. Il peut compter jusqu'à 64 caractères\u00a0: lettres de A à Z, chiffres, traits d'union, et espaces qui ne se trouvent ni au début ni à la fin. Il ne peut plus être modifié ensuite.",
      "À la ligne de commande d'un vrai serveur, le paramètre /OrganizationName donne ce nom, avec /PrepareAD ou avec les rôles à installer.",
    ],
  },
  'client-settings': {
    title: 'Paramètres du client',
    paragraphs: [
      "Outlook 2003 et les versions antérieures trouvent les informations de disponibilité et le carnet d'adresses en mode hors connexion dans des dossiers publics, de même qu'Entourage. Ils ont besoin d'une base de données de dossiers publics dans l'organisation. Outlook 2007 reçoit les deux par des services Web et s'en passe.",
      "La page n'apparaît qu'avec le premier serveur de boîte aux lettres d'une organisation dépourvue de serveurs Exchange plus anciens. Avec Oui, le programme d'installation crée une base de données de dossiers publics\u00a0; après Non, vous pouvez en créer une plus tard dans la console de gestion Exchange d'un vrai serveur.",
      "À la ligne de commande d'un vrai serveur, le paramètre /EnableLegacyOutlook signifie Oui.",
    ],
  },
  'mail-flow-settings': {
    title: 'Paramètres du flux de messagerie',
    paragraphs: [
      "Exchange 2007 achemine le courrier selon les sites Active Directory\u00a0; Exchange 2003 et Exchange 2000 l'acheminent selon des groupes de routage. Pour qu'ils échangent du courrier, tous les serveurs Exchange 2007 sont placés dans un groupe de routage qui leur est propre, Exchange Routing Group (DWBGZMFD01QNBJR), et une paire de connecteurs de groupe de routage le relie aux plus anciens.",
      "Le programme d'installation crée cette paire avec le premier rôle de transport Hub de la forêt. Vous en choisissez ici l'autre extrémité\u00a0: un serveur tête de pont de l'organisation Exchange 2003 ou 2000. Prenez-le dans un groupe de routage central et bien relié. Le bouton Parcourir permet de chercher dans la liste\u00a0; les serveurs frontaux n'y figurent pas.",
      "Cette page n'apparaît que si le rôle de transport Hub doit être installé, si la forêt possède une organisation Exchange 2003 ou 2000 et s'il n'existe encore aucun connecteur vers celle-ci. Elle peut donc apparaître une seconde fois lorsqu'une installation antérieure s'est arrêtée avant la création du connecteur.",
    ],
  },
  'readiness-checks': {
    title: 'Tests de préparation',
    paragraphs: [
      "Ces tests démarrent d'eux-mêmes à l'ouverture de la page, par groupe\u00a0: un pour chaque rôle et, s'il y a lieu, un pour l'organisation. L'installation, la suppression et la mise à niveau ont chacune leurs règles. Une erreur empêche de commencer. Un avertissement ne l'empêche pas, mais lisez-le avant de continuer.",
      "Chaque résultat indique ce qui a été constaté, selon quelle règle, et ce qu'il faut faire. L'adresse placée dessous ouvre un article plus détaillé. Corrigez la cause sur le serveur (dans Services, par exemple\u00a0; l'Assistant peut rester ouvert), puis cliquez sur Réessayer\u00a0: tous les tests sont effectués à nouveau.",
      "Pourquoi\u00a0? ouvre les paramètres que la règle a consultés, avec les valeurs que le test a trouvées. Après Réessayer, Nouveau et Modifié signalent ce que le test précédent n'avait pas constaté, ou avait constaté avec d'autres valeurs\u00a0; ce qui est corrigé figure sous N'est plus constaté. Afficher les tests réussis ajoute les règles qui n'ont rien constaté\u00a0; leurs articles s'ouvrent aussi.",
      "La règle InstallWatermark se déclenche lorsqu'un rôle porte la marque (watermark) d'une installation interrompue et que vous vous apprêtez à en toucher un autre. Revenez en arrière, choisissez le rôle inachevé, et l'erreur disparaît. Une mise à niveau est refusée en présence de toute marque de ce genre.",
      "Avant une suppression, les tests recherchent ce qui serait perdu ou resterait sans serveur\u00a0: les boîtes aux lettres, les messages en file d'attente, les connecteurs d'envoi dont ce serveur est une source, les groupes dont il effectue l'expansion. Les réplicas de dossiers publics ne sont pas recherchés\u00a0: une base de données qui en contient encore fait échouer la suppression elle-même.",
      "Ctrl+C copie le texte de toute la page, pour l'envoyer à un collègue ou le joindre à un dossier d'incident. Sélectionnez d'abord une partie du texte pour ne copier que celle-ci. Enregistrer sous conserve la page dans un fichier, sous forme de texte ou de page Web.",
    ],
  },
  progress: {
    title: 'Progression',
    paragraphs: [
      "Le programme d'installation traite les groupes de haut en bas, et chaque groupe est une liste de tâches. La tâche en cours est indiquée sous son groupe. Avant qu'une tâche d'un rôle commence, son identificateur est inscrit dans le Registre comme marque (watermark) du rôle.",
      "À partir d'ici, rien ne peut plus être annulé, qu'il s'agisse d'installer, de supprimer ou de mettre à niveau. Si le programme est interrompu de force ou si une tâche échoue, la marque reste, les groupes suivants ne sont pas commencés et l'exécution suivante reprend à cet endroit.",
      "L'horloge de la barre des tâches est celle du serveur simulé. Utilisez Vitesse dans la barre des tâches pour faire passer le temps plus vite.",
    ],
  },
  completion: {
    title: 'Achèvement',
    paragraphs: [
      "Cette page indique comment chaque groupe s'est terminé. Après un échec, commencez par le message placé sous le groupe\u00a0; le journal d'installation, C:\\ExchangeSetupLogs\\ExchangeSetup.log, raconte la même chose en détail. Recherchez-y les dernières lignes signalées comme erreur. Les groupes qui n'avaient pas commencé sont indiqués comme annulés\u00a0: rien n'en a été fait.",
      "Après une réussite, constatez par vous-même ce qui a changé\u00a0: dans l'Éditeur du Registre, la marque (watermark) a disparu, et la valeur ConfiguredVersion a été inscrite ou, après une suppression, retirée\u00a0; Services répertorie les services désormais présents\u00a0; Modifier montre les rôles comme installés.",
      "Terminer ferme l'Assistant. Si la case est cochée, la console de gestion Exchange s'ouvre ensuite\u00a0; c'est là que se poursuit le paramétrage du nouveau rôle. Après une suppression, cette case n'existe pas.",
    ],
  },
};
