import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SaveOutcome } from '../../../shared/ipc/saved-page';
import type { ResultFile } from '../../../shared/lab/grade/result-file';
import { makeFolder } from '../../storage/make-folder';
import { writeBeside } from '../../storage/atomic-file';
import { failureOf } from '../../window/save-failure';

export const RESULT_EXTENSION = '.labresult';

/** What became of a result that was to be handed in. */
type HandedIn =
  | { readonly ok: true }
  | { readonly ok: false; readonly params: { readonly file: string; readonly reason: string } };

/** Letters and digits of any language; everything else becomes a line. */
const NO_NAME = /[^\p{L}\p{N}]+/gu;

/** Where results are handed in: a folder, on a share perhaps. */
export class ResultsFolder {
  readonly #folder: string;
  readonly #pickPlace: (name: string) => Promise<string | null>;

  constructor(folder: string, pickPlace: (name: string) => Promise<string | null>) {
    this.#folder = folder;
    this.#pickPlace = pickPlace;
  }

  /** Writes a result; a name is of one attempt alone, so that nobody's result replaces another one. */
  handIn(result: ResultFile): HandedIn {
    const name = resultName(result);
    try {
      makeFolder(this.#folder);
      writeResult(path.join(this.#folder, name), result);
      return { ok: true };
    } catch (error) {
      return {
        ok: false,
        params: { file: name, reason: error instanceof Error ? error.message : String(error) },
      };
    }
  }

  /** The name under which a result lies there; null where it does not. */
  nameOfHandedIn(result: ResultFile): string | null {
    const name = resultName(result);
    return existsSync(path.join(this.#folder, name)) ? name : null;
  }

  /** Saves a result where the person wants it. */
  async saveAs(result: ResultFile): Promise<SaveOutcome> {
    const place = await this.#pickPlace(resultName(result));
    if (place === null) return { kind: 'cancelled' };
    try {
      writeResult(place, result);
      return { kind: 'saved', file: path.basename(place) };
    } catch (error) {
      return { kind: 'failed', reason: failureOf(error) };
    }
  }
}

/** `2026-12-01 Marie Curie finish-hub-transport 1a2b3c4d.labresult` */
function resultName({ startedAt, student, lab, attempt }: ResultFile): string {
  const name = student.replace(NO_NAME, ' ').trim().slice(0, 60) || '-';
  return `${startedAt.slice(0, 10)} ${name} ${lab.id} ${attempt.slice(0, 8)}${RESULT_EXTENSION}`;
}

function writeResult(place: string, result: ResultFile): void {
  writeBeside(place, `${JSON.stringify(result, null, 1)}\n`);
}
