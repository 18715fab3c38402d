/**
 * A span of time as ISO 8601 writes it, such as PT1H2M3.45S. To the hundredth of a second: finer differences mean
 * nothing to a Learning Record Store (xAPI-Data, Duration).
 */
export function isoDuration(milliseconds: number): string {
  const hundredths = Math.round(Math.max(0, milliseconds) / 10);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor((hundredths % 360_000) / 6_000);
  const seconds = (hundredths % 6_000) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds}S`;
}
