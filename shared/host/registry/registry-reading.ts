import type { Problem } from '../../problem';
import { textSize } from '../../text-size';
import type { RegistryChange } from '../changes/registry-changes';
import { isPossiblePath, type RegistryValue } from './registry';

/** What the text of a registry says, and what of it was not understood. */
export interface RegistryText {
  readonly edits: readonly RegistryChange[];
  /** The first ones. */
  readonly problems: readonly Problem[];
  /** How many more there were. */
  readonly moreProblems: number;
}

/** Reads the text of a registry as its lines come; they come without their ends. */
export interface RegistryReader {
  /** The next line. */
  push(line: string): void;
  /** What the lines said; nothing may be pushed afterwards. */
  end(): RegistryText;
}

/** Whether a key matters; what stands in another one is passed over. */
export type KeepKey = (path: string) => boolean;

/** What is kept of a text: all of it, where nothing else is said. */
export interface KeptOfText {
  readonly keeps?: KeepKey;
  /** So much at most, in characters of memory; what comes behind is left out, and said to be. */
  readonly most?: number;
}

/** Which hives a key can be in. */
export const HIVE =
  /^(HKEY_LOCAL_MACHINE|HKEY_CLASSES_ROOT|HKEY_CURRENT_USER|HKEY_USERS|HKEY_CURRENT_CONFIG)(\\|$)/i;

const MAX_PROBLEMS = 20;
const MAX_SHOWN = 80;

/** Gathers the edits and problems of one text, and knows whose values come next. */
export class RegistryReading {
  readonly #fileName: string;
  readonly #keeps: KeepKey;
  readonly #most: number;
  readonly #edits: RegistryChange[] = [];
  readonly #problems: Problem[] = [];
  #moreProblems = 0;
  /** Size of the edits. */
  #size = 0;
  /** Null where values would belong to no key. */
  #path: string | null = null;
  #isKept = false;

  constructor(fileName: string, { keeps = () => true, most = Infinity }: KeptOfText) {
    this.#fileName = fileName;
    this.#keeps = keeps;
    this.#most = most;
  }

  /** Whether values that come now are passed over. */
  get isPassedOver(): boolean {
    return this.#path !== null && !this.#isKept;
  }

  /** A key, whose values come next. */
  key(path: string, number: number, line: string): void {
    this.#path = null;
    if (!isPossiblePath(path)) {
      this.problem('registry-key-too-long', number, line);
      return;
    }
    this.#path = path;
    this.#isKept = this.#keeps(path);
    if (this.#isKept) this.#add({ type: 'registry-key-created', path });
  }

  /** A key that goes; no values can follow. */
  deletedKey(path: string, number: number, line: string): void {
    this.#path = null;
    if (!isPossiblePath(path)) {
      this.problem('registry-key-too-long', number, line);
      return;
    }
    if (this.#keeps(path)) this.#add({ type: 'registry-key-deleted', path });
  }

  /** A value of the key, undefined where it is not understood, `deleted` where it goes. */
  value(name: string, value: RegistryValue | 'deleted' | undefined, number: number, line: string): void {
    const path = this.#path;
    if (path === null || value === undefined) this.notUnderstood(number, line);
    else if (value === 'deleted') this.#add({ type: 'registry-value-deleted', path, name });
    else this.#add({ type: 'registry-value-set', path, name, value });
  }

  /** A line that names a key which is none: what follows belongs to no key. */
  noKey(
    code: 'registry-key-outside-hive' | 'registry-line-not-understood',
    number: number,
    line: string,
  ): void {
    this.#path = null;
    this.problem(code, number, line);
  }

  /** A line that is neither a key nor a value. */
  notUnderstood(number: number, line: string): void {
    this.problem('registry-line-not-understood', number, line);
  }

  /** Something wrong in a line, which is shown shortened; past the first ones they are only counted. */
  problem(code: Problem['code'], number: number, line: string): void {
    if (this.#problems.length >= MAX_PROBLEMS) {
      this.#moreProblems += 1;
      return;
    }
    const shown = line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}...` : line;
    this.#problems.push({ code, at: `${this.#fileName}:${number}`, params: { line: number, text: shown } });
  }

  /** A problem of the file as a whole. */
  fileProblem(code: Problem['code']): void {
    this.#problems.push({ code, at: this.#fileName, params: {} });
  }

  /** Everything that was gathered. */
  end(): RegistryText {
    if (this.#size > this.#most) this.fileProblem('registry-too-large');
    return { edits: this.#edits, problems: this.#problems, moreProblems: this.#moreProblems };
  }

  #add(edit: RegistryChange): void {
    if (this.#most !== Infinity) this.#size += textSize(edit);
    if (this.#size <= this.#most) this.#edits.push(edit);
  }
}
