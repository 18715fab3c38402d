import type { MessageParams } from '../../message';
import type { ProblemCode } from '../../problem';

/** Where something stands in a scenario's JSON. */
export type JsonPath = readonly (string | number)[];

/** Something wrong at a place that a schema cannot see. */
export interface Slip {
  readonly code: ProblemCode;
  readonly path: JsonPath;
  readonly params: MessageParams;
}

/** Makes a slip. */
export function slip(code: ProblemCode, path: JsonPath, params: MessageParams = {}): Slip {
  return { code, path, params };
}
