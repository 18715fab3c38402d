/** What follows a program, its switches apart. */
export interface Arguments {
  /** In lower case and without the slash, their values as typed: `s`, `c:Error`. */
  readonly switches: readonly string[];
  readonly operands: readonly string[];
}

/** `/s/b`, as cmd takes it for `/s /b`. */
const SEVERAL = /^(?:\/[-a-z]+){2,}$/i;

/** Tells switches, which begin with a slash, from all else. */
export function readArguments(words: readonly string[]): Arguments {
  const isSwitch = (word: string) => word.startsWith('/');
  return {
    switches: words.filter(isSwitch).flatMap((word) => {
      const parts = SEVERAL.test(word) ? word.slice(1).split('/') : [word.slice(1)];
      return parts.map(lowerName);
    }),
    operands: words.filter((word) => !isSwitch(word)),
  };
}

/** The first switch that a program does not know; undefined where it knows all. */
export function unknownSwitch({ switches }: Arguments, known: readonly string[]): string | undefined {
  return switches.find((given) => !known.includes(given.split(':', 1)[0] ?? ''));
}

/** What stands behind the colon of a switch; undefined where it was not given. */
export function switchValue({ switches }: Arguments, name: string): string | undefined {
  return switches.find((given) => given.startsWith(`${name}:`))?.slice(name.length + 1);
}

function lowerName(given: string): string {
  const colon = given.indexOf(':');
  return colon < 0 ? given.toLowerCase() : given.slice(0, colon).toLowerCase() + given.slice(colon);
}
