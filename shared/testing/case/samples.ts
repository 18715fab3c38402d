import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseRun } from '../../case/case-runs';
import type { RunFacts } from '../../setup-log/read/run-facts';
import { GOLDEN_LOG, readLogText } from './logs';

/** Real logs stand beside the checkout, where somebody put them (../shared/samples). */
const SAMPLES = path.join(import.meta.dirname, '../../../../shared/samples');
const EXPECTED = path.join(SAMPLES, 'expected.json');

interface Sample {
  readonly file: string;
}

/** A run of a log to rehearse, under the name of its log. */
export interface NamedRun {
  readonly name: string;
  readonly facts: RunFacts;
  readonly run: CaseRun;
}

/** The names of the sample logs; none where nobody has put them there. */
export const SAMPLE_FILES: readonly string[] = existsSync(EXPECTED)
  ? (JSON.parse(readFileSync(EXPECTED, 'utf8')) as Sample[]).map(({ file }) => file)
  : [];

/** What a group of tests on the samples is called: where they are not there, it says so. */
export const SAMPLES_TITLE =
  SAMPLE_FILES.length > 0
    ? `the ${SAMPLE_FILES.length} sample logs of ${SAMPLES}`
    : `NOT RUN: no sample logs in ${SAMPLES}`;

/** The text of a sample log. */
export function sampleText(file: string): string {
  return readFileSync(path.join(SAMPLES, 'logs', file), 'utf8');
}

/** The last run of each sample log: the one that says how it ended. */
export function sampleRuns(): NamedRun[] {
  return SAMPLE_FILES.flatMap((file) => runsOf(file, sampleText(file)).slice(-1));
}

/** All runs of the log that was written by hand. */
export function goldenRuns(): NamedRun[] {
  return runsOf('golden', GOLDEN_LOG);
}

function runsOf(file: string, text: string): NamedRun[] {
  return readLogText(text).runs.map((facts, index) => ({
    name: `${file} ${facts.startLine} ${facts.outcome.value}`,
    facts,
    run: { key: String(index), log: file, facts, registry: null },
  }));
}
