const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no HTML document may hold: controls but tab and line ends, lone surrogates, non-characters. */
const NOT_IN_HTML =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** Any text as the content of an element or the value of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(NOT_IN_HTML, '\ufffd').replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
