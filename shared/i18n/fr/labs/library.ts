import type { Catalog } from '../../catalog';

export const library: Catalog['labs']['library'] = {
  title: 'Exercices',
};
