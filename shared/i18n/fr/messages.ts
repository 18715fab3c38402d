import type { Catalog } from '../catalog';
import { labProblems, labRefusals } from './labs/lab-messages';

export const messages: Catalog['messages'] = {
  refusals: {
    ...labRefusals,
    'setup-already-open': "Le programme d'installation est déjà ouvert.",
    'setup-not-open': "Le programme d'installation n'est pas ouvert.",
    'exchange-not-installed': "Microsoft Exchange Server 2007 n'est pas installé sur ce serveur.",
    'use-add-or-remove-programs':
      "Microsoft Exchange Server 2007 est déjà installé sur ce serveur, et le programme d'installation du support ne peut pas y ajouter de rôles. Pour ajouter ou terminer un rôle, ouvrez Ajout/Suppression de programmes (Programmes et fonctionnalités sous Windows Server 2008) dans le Panneau de configuration, sélectionnez Microsoft Exchange Server et cliquez sur Modifier.",
    'all-roles-already-installed':
      "Tous les rôles de ce serveur sont déjà installés dans la version de ce support : il n'y a rien à mettre à niveau. Le Registre mentionne cependant une mise à niveau antérieure qui n'est pas terminée.",
    'setup-access-error': "Le programme d'installation n'a pas pu démarrer. Erreur d'accès.",
    'setup-prerequisite-missing':
      "Le programme d'installation ne peut pas démarrer, car le logiciel suivant n'est pas installé sur ce serveur : {package}. Installez-le d'abord, puis exécutez à nouveau le programme d'installation.",
    'setup-controller-too-old':
      "Le programme d'installation ne peut pas être ouvert parce qu'un contrôleur de domaine de la forêt exécute une version de Windows antérieure à Windows Server 2003 avec Service Pack 1. Utilisez Setup.com à l'invite de commandes et indiquez un autre contrôleur de domaine avec /DomainController.",
    'not-on-this-page':
      "Cette opération n'est pas possible sur la page actuelle de l'Assistant Installation.",
    'no-page-before': "Il n'existe pas de page précédente.",
    'license-not-accepted':
      "Le contrat de licence n'a pas été accepté. Pour continuer, acceptez-en les termes.",
    'target-folder-refused':
      "Exchange ne peut pas être installé dans le dossier « {path} ». Entrez le chemin complet d'un dossier situé sur un lecteur local de ce serveur, par exemple C:\\Program Files\\Microsoft\\Exchange Server.",
    'target-folder-fixed':
      "Le dossier d'installation ne peut plus être modifié, car des fichiers d'Exchange se trouvent déjà sur ce serveur. Tous les rôles utilisent le même dossier.",
    'organization-name-refused':
      "Le nom de l'organisation Exchange n'est pas valide. Il peut comporter jusqu'à 64 caractères : lettres de A à Z, chiffres, traits d'union et espaces, sans espace au début ni à la fin.",
    'no-role-chosen': 'Sélectionnez au moins un rôle.',
    'no-bridgehead-chosen':
      "Choisissez un serveur tête de pont de l'organisation Exchange 2003 ou Exchange 2000.",
    'no-such-bridgehead':
      "L'organisation Exchange 2003 ou Exchange 2000 ne comporte pas de serveur tête de pont nommé {server}.",
    'role-not-selectable': 'Ce rôle ne peut être ni sélectionné ni désélectionné pour le moment.',
    'checks-running': 'Les tests de préparation sont encore en cours.',
    'checks-failed':
      'Les tests de préparation ont trouvé des erreurs. Corrigez-les, puis cliquez sur Réessayer.',
    'setup-running': "L'installation est en cours. Attendez qu'elle soit terminée.",
    'setup-not-finished': "L'installation n'est pas encore terminée.",
    'setup-not-running': "Aucune installation n'est en cours.",
    'not-enough-disk-space': "L'espace disque est insuffisant : {required} requis, {available} disponibles.",
    'no-such-fault': 'Rien ne fait échouer la tâche {task}.',
    'no-such-service': 'Ce serveur ne comporte pas de service nommé « {service} ».',
    'service-disabled':
      "Le service « {service} » ne peut pas être démarré, car il est désactivé. Modifiez d'abord son type de démarrage.",
    'service-already-running': 'Le service « {service} » est déjà démarré.',
    'service-already-stopped': 'Le service « {service} » est déjà arrêté.',
    'service-needed':
      "Le service « {service} » ne peut pas être arrêté, car Windows ou d'autres services en cours d'exécution en ont besoin.",
    'dependency-missing':
      "Le service « {service} » ne peut pas être démarré, car il dépend du service « {needed} », qui n'est pas installé.",
    'dependency-disabled':
      'Le service « {service} » ne peut pas être démarré, car il dépend du service « {needed} », qui est désactivé.',
    'no-such-registry-key': "La clé de Registre {path} n'existe pas.",
    'no-such-registry-value': 'La clé de Registre ne contient pas de valeur nommée « {name} ».',
    'registry-path-refused':
      "La clé de Registre {path} ne peut être ni créée ni supprimée. Indiquez une clé située sous l'une des clés racines, par exemple HKEY_LOCAL_MACHINE\\SOFTWARE. La clé des services et celles situées au-dessus ne peuvent pas être supprimées.",
    'registry-key-exists': 'La clé de Registre {path} existe déjà. Choisissez un autre nom.',
    'service-value-refused':
      "Le Registre refuse cette modification de « {name} ». Parmi les valeurs qui décrivent un service, seule Start peut être modifiée (2 automatique, 3 manuel, 4 désactivé), et la clé d'un service ne peut être supprimée que si le service est arrêté.",
    'no-such-file': '{path} est introuvable. Vérifiez que le chemin et le nom de fichier sont corrects.',
    'file-in-use':
      "Impossible de supprimer {path}. Ce fichier est utilisé par un autre programme : la banque d'informations Exchange tient cette base de données ouverte.",
    'disc-read-only':
      "Impossible de modifier {path}\u00a0: le disque d'installation est protégé en écriture.",
    'media-in-use':
      "Le programme d'installation est ouvert et lit ses fichiers sur ce lecteur. Fermez-le d'abord.",
    'no-disc-drive':
      "Les fichiers d'installation de ce serveur se trouvent sur un disque dur, dans {path}, et non sur un disque que l'on pourrait changer.",
    'program-not-installed': "Ce programme n'est pas installé sur ce serveur.",
    'file-path-refused':
      "Le nom de fichier {path} n'est pas valide. Entrez le chemin complet d'un fichier dont le nom se termine par .reg, par exemple C:\\Exchange.reg.",
    'registry-file-refused':
      "Le fichier ne peut pas être importé, car cette partie n'est pas comprise : {at}. Rien n'a été modifié.",
    'component-not-of-this-windows': 'Cette version de Windows ne comporte pas de composant « {component} ».',
    'component-already-installed': 'Le composant « {component} » est déjà installé.',
    'component-not-installed':
      "Le composant « {component} » n'est pas installé sur ce serveur. Installez-le d'abord : dans Ajout/Suppression de programmes, cliquez sur Ajouter ou supprimer des composants Windows (sous Windows Server 2008 : dans Programmes et fonctionnalités, cliquez sur Activer ou désactiver des fonctionnalités Windows).",
    'component-needed':
      "Le composant « {component} » ne peut pas être supprimé, car le composant « {by} » en a besoin. Supprimez d'abord « {by} ».",
    'asp-net-not-registered':
      "ASP.NET ne peut pas être activé, car ASP.NET 2.0 64 bits n'est pas inscrit auprès d'IIS. Exécutez aspnet_regiis.exe -ir -enable depuis C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727 (ouvrez-le dans le Poste de travail, ou tapez son chemin complet dans Démarrer > Exécuter) : il est alors inscrit et activé.",
    'package-already-installed': 'Ce logiciel est déjà installé sur ce serveur : {package}.',
    'drive-letter-in-use': 'La lettre de lecteur {drive} est déjà utilisée. Choisissez-en une autre.',
    'no-such-volume': "Aucun volume n'a la lettre de lecteur {drive}.",
    'not-enough-unallocated-space':
      "L'espace non alloué ne suffit pas pour un volume de cette taille : {available} sont disponibles.",
    'volume-in-use':
      "La lettre de lecteur du volume {drive} ne peut pas être modifiée, car le volume est en cours d'utilisation : il contient Windows, Exchange installé ou une base de données que la banque d'informations tient ouverte.",
    'address-refused':
      "« {address} » n'est pas une adresse IP valide. Entrez quatre nombres compris entre 0 et 255, séparés par des points.",
    'dns-does-not-answer':
      "Le nom de ce serveur n'a pas pu être inscrit, car le serveur DNS préféré ne répond pas (adresse : {address}).",
    'dns-suffix-refused':
      "« {suffix} » n'est pas un suffixe DNS valide. Utilisez des lettres, des chiffres et des traits d'union, en parties séparées par des points, par exemple contoso.com.",
    'package-not-installed': "Ce logiciel n'est pas installé sur ce serveur : {package}.",
    'package-not-removable': 'Ce logiciel ne peut pas être supprimé dans cet exercice : {package}.',
    'computer-name-refused':
      "« {name} » n'est pas un nom d'ordinateur valide. Utilisez jusqu'à 15 lettres, chiffres et traits d'union ; les espaces, les points et les caractères \\ / : * ? \" < > | ne sont pas autorisés.",
    'computer-name-taken': 'Un autre ordinateur du domaine se nomme déjà « {name} ».',
    'computer-name-of-exchange':
      "{name} ne peut pas être renommé tant qu'Exchange Server s'y trouve : Exchange ne fonctionne plus sous un autre nom. Supprimez d'abord Exchange, renommez l'ordinateur, puis réinstallez Exchange.",
    'windows-not-on-sale':
      "Il n'existe pas de Windows qui réunisse cette édition, ce type de processeur, ce mode d'installation et ce Service Pack.",
    'already-so': "C'est déjà le cas. Rien n'a été modifié.",
    'not-in-a-domain': "Ce serveur n'est pas membre d'un domaine Active Directory.",
    'directory-not-reachable':
      "Active Directory est inaccessible. Vérifiez la connexion réseau et le serveur DNS, et assurez-vous qu'un contrôleur de domaine fonctionne.",
    'subnet-refused':
      "« {subnet} » n'est pas un sous-réseau valide. Entrez l'adresse du réseau et le nombre de bits du masque, par exemple 192.168.1.0/24.",
    'no-such-domain': "Il n'existe pas de domaine nommé «\u00a0{domain}\u00a0».",
    'no-such-site': "Il n'existe pas de site Active Directory nommé « {site} ».",
    'no-such-subnet': "Le sous-réseau {subnet} n'est associé à aucun site Active Directory.",
    'no-such-domain-controller': "Il n'existe pas de contrôleur de domaine nommé {server}.",
    'domain-name-refused':
      "«\u00a0{domain}\u00a0» n'est pas un nom valide pour un domaine de cette forêt. Utilisez des lettres, des chiffres et des traits d'union, en deux parties au moins séparées par des points, par exemple {example}.",
    'domain-exists': 'La forêt comporte déjà un domaine nommé {domain}.',
    'last-domain-controller':
      "{server} ne peut pas être rétrogradé, car c'est le dernier contrôleur de domaine accessible en écriture de {domain}. Sans lui, le domaine disparaîtrait.",
    'domain-controller-read-only':
      "{server} est un contrôleur de domaine en lecture seule et ne peut pas être maître d'opérations.",
    'domain-controller-elsewhere':
      "{server} ne peut pas tenir ce rôle, car ce n'est pas un contrôleur de domaine de {domain}.",
    'update-not-needed':
      "Cette mise à jour ne peut pas être installée sur {server}\u00a0: elle s'y trouve déjà, ou elle ne concerne pas sa version de Windows.",
    'no-such-container': "Il n'existe pas de conteneur «\u00a0{container}\u00a0» qui puisse être supprimé.",
    'already-in-a-domain':
      "Ce serveur est déjà membre du domaine {domain}. Pour joindre un autre domaine, il doit d'abord quitter celui-ci.",
    'no-domain-in-reach':
      "Aucun contrôleur du domaine «\u00a0{domain}\u00a0» n'a pu être contacté. Vérifiez le nom du domaine, et le serveur DNS que ce serveur utilise.",
    'computer-is-domain-controller':
      "Ce serveur est un contrôleur de domaine\u00a0: il ne peut ni quitter son domaine ni être réinstallé. Rétrogradez-le d'abord.",
    'account-not-of-domain':
      "Un compte local de ce serveur ne peut pas être membre de ce groupe. Ouvrez d'abord une session avec un compte du domaine.",
    'last-global-catalog':
      "{server} doit rester serveur de catalogue global, car aucun autre contrôleur de domaine ne l'est. Faites d'abord d'un autre contrôleur de domaine un serveur de catalogue global.",
    'level-not-higher':
      "Le niveau fonctionnel ne peut qu'être augmenté. Choisissez un niveau supérieur au niveau actuel.",
    'domain-controller-too-old':
      "Impossible d'augmenter le niveau fonctionnel, car le contrôleur de domaine {server} exécute {windows}, qui ne connaît pas ce niveau.",
    'domain-in-mixed-mode':
      "Impossible d'augmenter le niveau fonctionnel de la forêt tant que le domaine {domain} est au niveau Windows 2000 mixte. Augmentez d'abord le niveau fonctionnel du domaine.",
    'no-organization': "Il n'existe pas d'organisation Exchange dans cette forêt.",
    'no-legacy-organization':
      'Aucun serveur Exchange 2003 ou Exchange 2000 ne fait partie de cette organisation.',
    'no-such-policy': "Il n'existe pas de stratégie de destinataire nommée « {policy} ».",
    'policy-exists': 'Il existe déjà une stratégie de destinataire nommée « {policy} ».',
    'default-policy-stays':
      "La stratégie « {policy} » ne peut pas être supprimée : elle s'applique à tous les destinataires qu'aucune autre stratégie ne concerne.",
    'policy-address-refused':
      "« {address} » n'est pas une adresse SMTP valide pour une stratégie de destinataire. Entrez @ suivi d'un nom de domaine, par exemple @contoso.com.",
    'policy-address-exists': "La stratégie « {policy} » contient déjà l'adresse {address}.",
    'no-such-policy-address': "La stratégie « {policy} » ne contient pas l'adresse {address}.",
    'last-policy-address':
      "{address} est la seule adresse de la stratégie « {policy} ». Ajoutez-en d'abord une autre.",
    'no-such-forest-domain': "Il n'existe pas de domaine nommé « {domain} » dans cette forêt.",
    'update-service-exists':
      'Il existe déjà un service de mise à jour de destinataire pour le domaine {domain}.',
    'no-such-update-service':
      "Il n'existe pas de service de mise à jour de destinataire pour le domaine {domain}.",
    'exchange-55-remains':
      "Cette opération est impossible tant qu'un serveur Exchange 5.5 fait partie de l'organisation : {server}. Supprimez-le d'abord.",
    'replication-service-remains':
      "L'organisation ne peut pas passer en mode natif tant qu'il existe un service de réplication de sites, ici sur {server}. Supprimez-le d'abord.",
    'legacy-update-installed':
      "{server} n'a pas besoin de cette mise à jour : elle est déjà installée, ou une version ultérieure l'est.",
    'legacy-update-needs-service-pack':
      "Ce correctif cumulatif ne peut être installé sur {server} qu'après le Service Pack 3. Installez d'abord le Service Pack.",
    'server-updates-recipients':
      "{server} ne peut pas être supprimé, car il exécute le service de mise à jour de destinataire du domaine {domain}. Supprimez d'abord ce service, puis créez-le sur un autre serveur.",
    'server-replicates':
      "{server} ne peut pas être supprimé, car il exécute un service de réplication de sites. Supprimez d'abord ce service.",
    'server-is-bridgehead':
      '{server} ne peut pas être supprimé, car un connecteur de groupe de routage y commence ou y aboutit.',
    'no-such-directory-connector': "Il n'existe pas de Connecteur Active Directory nommé « {name} ».",
    'no-such-replication-service': "Le serveur {server} n'exécute aucun service de réplication de sites.",
    'no-such-server': "Il n'existe pas de serveur Exchange nommé {server} qui puisse être utilisé ici.",
    'account-refused':
      "«\u00a0{account}\u00a0» n'est pas un compte de ce domaine. Entrez son nom, précédé ou non de celui du domaine.",
    'not-a-hub-transport-server':
      "{server} n'est pas un serveur de transport Hub. Choisissez un serveur sur lequel le rôle de transport Hub est installé.",
    'not-a-mailbox-server':
      '{server} ne peut pas être utilisé ici. Choisissez un autre serveur sur lequel le rôle de boîte aux lettres est installé et qui comporte une base de données appropriée.',
    'connector-exists': 'Il existe déjà un connecteur pour « {name} ».',
    'no-such-connector': "Il n'existe pas de connecteur d'envoi nommé « {name} ».",
    'name-refused':
      "« {name} » n'est pas un espace d'adressage valide. Entrez un nom de domaine, par exemple contoso.com ou *.contoso.com, ou * pour tous les domaines.",
    'no-such-address-book': "Il n'existe pas de carnet d'adresses en mode hors connexion nommé « {name} ».",
    'no-such-group': "Il n'existe pas de groupe de distribution nommé « {group} ».",
    'no-such-database': "Il n'existe pas de base de données du type voulu nommée « {database} ».",
    'database-empty': "La base de données « {database} » est déjà vide. Il n'y a rien à déplacer.",
    'move-under-way':
      'Les réplicas de la base de données « {database} » sont déjà en cours de déplacement. Attendez la fin de la réplication.',
    'rights-inherited':
      "Les droits sur {path} proviennent d'un dossier parent. Modifiez-les dans les propriétés de ce dossier.",
    'transport-stopped':
      "Le service Transport Microsoft Exchange n'est pas démarré\u00a0: la file d'attente ne peut pas être relancée. Démarrez d'abord le service.",
    'no-such-queue': "Ce serveur ne comporte pas de file d'attente nommée « {queue} ».",
    'queue-empty': "La file d'attente « {queue} » ne contient aucun message.",
    'condition-held-otherwise':
      "Autre chose sur ce serveur maintient la règle en l'état. Examinez les paramètres que lit la règle.",
    'needs-domain':
      "Ce serveur n'est pas membre d'un domaine Active Directory, or la règle porte sur un tel domaine.",
    'needs-organization':
      "Il n'y a pas d'organisation Exchange dans cette forêt, or la règle porte sur une telle organisation.",
    'needs-legacy-organization':
      'Cette organisation ne comporte aucun serveur Exchange 2003 ou Exchange 2000, or la règle porte sur une telle organisation.',
    'needs-other-domain': "Cette forêt n'a qu'un seul domaine, or la règle porte sur un autre domaine.",
    'needs-server-2003': 'La règle porte sur Windows Server 2003, or ce serveur exécute une autre version.',
    'needs-server-2008': 'La règle porte sur Windows Server 2008, or ce serveur exécute une autre version.',
    'needs-role': "La règle porte sur un rôle serveur qui n'est pas installé sur ce serveur.",
    'needs-64-bit': 'La règle porte sur un Windows 64 bits, or ce serveur exécute un Windows 32 bits.',
    'role-excluded': 'La règle porte sur un rôle serveur qui ne peut pas coexister avec ceux de ce serveur.',
    'role-installed': "La règle porte sur la première installation d'un rôle que ce serveur possède déjà.",
    'needs-begun-web-role':
      "La règle porte sur un rôle de boîte aux lettres ou d'accès au client dont l'installation a été commencée, or il n'y en a pas sur ce serveur.",
    'needs-child-domain':
      "La règle porte sur le contrôleur d'un domaine enfant, or ce serveur ne fait pas partie d'un tel domaine.",
    'needs-domain-controller': "La règle porte sur un contrôleur de domaine, or aucun ne s'y prête ici.",
    'needs-dns-server': "La règle porte sur un serveur DNS, or ce serveur n'en désigne aucun qui existe.",
    'needs-site': "La règle porte sur le site Active Directory de ce serveur, or ce site n'est pas connu.",
    'needs-other-site': "Cette forêt n'a qu'un seul site, or la règle porte sur un autre site.",
    'needs-later-media':
      "La règle porte sur des fichiers d'installation du Service Pack 2 ou ultérieur\u00a0; insérez d'abord un tel disque.",
    'needs-no-exchange': 'La règle porte sur un serveur sans Exchange, or Exchange se trouve sur celui-ci.',
    'needs-role-absent':
      "La règle porte sur un serveur sans le rôle\u00a0; celui-ci, ou son objet dans l'annuaire, le possède ou l'a commencé.",
    'needs-first-server':
      "La règle porte sur le premier serveur de l'organisation\u00a0; un autre possède déjà le rôle, ou le Service Pack.",
    'needs-service-pack':
      "La règle porte sur les fichiers d'installation d'un Service Pack, or ceux du lecteur sont de la première version.",
  },
  notices: {
    'journal-line-dropped':
      "La dernière entrée du journal de session était incomplète et a été écartée. La session reprend à l'entrée précédente.",
    'journal-damaged':
      "Un fichier de la session est endommagé ou provient d'une autre version de ce programme. Il a été mis de côté sous le nom {file}. La simulation reprend au dernier état lisible ou, à défaut, recommence depuis le début.",
    'preferences-damaged':
      "Les préférences n'ont pas pu être lues. Elles ont été mises de côté sous le nom {file}, et les valeurs par défaut s'appliquent.",
    'customer-data-unreadable': 'Les données du client ne peuvent pas être ouvertes. {problem}',
    'scenario-unreadable': 'Le scénario ne peut pas être ouvert. {problem}',
    'lab-unreadable': "L'exercice n'a pas pu être lu\u00a0: {problem}",
    'lab-config-unreadable':
      "Les paramètres des exercices n'ont pas pu être lus et ne sont pas utilisés\u00a0: {problem}",
    'result-not-written': "Le résultat {file} n'a pas pu être écrit\u00a0: {reason}",
    'statements-not-sent':
      "Les énoncés (statements) sur les tentatives n'ont pas pu être envoyés et attendent\u00a0: {reason}",
    'session-not-saved':
      "La session n'a pas pu être enregistrée, et ce que vous faites à présent risque d'être perdu à la fermeture du programme. Raison : {reason}",
  },
  problems: {
    ...labProblems,
    'unknown-option': "Cette option n'est pas connue. --help affiche la liste des options.",
    'option-without-value': 'Cette option exige une valeur.',
    'option-needs-other': "Cette option n'a de sens qu'avec {other}.",
    'option-value-refused': "La valeur « {value} » n'est pas admise. Valeurs admises : {allowed}.",
    'superfluous-argument': "Trop d'arguments. --help affiche la liste des options.",
    'unknown-subcommand': "Cette sous-commande n'est pas connue. Sous-commandes connues\u00a0: {known}.",
    'subcommand-missing':
      'Il manque une sous-commande. Sous-commandes connues\u00a0: {known}. --help les explique.',
    'setup-line-missing':
      "Il manque les paramètres du programme d'installation. Écrivez-les après --, par exemple\u00a0: {example}",
    'setup-line-too-long': "La ligne du programme d'installation dépasse {limit} caractères.",
    'not-a-folder': "C'est un fichier, alors qu'il faut un dossier ici.",
    'folder-unusable': 'Ce dossier ne peut pas être utilisé : {detail}',
    'data-folder-in-use': "Un autre programme est en cours d'exécution sur ce dossier de données.",
    'prelude-refused': "Ce qui s'est passé avant (prelude) ne peut pas être exécuté\u00a0: {reason}.",
    'no-reference-path': "Ce scénario n'a pas de parcours de référence.",
    'no-such-shot': "Le parcours de référence du scénario n'a pas d'image de ce nom.",
    'path-step-refused': 'Cette étape du parcours de référence ne peut pas être exécutée\u00a0: {reason}.',
    'picture-not-taken': "L'image n'a pas pu être prise\u00a0: {detail}",
    'document-not-printed': "Le document n'a pas pu être imprimé\u00a0: {detail}",
    'file-not-written': "Le fichier n'a pas pu être écrit\u00a0: {detail}",
    'not-json': "Le fichier n'est plus un document JSON valide à partir d'ici.",
    'wrong-type': 'La valeur doit être de type {expected}.',
    'unknown-field': "Le champ « {fields} » n'est pas connu ici.",
    'not-one-of': "La valeur doit être l'une des suivantes : {values}.",
    'out-of-range': 'La valeur est en dehors de la plage autorisée ({limit}).',
    'wrong-shape': "Le contenu n'a pas la forme attendue : {detail}",
    'file-missing': "Le fichier {file} n'existe pas.",
    'unreadable-file': 'Le fichier {file} ne peut pas être lu : {detail}',
    'file-changed': 'Le fichier {file} a été modifié ou supprimé depuis sa lecture.',
    'file-too-large': 'Le fichier {file} dépasse la limite de {limit}.',
    'not-a-registry-file':
      "Ce fichier n'est pas une exportation du Registre : il ne commence ni par « Windows Registry Editor Version 5.00 » ni par « REGEDIT4 ».",
    'registry-line-not-understood':
      "La ligne {line} de l'exportation du Registre n'est pas comprise : {text}",
    'registry-key-too-long':
      "La ligne {line} de l'exportation du Registre désigne une clé plus profonde ou plus longue que Windows ne l'admet : {text}",
    'foreign-product':
      "L'exportation du Registre porte sur la version {build} ; ce programme connaît Exchange Server 2007 (8.x).",
    'duplicate-name': 'Le nom {name} figure ici deux fois.',
    'unknown-service': 'Aucun service ne se nomme {service}.',
    'registry-key-outside-hive':
      "La ligne {line} de l'exportation du Registre désigne une clé qui n'appartient à aucune ruche connue : {text}",
    'not-a-scenario-file': 'Un scénario est un fichier .json, son dossier ou un fichier .reg.',
    'unknown-scenario': "Il n'existe pas de scénario « {id} ». Scénarios connus : {known}.",
    'no-exchange-key':
      "L'exportation du Registre ne contient pas la clé HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0.",
    'unknown-task': "Il n'existe pas de tâche d'installation nommée « {task} ».",
    'prelude-too-late':
      "Ce qui s'est passé avant (prelude) doit être terminé avant le début de la session, à {time}.",
    'nested-too-deep': "Les listes et objets sont imbriqués sur plus de {limit} niveaux à partir d'ici.",
    'not-a-local-time':
      "Ce n'est pas une heure locale du serveur. Écrivez par exemple 2008-03-12T09:12:00, sans fuseau horaire.",
    'not-an-address': "«\u00a0{address}\u00a0» n'est pas une adresse IPv4.",
    'not-a-subnet': "«\u00a0{subnet}\u00a0» n'est pas un sous-réseau. Écrivez par exemple 10.0.0.0/24.",
    'not-a-command': "Ce n'est pas une commande, ou ses valeurs ne sont pas admises\u00a0: {command}.",
    'part-missing': "Le serveur n'a rien ici qui ait pu changer.",
    'unknown-base':
      "Il n'existe pas de serveur de base «\u00a0{base}\u00a0». Serveurs de base connus\u00a0: {known}.",
    'files-missing': 'Les fichiers à lire manquent. Par exemple\u00a0: {example}',
    'not-customer-data':
      "Ce n'est ni un journal d'installation, ni une exportation du Registre, ni une archive qui en contient.",
    'no-way-out': "Dans ces données, aucune exécution ne permet de s'exercer à une telle solution.",
    'names-left':
      "Rien n'a été écrit\u00a0: ces noms du client seraient restés sur les images\u00a0: {names}",
    'too-many-names':
      "Il y a ici plus de noms et d'adresses que le programme n'en remplace\u00a0; certains seraient restés.",
    'product-words-left':
      "Ces noms sont aussi des mots du produit. Ils n'ont été remplacés que là où ils servent de noms\u00a0; relisez ce que vous envoyez\u00a0: {names}",
    'nothing-of-setup': "Il n'y a ici ni journal d'installation, ni exportation du Registre.",
    'archive-damaged': "L'archive est endommagée ou incomplète\u00a0; la suite n'a pas été lue ({detail}).",
    'damaged-file':
      "Ce fichier est endommagé ou ne peut pas être lu jusqu'au bout\u00a0; seul ce qui précède a été lu ({detail}).",
    'archive-entry-encrypted':
      'Ce fichier est protégé par un mot de passe. Extrayez-le, puis ouvrez-le séparément.',
    'archive-entry-method':
      'Ce fichier est compressé selon une méthode inconnue ici ({method}). Extrayez-le, puis ouvrez-le séparément.',
    'archive-too-large':
      'Les archives contiennent ensemble plus de {limit}. Extrayez ce fichier, puis ouvrez-le séparément.',
    'archive-too-many-entries':
      "L'archive contient plus de {limit} fichiers\u00a0; les autres n'ont pas été lus.",
    'cut-lines': 'Lignes de plus de 4\u00a0Mo coupées\u00a0: {count}.',
    'registry-more-problems': 'Autres lignes non comprises\u00a0: {count}.',
    'registry-without-exchange': "L'exportation du Registre ne contient aucune clé d'Exchange Server.",
    'registry-too-large':
      "L'exportation du Registre contient sur Exchange Server plus que ce qui peut être conservé\u00a0; le reste a été omis.",
    'archive-inside':
      "C'est une archive dans une archive, qui n'est pas examinée. Extrayez-la, puis ouvrez-la séparément.",
    'archive-kind':
      "C'est une archive d'un autre type\u00a0; seuls les fichiers .zip sont examinés. Extrayez-la et ouvrez son contenu.",
    'archives-without-room':
      "Le disque n'a de place que pour {limit} provenant d'archives, et ce fichier n'y tient pas. Libérez de la place, ou extrayez-le ailleurs, puis ouvrez-le séparément.",
    'case-full':
      "Il a déjà été lu tant de choses de ce dossier que rien n'a pu être conservé de ce fichier. Ouvrez-le séparément.",
    'copy-not-written':
      "Le journal a été lu, mais aucune copie n'a pu en être conservée\u00a0: ses lignes ne peuvent pas être affichées ({detail}).",
    'lines-not-kept':
      "Aucune copie de ce journal n'a pu être conservée\u00a0: ses lignes ne peuvent être ni affichées ni enregistrées.",
    'dropped-refused':
      "Ces fichiers n'ont pas été lus\u00a0: {limit} au plus sont acceptés à la fois. Placez-les dans un dossier, et déposez ce dossier.",
    'reading-failed': "Les fichiers n'ont pas pu être lus\u00a0: {detail}",
  },
  problemAt: '{at} : {problem}',
  units: { megabytes: '{count} Mo' },
};
