import type { Catalog } from '../../catalog';

export const summary: Catalog['labs']['summary'] = {
  title: 'Bilan de la classe',
};
