import type { Catalog } from '../../catalog';

export const history: Catalog['labs']['history'] = {
  title: 'Revenir en arrière',
};
