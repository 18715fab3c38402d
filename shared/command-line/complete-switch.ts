/** A switch of Setup, as Tab offers it. */
export interface CompletedSwitch {
  /** Without its slash, `TargetDir`. */
  readonly name: string;
  /** Other names that it can be typed with; they are not offered, but their values are. */
  readonly aliases: readonly string[];
  /** What can stand behind its colon: nothing, any text, or one of these. */
  readonly values: 'none' | 'text' | readonly string[];
  /** Whether several values may follow, with commas between them. */
  readonly isList: boolean;
}

/** `/roles:Mailbox, Hub`: a switch at the end of a line, with the values before the last one. */
const WITH_VALUE = /(^|\s)([/-])([a-z]+):((?:[^\s",:]+,\s*)*)([^\s",:]*)$/i;
const NAME = /(^|\s)([/-])([a-z?]*)$/i;

/** Lines with the switch at their end completed, or one of its values; null where the end is neither. */
export function completeSwitch(line: string, switches: readonly CompletedSwitch[]): readonly string[] | null {
  const value = WITH_VALUE.exec(line);
  if (value) return completeValue(line, value, switches);
  const name = NAME.exec(line);
  if (!name) return null;
  const typed = name[3] ?? '';
  const before = line.slice(0, line.length - typed.length);
  return switches
    .filter((row) => begins(row.name, typed))
    .map((row) => before + row.name + (row.values === 'none' ? '' : ':'));
}

function completeValue(
  line: string,
  [, , , name = '', others = '', typed = '']: RegExpExecArray,
  switches: readonly CompletedSwitch[],
): readonly string[] | null {
  const row = switches.find((other) => [other.name, ...other.aliases].some((each) => isSame(each, name)));
  // A text may be a path, which is completed as one.
  if (!row || typeof row.values === 'string' || (others !== '' && !row.isList)) return null;
  const given = others.split(',').map((each) => each.trim());
  const before = line.slice(0, line.length - typed.length);
  return row.values
    .filter((value) => begins(value, typed) && !given.some((other) => isSame(other, value)))
    .map((value) => before + value);
}

function begins(name: string, typed: string): boolean {
  return name.toLowerCase().startsWith(typed.toLowerCase());
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
