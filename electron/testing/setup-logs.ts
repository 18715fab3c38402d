const STARS = '*'.repeat(46);

/** The text of a log with one run of Setup, and lines enough to have `bytes` bytes or a little more. */
export function setupLog(product: string, version: string, bytes = 0): string {
  const stamp = (ms: number) => `[01/08/2021 23:17:50.${String(ms % 1000).padStart(4, '0')}]`;
  const head = [
    STARS,
    `Starting Microsoft Exchange Server ${product} Setup`,
    STARS,
    `Setup version: ${version}.`,
  ];
  const lines = head.map((text) => `${stamp(0)} [0] ${text}`);
  const filler = Array.from(
    { length: Math.ceil(bytes / 100) },
    (_, index) =>
      `${stamp(index)} [2] Beginning processing Set-Something number ${String(index).padStart(40, '0')}`,
  );
  return [...lines, ...filler, `${stamp(999)} [0] End of Setup`, ''].join('\r\n');
}
