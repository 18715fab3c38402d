import type { Catalog } from '../catalog';
import { pages } from './wizard/pages';
import { readinessChecks } from './wizard/readiness-checks';

export const caseTexts: Catalog['caseTexts'] = {
  ways: {
    'resume-in-wizard': {
      title: "Reprendre dans l'Assistant d'installation",
      text: "Ouvrez le programme d'installation en mode maintenance depuis Ajout/Suppression de programmes, ou depuis les fichiers d'installation si aucun rôle n'est complet, choisissez uniquement le rôle inachevé et laissez l'installation reprendre où elle s'est arrêtée.",
    },
    'resume-at-prompt': {
      title: 'Reprendre en ligne de commande',
      text: "Exécutez Setup.com depuis les fichiers d'installation pour le seul rôle inachevé et avec la même action ; l'installation reprend à l'étape que désigne sa marque (watermark).",
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
      text: "Corrigez chaque erreur signalée par les tests, puis relancez l'installation exactement comme avant : rien n'a encore été installé.",
    },
    'prepare-directory': {
      title: "Préparer d'abord l'annuaire",
      text: "Préparez le schéma, la forêt et le domaine par leurs propres commutateurs avec un compte qui en a les droits, attendez la réplication, puis relancez l'installation sur ce serveur.",
    },
    'run-again': {
      title: "Relancer l'installation comme avant",
      text: "Aucun rôle n'est marqué comme inachevé sur ce serveur : supprimez la cause de l'arrêt, puis relancez l'installation de la même façon.",
    },
  },
  risks: {
    'only-failed-role':
      "Choisissez ou nommez uniquement le rôle inachevé. Avec d'autres rôles dans la même exécution, les tests de préparation s'arrêtent sur sa marque (watermark).",
    'same-media':
      "Utilisez des fichiers d'installation de la même version et gardez-les accessibles. Dès qu'un correctif cumulatif est installé, le Setup.com du dossier bin refuse de modifier les rôles.",
    'same-action':
      "La marque enregistre ce que faisait l'installation (installer, mettre à niveau, supprimer). Seule la même action peut la reprendre.",
    'cause-remains':
      "Cela ne corrige pas ce qui a fait échouer l'installation. Trouvez-en et supprimez-en d'abord la cause, sinon elle s'arrêtera à la même étape.",
    'backup-first':
      "Faites d'abord une sauvegarde complète du serveur et exportez la clé. Une modification erronée du Registre peut rendre Windows ou Exchange inutilisable.",
    'support-warns':
      'Le support Microsoft a depuis déconseillé de supprimer ces valeurs. Ne prenez cette voie que si les autres sont fermées.',
    'steps-repeated':
      "Sans sa marque, l'installation refait toutes les étapes du rôle, y compris celles déjà accomplies, et peut échouer ailleurs parce que leurs résultats sont déjà là.",
    'removal-may-be-refused':
      'La suppression exige que le rôle soit suffisamment présent, et les tests peuvent la refuser tant que la marque enregistre une installation.',
    'other-product':
      "La répétition exécute Exchange 2007. Sur le serveur réel d'un produit ultérieur, comparez d'abord chaque étape à la documentation de ce produit.",
    'whole-role':
      "Dans Exchange 2013 et les versions ultérieures, ce rôle réunit plusieurs des services que le journal appelle des rôles : la ligne les retire tous, avec ce qu'ils contiennent.",
    'role-data-lost':
      "Ce que le rôle contient sur ce serveur disparaît avec lui. Déplacez d'abord les boîtes aux lettres, videz les files d'attente et notez ses paramètres.",
    'replication-delay':
      "Une modification d'Active Directory doit avoir atteint le contrôleur de domaine que l'installation interroge. Attendez la réplication ou forcez-la.",
    'schema-not-undone':
      "Une extension du schéma ne se défait pas. Sauvegardez d'abord l'état du système du contrôleur de schéma.",
  },
  assumptions: {
    'product-mapped':
      "Le journal provient d'Exchange {product}, version {build}. La répétition utilise Exchange 2007, version {nearest}.",
    'upgrade-as-installation':
      "Exchange 2010 et les versions ultérieures contrôlent une mise à niveau selon les règles d'une installation ; les constatations du journal sont reproduites de cette façon.",
    'roles-mapped': "Les rôles qu'Exchange 2007 ne connaît pas ({names}) sont répétés comme : {roles}.",
    'step-mapped': "L'étape du journal, {step}, est répétée comme la tâche {task}, la plus proche.",
    'step-unknown':
      "L'étape {step} n'est pas connue ici. L'installation s'arrête à la place à la première étape du rôle.",
    'rule-mapped': "La règle {rule} d'un produit ultérieur est répétée comme {nearest}.",
    'rule-unknown': "La règle {rule} n'a pas d'équivalent dans Exchange 2007 et n'est pas constatée.",
    'rule-not-shown': 'Le client a rencontré la règle {rule}, mais le serveur reconstitué ne la montre pas.',
    'windows-assumed':
      "Le journal n'indique ni l'édition ni les mises à jour de Windows. Une version qui accepte ce produit est supposée.",
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
      "Les autres serveurs Exchange de l'organisation ne sont pas dans les données. Aucun n'est supposé.",
    'groups-assumed':
      "Le journal n'indique pas les groupes du compte. Tous ceux que l'installation exige sont supposés.",
    'services-assumed':
      "Les services de Windows sont supposés être comme après l'installation, sauf si une constatation dit le contraire.",
    'roles-from-registry': "Les rôles installés sont tirés de l'export du Registre.",
    'roles-assumed':
      "Le journal n'énumère pas les rôles installés. Ils découlent de ce que faisait l'installation.",
    'plan-assumed': "Le journal n'indique pas les rôles demandés. Le prochain rôle dans l'ordre est supposé.",
    'cause-known': "L'échec découle de ce qui manque au serveur reconstitué, comme sur le vrai.",
    'cause-unknown':
      "On ignore ce qui a fait échouer {task}. Dans la répétition, la tâche échoue avec le message du journal jusqu'à ce qu'une voie de sortie en lève la cause.",
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
    'prompt-line': "La ligne dans l'invite de commandes",
    'prompt-found': "Ce que les tests ont constaté dans l'invite de commandes",
    'prompt-done': "L'installation terminée dans l'invite de commandes",
    'registry-marks': 'Watermark et Action dans le Registre',
    'registry-clean': 'Le Registre sans les marques',
  },
  title: 'Dossier client : {server}',
  briefing: {
    withUser:
      "Ce serveur a été reconstitué d'après ce qu'un client a envoyé : {server}, Exchange {product}, installé par {user}. L'installation se trouve là où elle s'est arrêtée chez lui. Essayez une voie de sortie avant de la conseiller.",
    withoutUser:
      "Ce serveur a été reconstitué d'après ce qu'un client a envoyé : {server}, Exchange {product}. L'installation se trouve là où elle s'est arrêtée chez lui. Essayez une voie de sortie avant de la conseiller.",
  },
  assumed: "Ce que les données n'indiquent pas est supposé :",
};
