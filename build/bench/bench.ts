/**
 * `npm run bench`: from spawn to painted, and memory, of our program against an empty window and a minimal React page of
 * the same Electron; besides, full recoveries and replayed events a second without a window. All in interleaved rounds, since only ratios of one run mean anything on another machine.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureElectronRuntime, type Runtime } from '../runtime/electron-runtime.js';
import { electronArguments } from '../runtime/launch.js';
import { OUT } from '../runtime/places.js';
import { runScript } from '../runtime/requirement-error.js';
import { checkMilliseconds } from './checks.js';
import { buildContestants, type Contestant } from './contestants.js';
import { memoryOfTree } from './memory.js';
import { startUntilPainted } from './paint.js';
import { recoveriesPerSecond } from './recoveries.js';
import { eventsReplayedPerSecond } from './replays.js';
import { type Measurement, report, type Round } from './report.js';

/** Measured rounds; SETUP_REHEARSAL_BENCH_ROUNDS overrides it. One more before them warms the disk cache. */
const ROUNDS = 10;
const MEMORY_ROUNDS = 3;
const MEMORY_AFTER_MS = 3000;

async function measure(runtime: Runtime, contestant: Contestant, withMemory: boolean): Promise<Measurement> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'setup-rehearsal-bench-'));
  const own = contestant.name === 'ours' ? ['--lang', 'en', '--data-dir', data] : [`--user-data-dir=${data}`];
  // Switches of Chromium work at any place; options of ours stand after the app.
  const program = await startUntilPainted(runtime.executable, electronArguments(contestant.app, own));
  try {
    if (withMemory) await sleep(MEMORY_AFTER_MS);
    return {
      milliseconds: program.paintedAfter,
      mebibytes: withMemory ? memoryOfTree(program.pid) : undefined,
    };
  } finally {
    await program.end();
    await rm(data, { recursive: true, force: true });
  }
}

/** One round, each time another one first, so that no place in the row is an advantage. */
async function runRound(runtime: Runtime, contestants: readonly Contestant[], index: number): Promise<Round> {
  const first = index % contestants.length;
  const results = new Map<string, Measurement>();
  for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
    results.set(contestant.name, await measure(runtime, contestant, index <= MEMORY_ROUNDS && index > 0));
  }
  return Object.fromEntries(results) as Round;
}

runScript(async () => {
  const runtime = await ensureElectronRuntime();
  const contestants = await buildContestants();
  const count = Number(process.env['SETUP_REHEARSAL_BENCH_ROUNDS'] ?? ROUNDS);
  const rounds: Round[] = [];
  for (let index = 0; index <= count; index += 1) {
    const round = await runRound(runtime, contestants, index);
    if (index > 0) rounds.push(round);
  }
  const headless = {
    recoveriesPerSecond: recoveriesPerSecond(),
    eventsReplayedPerSecond: eventsReplayedPerSecond(),
    checkMilliseconds: checkMilliseconds(),
  };
  const result = report(contestants, rounds, headless);
  const file = path.join(OUT, 'bench.json');
  const written = { electron: runtime.version, rounds: count, ...result };
  await writeFile(file, JSON.stringify(written, undefined, 2));
  console.log(`Written to ${file}`);
  return 0;
});
