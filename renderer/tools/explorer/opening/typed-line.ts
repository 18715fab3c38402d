/** A line of Run in its parts: the program, what follows it word by word, and the same as one text. */
export interface TypedLine {
  readonly program: string;
  readonly words: readonly string[];
  readonly rest: string;
}

/** Environment variables, as they are on every server here. */
const VARIABLES: Readonly<Record<string, string>> = {
  windir: 'C:\\WINDOWS',
  systemroot: 'C:\\WINDOWS',
  systemdrive: 'C:',
  programfiles: 'C:\\Program Files',
  temp: 'C:\\WINDOWS\\Temp',
};

/** A typed text without the blanks around it and with its environment variables filled in. */
export function expanded(text: string): string {
  return text.trim().replace(/%(\w+)%/g, (whole, name: string) => VARIABLES[name.toLowerCase()] ?? whole);
}

/** A text without the quotation marks around all of it. */
export function unquoted(text: string): string {
  return /^"([^"]*)"?$/.exec(text)?.[1] ?? text;
}

/** Takes a line apart; quotation marks keep words together. */
export function takeApart(line: string): TypedLine {
  const words = line.match(/"[^"]*"?|[^\s"]+/g) ?? [];
  const [program = '', ...others] = words;
  return {
    program: unquoted(program),
    words: others.map(unquoted),
    rest: unquoted(line.slice(line.indexOf(program) + program.length).trim()),
  };
}
