import { compileForm, matchForm, type CompiledForm, type SlotValues } from './form';
import { LINE_KINDS, lineKind, type LineKindId } from './line-kinds';

/** A message that was recognised. */
export interface Recognised {
  readonly id: LineKindId;
  readonly values: SlotValues;
  /** The form that it has. */
  readonly form: CompiledForm;
}

interface Candidate {
  readonly id: LineKindId;
  readonly form: CompiledForm;
}

/** Forms are looked up by so many first characters; those with a shorter beginning are always tried. */
const KEY_LENGTH = 6;

const CANDIDATES: readonly Candidate[] = (Object.keys(LINE_KINDS) as LineKindId[]).flatMap((id) =>
  lineKind(id).forms.map((form) => ({ id, form: compileForm(form) })),
);
const SHORT = CANDIDATES.filter(({ form }) => form.prefix.length < KEY_LENGTH);
const BY_KEY = groupedByKey(CANDIDATES.filter(({ form }) => form.prefix.length >= KEY_LENGTH));
/** Forms without a beginning of their own fit no longer message: so long ones are not searched again and again. */
const LONGEST_SHORT = 1_000;

/** Of some kinds, whether a message that begins like them can tell a fact. */
export type TellingLines = Readonly<Partial<Record<LineKindId, (message: string) => boolean>>>;

const EVERY_LINE: TellingLines = {};
const NO_VALUES: SlotValues = {};

/**
 * What kind of line a message is, without its stamp and level, and the values of its slots; null for one not known. One
 * that cannot tell a fact has no values: taking it apart is what costs time.
 */
export function recognise(message: string, tells: TellingLines = EVERY_LINE): Recognised | null {
  const candidates = BY_KEY.get(message.slice(0, KEY_LENGTH));
  const found = candidates === undefined ? null : firstMatch(candidates, message, tells);
  return found ?? (message.length > LONGEST_SHORT ? null : firstMatch(SHORT, message, tells));
}

function groupedByKey(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = candidate.form.prefix.slice(0, KEY_LENGTH);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return groups;
}

function firstMatch(
  candidates: readonly Candidate[],
  message: string,
  tells: TellingLines,
): Recognised | null {
  for (const { id, form } of candidates) {
    if (tells[id]?.(message) === false && message.startsWith(form.prefix))
      return { id, values: NO_VALUES, form };
    const values = matchForm(form, message);
    if (values) return { id, values, form };
  }
  return null;
}
