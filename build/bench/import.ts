/**
 * The second part of `npm run bench`, `npm run bench:import` alone: MB a second of reading a Setup log against only
 * dividing it into lines, in interleaved rounds of one process, and the most memory that a process takes for logs of 10,
 * 100 and 1,000 MB.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile, mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bytesOfFile } from '../../electron/customer-data/byte-source.js';
import { decodeLines } from '../../electron/customer-data/decode-lines.js';
import { SetupLogReader } from '../../shared/setup-log/read/reader.js';
import { OUT } from '../runtime/places.js';
import { runScript } from '../runtime/requirement-error.js';
import { summarize, type Summary } from './statistics.js';
import { writeSyntheticLog } from './synthetic-log.js';

const ROUNDS = 7;
const SPEED_MEGABYTES = 100;
const SIZES_MEGABYTES = [10, SPEED_MEGABYTES, 1000];

/** What reading aims for, of what dividing into lines does. Printed beside the result; nothing fails on it. */
const AIM = { ratio: 0.25 };

type Work = (file: string) => Promise<void>;

const divide: Work = async (file) => {
  let count = 0;
  for await (const { lines } of decodeLines(bytesOfFile(file))) count += lines.length;
  if (count === 0) throw new Error('No lines.');
};

const read: Work = async (file) => {
  const reader = new SetupLogReader();
  for await (const { lines } of decodeLines(bytesOfFile(file))) for (const line of lines) reader.push(line);
  if (reader.end().runCount === 0) throw new Error('No runs.');
};

async function megabytesPerSecond(work: Work, file: string): Promise<number> {
  const { size } = await stat(file);
  const before = performance.now();
  await work(file);
  return size / 1e3 / (performance.now() - before);
}

async function measureSpeed(file: string): Promise<{ lines: Summary; reading: Summary; ratio: Summary }> {
  const rounds: { lines: number; reading: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const lines = await megabytesPerSecond(divide, file);
    const reading = await megabytesPerSecond(read, file);
    // The first one warms the compiler and the disk's cache.
    if (round > 0) rounds.push({ lines, reading });
  }
  return {
    lines: summarize(rounds.map(({ lines }) => lines)),
    reading: summarize(rounds.map(({ reading }) => reading)),
    ratio: summarize(rounds.map(({ lines, reading }) => reading / lines)),
  };
}

/** The most that a process of its own had in memory, in MiB. */
async function peakMemory(file: string): Promise<number> {
  const child = fork(path.join(import.meta.dirname, 'import-once.ts'), [file]);
  const [mebibytes] = (await once(child, 'message')) as [number];
  return mebibytes;
}

function line(title: string, { median, iqr, values }: Summary, digits: number): void {
  const spread = `IQR ${iqr.toFixed(digits)}, n ${values.length}`;
  console.log(`  ${title.padEnd(44)} ${median.toFixed(digits).padStart(7)} (${spread})`);
}

runScript(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'setup-rehearsal-bench-'));
  try {
    const mebibytes: Record<string, number> = {};
    let speed: Awaited<ReturnType<typeof measureSpeed>> | undefined;
    for (const megabytes of SIZES_MEGABYTES) {
      const file = path.join(folder, `${megabytes}.log`);
      await writeSyntheticLog(file, megabytes);
      mebibytes[megabytes] = await peakMemory(file);
      if (megabytes === SPEED_MEGABYTES) speed = await measureSpeed(file);
      await rm(file);
    }
    if (!speed) return 1;
    console.log('Setup log, MB a second on one core:');
    line('divided into lines', speed.lines, 0);
    line('read', speed.reading, 0);
    line(`read / divided (aim ${AIM.ratio})`, speed.ratio, 2);
    console.log('Most memory of a process that reads it, in MiB:');
    for (const [megabytes, peak] of Object.entries(mebibytes))
      console.log(`  ${`${megabytes} MB`.padEnd(44)} ${peak.toFixed(0).padStart(7)}`);
    await mkdir(OUT, { recursive: true });
    const result = path.join(OUT, 'bench-import.json');
    await writeFile(result, JSON.stringify({ aim: AIM, ...speed, mebibytes }, undefined, 2));
    console.log(`Written to ${result}`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
