/** An object of parsed JSON. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object, no list and not null. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Objects are laid one over another, part by part; anything else replaces what is below it. */
export function lay(under: PlainObject, over: PlainObject): PlainObject {
  const merged = Object.entries(over).map(([key, value]) => {
    const below = Object.hasOwn(under, key) ? under[key] : undefined;
    return [key, isPlainObject(value) && isPlainObject(below) ? lay(below, value) : value] as const;
  });
  return { ...under, ...Object.fromEntries(merged) };
}
