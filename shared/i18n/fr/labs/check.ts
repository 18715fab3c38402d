import type { Catalog } from '../../catalog';

export const check: Catalog['labs']['check'] = {
  checked: '{file}\u00a0: solution {solution}, fausses pistes {wrong}',
  graded: '{file}\u00a0: {student} {score}',
  forged: 'Le fichier prétend à une autre note que celle à laquelle mènent ses commandes.',
  refusedSteps: "Étapes que l'exercice n'autorise pas\u00a0: {count}.",
  otherKey: "Le résultat se rapporte à une autre version de l'exercice.",
  unfinished: "La tentative n'a pas été terminée.",
  remarks: {
    'no-solution': "Aucune solution n'est enregistrée.",
    'no-objectives': "Rien n'est noté.",
    'solution-refused': "L'étape {step} de la solution est refusée\u00a0: {reason}",
    'wrong-path-refused': "L'étape {step} de la fausse piste {path} est refusée\u00a0: {reason}",
    'solution-not-full': 'La solution obtient {score}\u00a0; il lui manque\u00a0: {missed}',
    'wrong-path-full': 'La fausse piste {path} obtient la note maximale.',
    'met-at-start': "L'objectif {objective} est atteint avant toute action.",
    'text-missing': 'Il manque un texte\u00a0: {place} ({language})',
  },
};
