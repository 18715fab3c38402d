import { labelParts } from './access-label';

/** A label's text with the letter of its access key underlined. */
export function AccessLabel({ label }: { readonly label: string }) {
  const { before, key, after } = labelParts(label);
  return (
    <>
      {before}
      {key && <span className="access-key">{key}</span>}
      {after}
    </>
  );
}
