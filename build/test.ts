/** `npm test`: every check in order, the quick ones first, up to the first that fails. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runScriptOfPackage } from './build-program.js';
import { OUT } from './runtime/places.js';
import { runScript } from './runtime/requirement-error.js';

const RESULTS = path.join(OUT, 'test-results');

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly script: string;
  readonly args?: string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Reads the counts of a stage that runs tests from the report it has written. */
  readonly tally?: () => Tally;
}

const UNIT_REPORT = path.join(RESULTS, 'unit.json');
const E2E_REPORT = path.join(RESULTS, 'e2e.json');

const STAGES: readonly Stage[] = [
  { script: 'check:format' },
  { script: 'check:lint' },
  { script: 'check:types' },
  { script: 'check:layout' },
  {
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    tally: unitTally,
  },
  { script: 'build' },
  {
    script: 'test:e2e',
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT },
    tally: e2eTally,
  },
];

/** Vitest's JSON reporter is Jest's. */
function unitTally(): Tally {
  const report = readReport(UNIT_REPORT) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Playwright's JSON reporter; a flaky test passed when it was tried again. */
function e2eTally(): Tally {
  const { stats } = readReport(E2E_REPORT) as {
    stats: { expected: number; flaky: number; unexpected: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

function readReport(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The counts of a stage. One that fails counts as one failure at least, also when no test of it does. */
function tallyOf(stage: Stage, code: number): Tally {
  const none: Tally = { passed: 0, failed: 0 };
  try {
    const { passed, failed } = stage.tally?.() ?? none;
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runStage(stage: Stage): Promise<number> {
  const start = performance.now();
  console.log(`== ${stage.script}`);
  const code = await runScriptOfPackage(stage.script, stage.args, stage.env);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `== ${stage.script} ${code === 0 ? 'passed' : `failed with exit code ${code}`} in ${seconds} s`,
  );
  return code;
}

runScript(async () => {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const tallies: Tally[] = [];
  let code = 0;
  for (const stage of STAGES) {
    code = await runStage(stage);
    const tally = tallyOf(stage, code);
    tallies.push(tally);
    if (code === 0 && tally.failed > 0) code = 1;
    if (code !== 0) break;
  }
  const sum = (kind: keyof Tally): number => tallies.reduce((total, tally) => total + tally[kind], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return code;
});
