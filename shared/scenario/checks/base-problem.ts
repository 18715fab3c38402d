import type { Problem } from '../../problem';
import { BASE_HOSTS } from '../base-hosts';
import { isPlainObject } from '../lay';
import { placeInJson } from '../problems';

/** Tells a host's `base` that there is not; without it nothing else of the host could be judged. */
export function baseProblem(file: unknown, json: string, fileName: string): Problem | null {
  const host = isPlainObject(file) ? file['host'] : undefined;
  if (!isPlainObject(host) || !Object.hasOwn(host, 'base')) return null;
  const base = host['base'];
  if (typeof base === 'string' && Object.hasOwn(BASE_HOSTS, base)) return null;
  const at = placeInJson(fileName, json, ['host', 'base']);
  return typeof base === 'string'
    ? { code: 'unknown-base', at, params: { base, known: Object.keys(BASE_HOSTS).join(', ') } }
    : { code: 'wrong-type', at, params: { expected: 'string' } };
}
