import { useText } from '../../use-text';
import type { Icon } from '../../windows/window-store';

/** The line of an Explorer window that says which folder it shows. */
export function AddressBar({ icon: Image, place }: { readonly icon: Icon; readonly place: string }) {
  const { address } = useText().catalog.tools;
  return (
    <div className="address-bar">
      <span className="label">{address}</span>
      <span className="place">
        <Image size={16} />
        <span>{place}</span>
      </span>
    </div>
  );
}
