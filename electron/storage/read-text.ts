import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem, Result } from '../../shared/problem';
import { decodeText } from './decode-text';

/** No scenario, registry export or log that makes sense here is larger. */
export const MAX_FILE_MEGABYTES = 64;

/** The text of a file that somebody brings, or the problem with it. */
export function readText(file: string): Result<string> {
  const name = path.basename(file);
  try {
    const status = statSync(file);
    if (!status.isFile()) return problem('unreadable-file', file, { file: name, detail: 'EISDIR' });
    if (status.size > MAX_FILE_MEGABYTES * 1024 * 1024) {
      const limit = { kind: 'megabytes', megabytes: MAX_FILE_MEGABYTES } as const;
      return problem('file-too-large', file, { file: name, limit });
    }
    return { ok: true, value: decodeText(readFileSync(file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT'
      ? problem('file-missing', file, { file: name })
      : problem('unreadable-file', file, { file: name, detail: code });
  }
}

function problem(code: Problem['code'], at: string, params: Problem['params']): Result<never> {
  return { ok: false, problems: [{ code, at, params }] };
}
