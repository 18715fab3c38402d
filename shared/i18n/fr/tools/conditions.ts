import type { Catalog } from '../../catalog';

/** Conditions : ce que le formateur fait échouer ou réussir. */
export const conditions: Catalog['tools']['conditions'] = {
  title: 'Conditions',
  intro:
    "Choisissez ce que les tests de préparation doivent constater sur ce serveur. Une règle échoue ou réussit parce que le serveur lui-même est modifié\u00a0: les outils en montrent la cause et permettent d'y remédier.",
  filter: '&Filtre\u00a0:',
  list: 'Règles de préparation',
  columns: {
    rule: 'Règle',
    outcome: 'Sur ce serveur',
    severity: 'Gravité',
    planned: 'Au plan',
    title: 'Titre',
  },
  outcomes: { fails: 'Échoue', passes: 'Réussit', notHere: 'Pas ici' },
  planned: 'Oui',
  notPlanned: 'Non',
  noMatch: 'Aucune règle ne correspond au filtre.',
  details: 'Description',
  choose: 'Sélectionnez une règle pour savoir quand elle est constatée.',
  found: 'Elle est constatée quand\u00a0: {when}',
  makeFail: 'Faire é&chouer',
  makePass: 'Faire &réussir',
};
