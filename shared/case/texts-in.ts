/** All texts in a value of JSON, one a line: what could be shown of it. */
export function textsIn(value: unknown): string {
  const texts: string[] = [];
  gather(value, texts);
  return texts.join('\n');
}

function gather(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) gather(part, texts);
}
