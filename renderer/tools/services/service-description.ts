import type { Catalog } from '../../../shared/i18n/catalog';

/** What a service is for; empty where the catalogs do not know it. */
export function serviceDescription(catalog: Catalog, name: string): string {
  const known: Readonly<Record<string, { readonly description: string }>> = catalog.services.known;
  return Object.hasOwn(known, name) ? (known[name]?.description ?? '') : '';
}
