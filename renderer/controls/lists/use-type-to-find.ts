import { useRef, type KeyboardEvent } from 'react';

/** Letters typed within this time of one another look for one text, in milliseconds. */
const PAUSE = 1000;

/**
 * Finds a row by its first letters as they are typed. `find` gets what was typed and whether to start
 * behind the current row; it returns whether there is such a row. Returns what takes a key press.
 */
export function useTypeToFind(
  find: (typed: string, fromNext: boolean) => void,
): (event: KeyboardEvent) => boolean {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    const isLetter = event.key.length === 1 && event.key !== ' ';
    if (!isLetter || event.ctrlKey || event.altKey || event.metaKey) return false;
    const before = event.timeStamp - typed.current.at < PAUSE ? typed.current.text : '';
    const text = before === event.key ? before : before + event.key;
    typed.current = { text, at: event.timeStamp };
    find(text, text.length === 1);
    return true;
  };
}

/** Index of the first text from `start` on, around the end, that begins with `typed`; -1 where none does. */
export function findByStart(texts: readonly string[], typed: string, start: number): number {
  const wanted = typed.toLocaleLowerCase();
  for (let step = 0; step < texts.length; step += 1) {
    const index = (start + step) % texts.length;
    if (texts[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}
