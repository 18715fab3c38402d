import { createHash } from 'node:crypto';

const SUM_DIGITS = 16;
/** `,"sum":"0123456789abcdef"}`: what ends a sealed text. */
const SEAL = new RegExp(`^,"sum":"([0-9a-f]{${SUM_DIGITS}})"\\}$`);
const SEAL_LENGTH = ',"sum":""}'.length + SUM_DIGITS;

/** One line of JSON whose last member `sum` is a checksum over everything before it. */
export function seal(body: object): string {
  const text = JSON.stringify(body).slice(0, -1);
  return `${text},"sum":"${checksum(Buffer.from(text))}"}`;
}

/** What was sealed, or undefined where the text is not exactly as it was written. */
export function unseal(line: Buffer): unknown {
  const end = line.length - SEAL_LENGTH;
  const sum = SEAL.exec(line.toString('latin1', Math.max(end, 0)))?.[1];
  if (end <= 0 || sum === undefined || sum !== checksum(line.subarray(0, end))) return undefined;
  try {
    return JSON.parse(`${line.toString('utf8', 0, end)}}`);
  } catch {
    return undefined;
  }
}

function checksum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, SUM_DIGITS);
}
