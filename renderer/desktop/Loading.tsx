import { ProductIcon } from '../icons/ProductIcon';
import { useText } from '../use-text';

/** Shown until the program has answered. */
export function Loading() {
  const { loading } = useText().catalog.desktop;
  return (
    <main className="loading" role="status">
      <ProductIcon size={48} />
      <p>{loading}</p>
    </main>
  );
}
