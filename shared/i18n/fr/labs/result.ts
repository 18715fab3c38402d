import type { Catalog } from '../../catalog';

export const result: Catalog['labs']['result'] = {
  title: "Résultat de l'exercice",
};
