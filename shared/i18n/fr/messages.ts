import type { Catalog } from '../catalog';

export const messages: Catalog['messages'] = {
  refusals: {
    'setup-already-open': "Le programme d'installation est déjà ouvert.",
    'setup-not-open': "Le programme d'installation n'est pas ouvert.",
    'exchange-not-installed': "Microsoft Exchange Server 2007 n'est pas installé sur ce serveur.",
    'not-on-this-page':
      "Cette opération n'est pas possible sur la page actuelle de l'Assistant Installation.",
    'no-page-before': "Il n'existe pas de page précédente.",
    'no-role-chosen': 'Sélectionnez au moins un rôle à installer.',
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
    'no-such-registry-value': 'La clé de Registre ne contient pas de valeur nommée « {name} ».',
    'not-enough-disk-space': "L'espace disque est insuffisant : {required} requis, {available} disponibles.",
  },
  notices: {
    'journal-line-dropped':
      "La dernière entrée du journal de session était incomplète et a été écartée. La session reprend à l'entrée précédente.",
    'journal-damaged':
      'Un fichier de la session est endommagé. Il a été mis de côté sous le nom {file}. La simulation reprend au dernier état lisible ou, à défaut, recommence depuis le début.',
    'preferences-damaged':
      "Les préférences n'ont pas pu être lues. Elles ont été mises de côté sous le nom {file}, et les valeurs par défaut s'appliquent.",
    'scenario-unreadable': 'Le scénario ne peut pas être ouvert. {problem}',
    'session-not-saved':
      "La session n'a pas pu être enregistrée, et ce que vous faites à présent risque d'être perdu à la fermeture du programme. Raison : {reason}",
  },
  problems: {
    'unknown-option': "Cette option n'est pas connue. --help affiche la liste des options.",
    'option-without-value': 'Cette option exige une valeur.',
    'option-value-refused': "La valeur « {value} » n'est pas admise. Valeurs admises : {allowed}.",
    'superfluous-argument': "Trop d'arguments. --help affiche la liste des options.",
    'not-a-folder': "C'est un fichier, alors qu'il faut un dossier ici.",
    'folder-unusable': 'Ce dossier ne peut pas être utilisé : {detail}',
    'data-folder-in-use': "Un autre programme est en cours d'exécution sur ce dossier de données.",
    'no-reference-path': "Ce scénario n'a pas de parcours de référence.",
    'not-json': "Le fichier n'est plus un document JSON valide à partir d'ici.",
    'wrong-type': 'La valeur doit être de type {expected}.',
    'unknown-field': "Le champ « {fields} » n'est pas connu ici.",
    'not-one-of': "La valeur doit être l'une des suivantes : {values}.",
    'out-of-range': 'La valeur est en dehors de la plage autorisée ({limit}).',
    'wrong-shape': "Le contenu n'a pas la forme attendue : {detail}",
    'file-missing': "Le fichier {file} n'existe pas.",
    'unreadable-file': 'Le fichier {file} ne peut pas être lu : {detail}',
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
  },
  problemAt: '{at} : {problem}',
  units: { megabytes: '{count} Mo' },
};
