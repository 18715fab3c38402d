import type { Catalog } from '../../catalog';

export const summary: Catalog['labs']['summary'] = {};
