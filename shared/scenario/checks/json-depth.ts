/**
 * How deep the lists and objects of a scenario's JSON may nest. The shipped ones need 9 levels; everything that reads
 * the file (places, schema, conditions) recurses, and a few thousand levels would exhaust the stack.
 */
export const MAX_DEPTH = 64;

/** Where a JSON text first nests deeper than that, as an offset; null where it nowhere does. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') offset = endOfString(text, offset);
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    if (depth > MAX_DEPTH) return offset;
  }
  return null;
}

/** The offset of the quote that ends the string begun at `start`; the text's end where none does. */
function endOfString(text: string, start: number): number {
  let offset = start + 1;
  while (offset < text.length && text[offset] !== '"') offset += text[offset] === '\\' ? 2 : 1;
  return offset;
}
