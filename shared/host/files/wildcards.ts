/** Whether a name or a pattern stands for several: `*.log`. */
export function hasWildcards(name: string): boolean {
  return /[*?]/.test(name);
}

/**
 * Whether a name fits a pattern, compared without case. `*.*` is everything, as in every Windows since names need no
 * ending. Goes back to the last star only, so that no pattern takes long.
 */
export function fitsPattern(name: string, pattern: string): boolean {
  const text = name.toLowerCase();
  const wanted = pattern === '*.*' ? '*' : pattern.toLowerCase();
  let at = 0;
  let next = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    const sign = wanted[next];
    if (sign === '*') {
      star = next;
      retry = at;
      next += 1;
    } else if (sign === '?' || sign === text[at]) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      retry += 1;
      at = retry;
      next = star + 1;
    } else {
      return false;
    }
  }
  return /^\**$/.test(wanted.slice(next));
}
