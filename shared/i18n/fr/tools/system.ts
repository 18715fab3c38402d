import type { Catalog } from '../../catalog';

export const system: Catalog['tools']['system'] = {
  title: 'Propriétés système',
  general: {
    tab: 'Général',
    system: 'Système\u00a0:',
    edition: { x64: 'Édition Standard x64', x86: 'Édition Standard' },
    servicePack: 'Service Pack {number}',
    version: 'Version {version}',
    debug: 'Version de vérification (débogage)',
    registeredTo: 'Enregistré sous le nom de\u00a0:',
    computer: 'Ordinateur\u00a0:',
    architecture: { x64: 'Ordinateur à processeur x64', x86: 'Ordinateur à processeur x86' },
    simulated: 'Serveur simulé',
  },
  name: {
    tab: "Nom de l'ordinateur",
    intro: 'Windows utilise les informations suivantes pour identifier votre ordinateur sur le réseau.',
    fullName: "Nom complet de l'ordinateur\u00a0:",
    domain: 'Domaine\u00a0:',
    workgroup: 'Groupe de travail\u00a0:',
    workgroupName: 'WORKGROUP',
    changeHint: 'Pour changer le suffixe DNS principal de cet ordinateur, cliquez sur Modifier.',
    change: '&Modifier',
  },
  pending: "Les modifications prendront effet après le redémarrage de l'ordinateur.",
  changes: {
    title: "Modification du nom de l'ordinateur",
    intro:
      "Ici se modifient le nom d'un ordinateur et son appartenance. Dans cet exercice, seul le suffixe DNS principal peut changer\u00a0: cliquez sur Autres.",
    name: "&Nom de l'ordinateur\u00a0:",
    fullName: "Nom complet de l'ordinateur\u00a0:",
    more: '&Autres',
    memberOf: 'Membre de',
    domain: '&Domaine',
    workgroup: '&Groupe de travail',
    fixedReason:
      "Le nom et l'appartenance du serveur simulé font partie du scénario et ne peuvent pas être modifiés.",
  },
  suffix: {
    title: 'Suffixe DNS et nom NetBIOS',
    suffix: '&Suffixe DNS principal de cet ordinateur\u00a0:',
    follows: "&Modifier le suffixe DNS principal lorsque l'appartenance au domaine change",
    followsReason: "L'appartenance du serveur simulé ne peut pas être modifiée.",
    netbios: '&Nom NetBIOS\u00a0:',
    hint: "Ce nom sert à l'interopérabilité avec des ordinateurs et des services plus anciens.",
    restart: "Vous devez redémarrer l'ordinateur pour que les modifications prennent effet.",
  },
  restart: {
    button: '&Redémarrer le serveur',
    entry: 'Redé&marrer le serveur',
    title: 'Redémarrage du serveur',
    text: "Le serveur simulé s'arrête puis redémarre. Toutes les fenêtres se ferment, et les services dont le type de démarrage est Automatique démarrent.",
    running:
      "Le programme d'installation est au travail. Le redémarrage l'interrompt là où il en est\u00a0: le rôle en cours de configuration reste inachevé, et sa marque (watermark) reste dans le Registre.",
    idle: "L'assistant d'installation est ouvert. Le redémarrage le ferme, et les choix faits sur ses pages ne sont pas conservés.",
    question: 'Voulez-vous redémarrer le serveur\u00a0?',
    starting: 'Démarrage de Windows...',
  },
};
