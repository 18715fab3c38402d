import { z } from 'zod';

const format = z.iso.datetime({ local: true });

/** A time on the server's own clock, `2008-03-12T09:12:00`; one of a time zone, `Z` or `+01:00`, is refused. */
export const localTime = z.string().refine((text) => !text.endsWith('Z') && format.safeParse(text).success, {
  params: { problem: 'not-a-local-time' },
});

/** A local time in simulated milliseconds since 1970. */
export function parseLocalTime(text: string): number {
  return Date.parse(`${text}Z`);
}
