import type { Catalog } from '../../catalog';

export const statements: Catalog['labs']['statements'] = {
  verbs: {
    initialized: 'a commencé',
    completed: 'a terminé',
    passed: 'a réussi',
    failed: 'a échoué',
    terminated: 'a quitté',
  },
  lab: 'Un exercice sur un serveur Exchange 2007 simulé.',
  objective: "Ce que le serveur doit être à la fin d'un exercice.",
  problems: {
    'lrs-unreachable': 'Le Learning Record Store ne répond pas ({detail}). Un nouvel essai suivra.',
    'lrs-busy':
      'Le Learning Record Store ne peut rien recevoir pour le moment (HTTP {status}). Un nouvel essai suivra.',
    'lrs-refuses-credentials':
      'Le Learning Record Store refuse la clé et le secret (HTTP {status}). Vérifiez les paramètres.',
    'lrs-not-there':
      "À l'adresse du Learning Record Store, c'est autre chose qui répond (HTTP {status}). Vérifiez les paramètres.",
    'lrs-endpoint-refused':
      "L'adresse {endpoint} du Learning Record Store n'est pas utilisée\u00a0: elle doit commencer par https://, pour que la clé et le secret ne puissent pas être lus en chemin.",
    'statements-not-kept':
      "Des déclarations sur des exercices n'ont pas pu être conservées sur le disque\u00a0: {detail}",
    'statements-damaged':
      "Un fichier de déclarations sur un exercice est endommagé. Il a été mis de côté sous le nom {file}, et n'est pas envoyé.",
  },
};
