import type { Catalog } from '../catalog';

export const customerData: Catalog['customerData'] = {
  runs: {
    head: {
      file: 'Fichier',
      run: 'Exécution',
      product: 'Exchange',
      version: 'Version',
      mode: 'Opération',
      interface: 'Lancée depuis',
      outcome: 'Issue',
      failedTask: 'Tâche en échec',
    },
    modes: {
      Install: 'installation',
      Upgrade: 'mise à niveau',
      Uninstall: 'suppression',
      RecoverServer: 'récupération',
      PrepareSchema: 'PrepareSchema',
      PrepareAD: 'PrepareAD',
      PrepareDomain: 'PrepareDomain',
    },
    interfaces: { cli: 'ligne de commande', gui: 'Assistant Installation' },
    outcomes: {
      completed: 'terminée',
      'prereq-failed': 'arrêtée par les tests de préparation',
      'task-failed': "échec d'une tâche",
      'invalid-command-line': 'ligne de commande refusée',
      unfinished: "le journal s'arrête avant la fin",
    },
    unknown: '-',
    noRun: 'aucune exécution',
    registry: 'Registre\u00a0: {name}',
  },
  pictured: '{file}, exécution {number}\u00a0: {way}',
  picturedRegistry: '{file}\u00a0: {way}',
};
