import type { CaseRunSnapshot } from '../../../shared/case/case-snapshot';
import { originalsOf } from '../../../shared/case/redaction/originals';
import { redactFacts } from '../../../shared/case/redaction/redact-facts';
import { Redactor } from '../../../shared/case/redaction/redactor';
import type { RunFacts } from '../../../shared/setup-log/read/run-facts';

/** What a run says of itself with names replaced, by the names of all runs of its case. */
export function redactedFacts(facts: RunFacts, runs: readonly CaseRunSnapshot[]): RunFacts {
  const redactor = new Redactor(originalsOf(runs.flatMap((run) => run.facts ?? [])));
  // A name may first be told in the last fact: it is known the second time.
  redactFacts(facts, redactor);
  return redactFacts(facts, redactor);
}
