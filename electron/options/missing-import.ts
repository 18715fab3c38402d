import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../shared/problem';

/** The first file of --import that is not there. */
export function missingImport(files: readonly string[] = []): Problem | undefined {
  const missing = files.find((file) => !existsSync(file));
  return missing === undefined
    ? undefined
    : { code: 'file-missing', at: missing, params: { file: path.basename(missing) } };
}
