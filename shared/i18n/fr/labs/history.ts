import type { Catalog } from '../../catalog';

export const history: Catalog['labs']['history'] = {
  title: 'Revenir en arrière',
  instruction:
    "Choisissez l'étape après laquelle vous voulez vous retrouver. Le serveur est alors exactement comme il était.",
  list: 'Étapes de cette tentative',
  columns: { number: 'N°', time: 'Heure du serveur', step: 'Étape', met: 'Objectifs' },
  start: 'Le début',
  waited: 'Attente de {time}',
  refused: '{step} (refusé)',
  met: '{met} sur {all}',
  why: 'Refusé\u00a0: {reason}',
  note: 'Ce qui est venu après est définitivement annulé. Le temps continue de courir, et ce que vos indices ont coûté reste dû.',
  back: '&Revenir ici',
  isNow: "C'est là que vous en êtes.",
  reading: 'Lecture des étapes...',
  failed: "Les étapes n'ont pas pu être lues.",
};
