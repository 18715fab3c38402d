import { message, type Message, type MessageParams } from '../../message';
import type { AssumptionCode } from '../assumption';

/** Says what a rehearsal takes for granted. */
export type Note = (code: AssumptionCode, params?: MessageParams) => void;

/** What is noted while a state is concluded, each thing once. */
export class Notes {
  readonly assumptions: Message<AssumptionCode>[] = [];
  readonly #said = new Set<string>();

  /** Notes an assumption, but not the same one twice. */
  readonly note: Note = (code, params = {}) => {
    const key = JSON.stringify([code, params]);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.assumptions.push(message(code, params));
  };
}

/** The longest name that is taken over from a file. */
export const LONGEST_NAME = 200;
