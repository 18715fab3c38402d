const LOGGED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.\d+)?(?: ([AP])M)?$/;
const OFFSET = /\(UTC(?:([+-])(\d{1,2}):(\d{2}))?\)/;
const MINUTE = 60_000;

/** A stamp as logged (month first), in milliseconds since 1970 as if it were UTC; null for what is none. */
export function stampOf(logged: string): number | null {
  const found = LOGGED.exec(logged);
  if (!found) return null;
  const [, month, day, year, hour, minute, second, half] = found;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'P' ? 12 : 0);
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second));
  return Number.isNaN(at) ? null : at;
}

/** What is added to UTC in a time zone, without summer time: `(UTC-06:00) Central Time`; null where the name does not say. */
export function baseOffset(timeZone: string): number | null {
  const found = OFFSET.exec(timeZone);
  if (!found) return null;
  const [, sign, hours = '0', minutes = '0'] = found;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
