import type { Catalog } from '../../catalog';

export const history: Catalog['labs']['history'] = {};
