/** Values of a form's slots in a line. */
export type SlotValues = Readonly<Record<string, string>>;

/** A form, cut into the text before its first slot, its slots, and the text that follows each. */
export interface CompiledForm {
  readonly prefix: string;
  /** The prefix without blanks at its end, which somebody may have stripped from the line. */
  readonly stripped: string;
  readonly slots: readonly { readonly name: string; readonly after: string }[];
}

/** Cuts a form such as `Setup version: {version}.` at its slots. */
export function compileForm(form: string): CompiledForm {
  const [prefix = '', ...rest] = form.split(/\{(\w+)\}/);
  const slots = [];
  for (let index = 0; index < rest.length; index += 2) {
    slots.push({ name: rest[index] ?? '', after: rest[index + 1] ?? '' });
  }
  return { prefix, stripped: prefix.trimEnd(), slots };
}

/**
 * The values of a form's slots in a text that begins with its prefix; null where the text has another form. Every slot
 * but the last takes as little as it can, the last all that is left, so the time is linear whatever the length. Blanks
 * that somebody stripped at the end of a line are not missed.
 */
export function matchForm({ prefix, stripped, slots }: CompiledForm, text: string): SlotValues | null {
  if (!text.startsWith(stripped)) return null;
  if (slots.length === 0) return text === prefix || text.trimEnd() === stripped ? {} : null;
  if (!text.startsWith(prefix) && text !== stripped) return null;
  const values: Record<string, string> = {};
  let from = Math.min(prefix.length, text.length);
  for (const [index, { name, after }] of slots.entries()) {
    const isLast = index === slots.length - 1;
    const end = isLast ? endOfLast(text, after, from) : text.indexOf(after, from);
    if (end < from) return null;
    values[name] = text.slice(from, end);
    from = end + after.length;
  }
  return values;
}

function endOfLast(text: string, after: string, from: number): number {
  if (after === '') return text.length;
  if (text.endsWith(after)) return text.length - after.length;
  const trimmed = text.trimEnd();
  return trimmed.length >= from + after.length && trimmed.endsWith(after)
    ? trimmed.length - after.length
    : -1;
}
