import { textSize } from '../../text-size';
import type { LineKind } from '../line-kinds/line-kind';
import { lineKind, type LineKindId } from '../line-kinds/line-kinds';
import { recognise, type Recognised } from '../line-kinds/recognise';
import { isKnownProduct } from '../products';
import { rawStamp, recordHead, StampClock, type RecordHead } from './head';
import { LINE_HANDLERS } from './handlers/line-handlers';
import { TELLING_LINES } from './handlers/readiness-handlers';
import { carriedMark, markAfter, NO_MARK } from './judge/judge-watermark';
import { hasFullList, kept, newDraft, type RunDraft } from './run-draft';
import type { LogRead, LogSection, ReadRemark, RunFacts } from './run-facts';
import { runFacts } from './judge/judge-run';
import { SectionList } from './sections';

/** Of a file with more runs the last ones are kept. */
const MAX_RUNS = 200;
/** And so much of what they say, in characters. */
const MAX_SAID = 4_000_000;
const STARTS: ReadonlySet<LineKindId> = new Set(['starting', 'startingLater']);

type RemarkCode = ReadRemark['code'];

/**
 * Reads ExchangeSetup.log line by line, in one pass and with memory that does not grow with the file: runs with their
 * facts, sections, and what was not understood (setup-log-format.md). Any text is taken; nothing is invented.
 */
export class SetupLogReader {
  #line = 0;
  #runCount = 0;
  #run: RunDraft | null = null;
  #isInRecord = false;
  /** The last line of asterisks. */
  #stars = { line: 0, stamp: '' };
  #lastTime = 0;
  /** The last line of the run whose stamp is a time. */
  #lastStamped = '';
  readonly #clock = new StampClock();
  /** What the runs so far have left half-installed. */
  #marked = NO_MARK;
  readonly #runs: { readonly facts: RunFacts; readonly size: number }[] = [];
  /** Size of all that the runs say. */
  #said = 0;
  readonly #sections = new SectionList();
  readonly #remarks = new Map<RemarkCode, { line: number; count: number }>();

  /** The next line, without its end. */
  push(line: string): void {
    this.#line += 1;
    const head = recordHead(line);
    if (head) this.#record(line, head);
    else if (!this.#run && !this.#isInRecord && line.trim() !== '') this.#remark('before-first-run');
  }

  /** What the whole file says; nothing may be pushed afterwards. */
  end(): LogRead {
    const isCut = this.#run !== null && this.#run.ended === null;
    if (isCut) this.#remark('cut-off');
    this.#endRun(this.#line);
    if (this.#runCount === 0) this.#remark('no-run');
    if (this.#runCount > this.#runs.length) this.#remark('runs-dropped', this.#runCount - this.#runs.length);
    if (this.#sections.dropped > 0) this.#remark('sections-dropped', this.#sections.dropped);
    const sections: readonly LogSection[] = this.#sections.all();
    const remarks = [...this.#remarks].map(([code, { line, count }]) => ({ code, line, count }));
    return {
      lines: this.#line,
      runCount: this.#runCount,
      runs: this.#runs.map(({ facts }) => facts),
      sections,
      remarks,
    };
  }

  #record(line: string, head: RecordHead): void {
    const message = line.slice(head.at);
    const found = recognise(message, TELLING_LINES);
    this.#isInRecord = true;
    if (found?.id === 'stars') {
      this.#stars = { line: this.#line, stamp: kept(rawStamp(line)) };
      return;
    }
    if (found && STARTS.has(found.id) && head.level === 0)
      this.#startRun(line, found.values['product'] ?? '');
    const run = this.#run;
    if (!run) {
      this.#remark('before-first-run');
      return;
    }
    run.lastLine = this.#line;
    if (head.level === 0) this.#noteTime(line);
    if (found) this.#understand(found, run, head);
    else this.#remark('lines-not-understood');
  }

  #understand({ id, values }: Recognised, run: RunDraft, { level }: RecordHead): void {
    this.#keepFacts(run, values, lineKind(id));
    LINE_HANDLERS[id]?.(run, values, { line: this.#line, level });
    this.#sections.see(id, values['task'] ?? '', level, this.#line);
  }

  #keepFacts(run: RunDraft, values: Recognised['values'], { facts, evidence }: LineKind): void {
    if (!facts) return;
    const isLikely = evidence !== 'documented' && run.said.get('product')?.value === '2007';
    for (const [name, value] of Object.entries(values)) {
      if (name === 'rest' || (facts === 'first' && run.said.has(name))) continue;
      run.said.set(name, { value: kept(value), line: this.#line, isLikely });
    }
  }

  /** A run begins at the asterisks above its start line, or at that line itself. */
  #startRun(line: string, product: string): void {
    const { line: above, stamp } = this.#stars;
    const isFramed = above > 0 && above === this.#line - 1;
    const startLine = isFramed ? above : this.#line;
    this.#endRun(startLine - 1);
    this.#run = newDraft(startLine, isFramed ? stamp : kept(rawStamp(line)));
    this.#runCount += 1;
    if (!isKnownProduct(product.trim())) this.#remark('unknown-product');
    this.#lastTime = 0;
    this.#lastStamped = '';
    this.#run.said.set('product', { value: kept(product), line: this.#line });
    this.#sections.startRun(kept(product), startLine);
  }

  #endRun(lastLine: number): void {
    if (!this.#run) return;
    this.#sections.endRun(lastLine);
    if (this.#lastStamped !== '') this.#run.endedAt = kept(rawStamp(this.#lastStamped));
    const facts = runFacts(this.#run, lastLine);
    const { role: watermarkRole, source: watermarkSource } = carriedMark(facts, this.#marked);
    if (hasFullList(this.#run)) this.#remark('lists-full');
    this.#keepRun({ ...facts, watermarkRole, watermarkSource });
    this.#marked = markAfter(facts, this.#marked);
    this.#run = null;
  }

  /** Keeps a run; the oldest ones give way where they are too many or say too much. */
  #keepRun(facts: RunFacts): void {
    const size = textSize(facts);
    this.#runs.push({ facts, size });
    this.#said += size;
    while (this.#runs.length > MAX_RUNS || (this.#said > MAX_SAID && this.#runs.length > 1))
      this.#said -= this.#runs.shift()?.size ?? 0;
  }

  #noteTime(line: string): void {
    const time = this.#clock.timeOf(line);
    if (time === null) return;
    if (time < this.#lastTime) this.#remark('clock-jumps-back');
    this.#lastTime = time;
    this.#lastStamped = line;
  }

  #remark(code: RemarkCode, count = 1): void {
    const known = this.#remarks.get(code);
    if (known) known.count += count;
    else this.#remarks.set(code, { line: this.#line, count });
  }
}
