import type { Catalog } from '../../catalog';

export const authoring: Catalog['labs']['authoring'] = {
  title: "Éditeur d'exercice",
};
