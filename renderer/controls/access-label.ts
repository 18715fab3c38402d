/** A label in its parts: `&Next` is a text with the access key `n`; `&&` stands for an ampersand. */
export interface LabelParts {
  readonly before: string;
  readonly key: string;
  readonly after: string;
}

const MARKER = /^((?:[^&]|&&)*)&([^&])([\s\S]*)$/u;

/** Splits a label at its access key; `key` is empty where it has none. */
export function labelParts(label: string): LabelParts {
  const [, before, key, after] = MARKER.exec(label) ?? [];
  if (before === undefined || key === undefined || after === undefined) {
    return { before: unescaped(label), key: '', after: '' };
  }
  return { before: unescaped(before), key, after: unescaped(after) };
}

/** The label as it is read out: without the marker of the access key. */
export function plainLabel(label: string): string {
  const { before, key, after } = labelParts(label);
  return before + key + after;
}

/** The letter that, with Alt, presses the control; undefined where the label names none. */
export function accessKey(label: string): string | undefined {
  return labelParts(label).key.toLowerCase() || undefined;
}

function unescaped(text: string): string {
  return text.replaceAll('&&', '&');
}
