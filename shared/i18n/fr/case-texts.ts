import type { Catalog } from '../catalog';
import { pages } from './wizard/pages';
import { readinessChecks } from './wizard/readiness-checks';

export const caseTexts: Catalog['caseTexts'] = {
  ways: {
    'resume-in-wizard': {
      title: "Reprendre dans l'Assistant Installation",
      text: "Ouvrez le programme d'installation en mode maintenance depuis Ajout/Suppression de programmes (depuis les fichiers d'installation si aucun rôle n'est complet), choisissez uniquement le rôle inachevé et laissez l'installation reprendre où elle s'est arrêtée.",
    },
    'resume-at-prompt': {
      title: 'Reprendre en ligne de commande',
      text: "Exécutez Setup.com depuis les fichiers d'installation pour le seul rôle inachevé et avec la même action\u00a0; l'installation reprend à l'étape que désigne sa marque (watermark).",
    },
    'remove-role': {
      title: 'Supprimer le rôle inachevé',
      text: 'Retirez le rôle inachevé du serveur, puis réinstallez-le depuis le début.',
    },
    'delete-marks': {
      title: "Supprimer les marques à la main, puis relancer l'installation",
      text: "Supprimez Watermark et Action sous la clé du rôle dans le Registre, afin que l'installation ne le considère plus comme inachevé, puis relancez-la pour ce rôle.",
    },
    'cure-findings': {
      title: 'Corriger ce que les tests de préparation ont constaté',
      text: "Corrigez chaque erreur signalée par les tests de préparation, puis relancez l'installation exactement comme avant\u00a0: rien n'a encore été installé.",
    },
    'prepare-directory': {
      title: "Préparer d'abord l'annuaire",
      text: "Préparez le schéma, la forêt et le domaine, chacun par le paramètre prévu et avec un compte qui en a le droit, attendez la réplication, puis relancez l'installation sur ce serveur.",
    },
    'run-again': {
      title: "Relancer l'installation comme avant",
      text: "Aucun rôle n'est marqué comme inachevé sur ce serveur\u00a0: corrigez d'abord ce qui a arrêté l'installation, puis relancez-la de la même façon.",
    },
  },
  risks: {
    'only-failed-role':
      "Choisissez ou nommez uniquement le rôle inachevé. Avec d'autres rôles dans la même exécution, les tests de préparation s'arrêtent sur sa marque (watermark).",
    'same-media':
      "Utilisez des fichiers d'installation de la même version et gardez-les accessibles. Dès qu'un correctif cumulatif est installé, le Setup.com du dossier bin refuse de modifier les rôles.",
    'same-action':
      "La marque (watermark) enregistre ce que faisait l'installation\u00a0: installer, mettre à niveau ou supprimer. Seule la même action peut la reprendre.",
    'cause-remains':
      "Cela ne corrige pas ce qui a fait échouer l'installation. Trouvez-en la cause et corrigez-la d'abord, sinon l'installation s'arrêtera à la même étape.",
    'backup-first':
      "Faites d'abord une sauvegarde complète du serveur et exportez la clé. Une erreur dans le Registre peut rendre Windows ou Exchange inutilisable.",
    'support-warns':
      "Le support Microsoft déconseille désormais de supprimer ces valeurs. N'y recourez que si aucune autre solution n'est possible.",
    'steps-repeated':
      "Sans la marque (watermark), l'installation refait toutes les étapes du rôle, même celles déjà accomplies, et peut échouer ailleurs parce que ce qu'elles ont créé existe déjà.",
    'removal-may-be-refused':
      "Le rôle ne peut être supprimé que s'il est suffisamment installé, et les tests de préparation peuvent refuser la suppression tant que sa marque (watermark) indique une installation.",
    'other-product':
      "L'exercice utilise Exchange 2007. Sur le serveur réel d'un produit ultérieur, comparez d'abord chaque étape à la documentation de ce produit.",
    'whole-role':
      "Dans Exchange 2013 et les versions ultérieures, ce rôle réunit plusieurs des services que le journal appelle des rôles\u00a0: la ligne les retire tous, avec ce qu'ils contiennent.",
    'role-data-lost':
      "Ce que le rôle contient sur ce serveur disparaît avec lui. Déplacez d'abord les boîtes aux lettres, videz les files d'attente et notez ses paramètres.",
    'replication-delay':
      "Une modification d'Active Directory doit avoir atteint le contrôleur de domaine que l'installation interroge. Attendez la réplication ou forcez-la.",
    'schema-not-undone':
      "Une extension du schéma est irréversible. Sauvegardez d'abord l'état du système du contrôleur de schéma.",
  },
  assumptions: {
    'product-mapped':
      "Le journal provient d'Exchange {product}, version {build}. L'exercice utilise Exchange 2007, version {nearest}.",
    'upgrade-as-installation':
      "À partir d'Exchange 2010, une mise à niveau est contrôlée selon les règles d'une installation\u00a0; l'exercice reproduit de cette façon les résultats du journal.",
    'roles-mapped':
      "L'exercice remplace les rôles qui n'existent pas dans Exchange 2007 ({names}) par\u00a0: {roles}.",
    'step-mapped': "L'exercice remplace l'étape {step} du journal par la tâche la plus proche, {task}.",
    'step-unknown':
      "L'étape {step} n'est pas connue ici. Dans l'exercice, l'installation s'arrête à la première étape du rôle.",
    'rule-mapped': "L'exercice remplace la règle {rule}, propre à un produit ultérieur, par {nearest}.",
    'rule-unknown':
      "La règle {rule} n'a pas d'équivalent dans Exchange 2007\u00a0; l'exercice ne la reproduit pas.",
    'rule-not-shown':
      'La règle {rule} a donné un résultat chez le client, mais pas sur le serveur reconstitué.',
    'windows-assumed':
      "Le journal n'indique ni l'édition ni les mises à jour de Windows. Une version prise en charge par ce produit est supposée.",
    'build-assumed': "Rien n'indique la version d'Exchange. On suppose {build}.",
    'preparation-assumed':
      "Rien n'indique si Active Directory est préparé. On suppose qu'il l'est, pour cette version.",
    'server-assumed': "Rien n'indique le nom du serveur. On suppose {name}.",
    'controller-assumed': "Rien n'indique le contrôleur de domaine. On suppose {name}.",
    'account-assumed': "Rien n'indique qui a exécuté le programme d'installation. On suppose {name}.",
    'domain-assumed': "Le journal n'indique pas le domaine. {domain} est supposé.",
    'site-assumed': "Le journal n'indique pas le site Active Directory. {site} est supposé.",
    'organization-assumed': "Le journal n'indique pas l'organisation Exchange. {organization} est supposée.",
    'servers-assumed':
      "Les données ne disent rien des autres serveurs Exchange de l'organisation. L'exercice suppose qu'il n'y en a pas.",
    'groups-assumed':
      "Le journal n'indique pas les groupes du compte. Tous ceux que l'installation exige sont supposés.",
    'services-assumed':
      'Les services de Windows sont supposés être tels que Windows les installe, sauf si un résultat des tests dit le contraire.',
    'roles-from-registry': "Les rôles installés sont tirés de l'exportation du Registre.",
    'roles-assumed':
      "Le journal n'énumère pas les rôles installés. Ils sont déduits de ce que faisait l'installation.",
    'plan-assumed':
      "Le journal n'indique pas les rôles demandés. Le rôle inachevé est supposé ou, à défaut, le premier qui manque dans l'ordre d'installation.",
    'cause-unknown':
      "On ignore ce qui a fait échouer {task}. Dans l'exercice, la tâche échoue avec le message du journal jusqu'à ce qu'une solution en lève la cause.",
    'time-assumed': "Le journal ne donne pas l'heure de l'exécution. Un jour ouvré de 2008 est supposé.",
  },
  shots: {
    introduction: pages.introduction.title,
    'license-agreement': pages['license-agreement'].title,
    'error-reporting': pages['error-reporting'].title,
    'installation-type': pages['installation-type'].title,
    'maintenance-mode': pages['maintenance-mode'].title,
    'server-role-selection': pages['server-role-selection'].title,
    'exchange-organization': pages['exchange-organization'].title,
    'client-settings': pages['client-settings'].title,
    'mail-flow-settings': pages['mail-flow-settings'].title,
    'readiness-checks': readinessChecks.title,
    progress: pages.progress.title,
    completion: pages.completion.title,
    desktop: "Le serveur avant de relancer l'installation",
    'add-or-remove-programs': 'Exchange dans Ajout/Suppression de programmes',
    'start-screen': "Écran de démarrage des fichiers d'installation",
    'readiness-checks-found': 'Ce que les tests de préparation ont constaté',
    'setup-failed': "Où l'installation s'est arrêtée",
    'prompt-line': "La ligne à l'invite de commandes",
    'prompt-found': "Ce que les tests de préparation ont constaté, à l'invite de commandes",
    'prompt-done': "L'installation terminée, à l'invite de commandes",
    'registry-marks': 'Les valeurs Watermark et Action dans le Registre',
    'registry-clean': 'Le Registre sans les valeurs Watermark et Action',
  },
  title: 'Dossier client\u00a0: {server}',
  briefing: {
    withUser:
      "Ce serveur a été reconstitué d'après ce qu'un client a envoyé\u00a0: {server}, Exchange {product}\u00a0; installation exécutée par {user}.",
    withoutUser:
      "Ce serveur a été reconstitué d'après ce qu'un client a envoyé\u00a0: {server}, Exchange {product}.",
    stopped:
      "L'installation y est arrêtée au même point que chez le client. Essayez une solution ici avant de la conseiller.",
    completed:
      "L'exécution du programme d'installation s'est terminée\u00a0: le serveur est tel qu'elle l'a laissé.",
  },
  assumed: "Ce que les données n'indiquent pas est supposé\u00a0:",
};
