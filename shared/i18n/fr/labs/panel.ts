import type { Catalog } from '../../catalog';

export const panel: Catalog['labs']['panel'] = {
  title: 'Exercice',
};
