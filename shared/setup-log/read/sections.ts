import type { LineKindId } from '../line-kinds/line-kinds';
import { kept, MAX_NAME } from './run-draft';
import type { LogSection } from './run-facts';

/** More could not be shown in a tree. */
const MAX_SECTIONS = 20_000;

interface OpenSection {
  readonly name: string;
  readonly firstLine: number;
}

/** Collects the runs of a log and the tasks that Setup ran, as ranges of lines. */
export class SectionList {
  /** How many there were besides those that are kept. */
  dropped = 0;
  readonly #sections: LogSection[] = [];
  #run: OpenSection | null = null;
  #task: OpenSection | null = null;

  /** All sections, by their first lines; a run stands before its tasks. */
  all(): readonly LogSection[] {
    return this.#sections.sort(
      (one, other) => one.firstLine - other.firstLine || other.lastLine - one.lastLine,
    );
  }

  /** A run begins; the one before has been ended. */
  startRun(product: string, firstLine: number): void {
    this.#run = { name: product, firstLine };
  }

  /** The run ends, and with it a task of it that did not; without a run nothing happens. */
  endRun(lastLine: number): void {
    this.#endTask(lastLine);
    this.#add('run', this.#run, lastLine);
    this.#run = null;
  }

  /** Takes note of a recognised line: a task begins where Setup says so, or with its own first line in an extract. */
  see(id: LineKindId, task: string, level: number, line: number): void {
    if (id === 'willRun') {
      this.#endTask(line - 1);
      this.#task = { name: kept(task, MAX_NAME), firstLine: line };
    } else if (id === 'beginning' && level === 1) {
      if (this.#task?.name.toLowerCase() === task.toLowerCase()) return;
      // Cmdlets that the readiness analysis calls are of level 1 too: they belong to the task.
      this.#task ??= { name: kept(task, MAX_NAME), firstLine: line };
    } else if (id === 'ending' && level === 1 && this.#task?.name.toLowerCase() === task.toLowerCase()) {
      this.#endTask(line);
    }
  }

  #endTask(lastLine: number): void {
    this.#add('task', this.#task, lastLine);
    this.#task = null;
  }

  #add(kind: LogSection['kind'], open: OpenSection | null, lastLine: number): void {
    if (!open) return;
    if (this.#sections.length < MAX_SECTIONS) this.#sections.push({ kind, ...open, lastLine });
    else this.dropped += 1;
  }
}
