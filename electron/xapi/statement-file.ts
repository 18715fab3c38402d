import type { Statement } from '../../shared/lab/xapi/statement';
import { writeFileAtomically } from '../storage/atomic-file';

/**
 * Writes an attempt's statements as a JSON array, which any Learning Record Store takes as it is.
 * @throws the file system's error
 */
export function writeStatementFile(file: string, statements: readonly Statement[]): void {
  writeFileAtomically(file, `${JSON.stringify(statements, null, 2)}\n`);
}
