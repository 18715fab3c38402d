/** The products whose Setup logs are known, as their start lines name them (setup-log-format.md 1.2). */
const KNOWN_PRODUCTS: ReadonlySet<string> = new Set([
  '2007',
  '2010',
  '2013',
  '2016',
  '2019',
  'Subscription Edition',
]);

/** Whether a product's logs are known. */
export function isKnownProduct(product: string): boolean {
  return KNOWN_PRODUCTS.has(product);
}
