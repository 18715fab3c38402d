import type { Catalog } from '../../catalog';

export const run: Catalog['tools']['run'] = {
  title: 'Exécuter',
  hint: "Tapez le nom d'un programme, d'un dossier ou d'un fichier de ce serveur.",
  open: '&Ouvrir\u00a0:',
  history: 'Lignes déjà tapées',
  showHistory: 'Afficher les lignes déjà tapées',
  noHistoryReason: "Rien n'a encore été tapé ici.",
  emptyReason: "Tapez d'abord un nom.",
};
