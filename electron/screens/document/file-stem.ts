/** No file system takes names of more bytes, and the ending needs some. */
const MOST_LETTERS = 80;

/** A document's name as that of a file, on any system: letters, digits and what may stand between them. */
export function fileStem(name: string): string {
  const tame = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return Array.from(tame).slice(0, MOST_LETTERS).join('') || 'pictures';
}
