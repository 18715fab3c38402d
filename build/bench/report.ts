import type { Contestant } from './contestants.js';
import { summarize, type Summary } from './statistics.js';

/** What we aim for: ours against the empty window, recoveries a second, and milliseconds for all checks. Printed beside the result; nothing fails on it. */
const AIM = { time: 1.25, memory: 1.15, recoveries: 500, checks: 1 };

type Name = Contestant['name'];

/** What one start of one program gave; memory is not taken in every round. */
export interface Measurement {
  readonly milliseconds: number;
  readonly mebibytes: number | undefined;
}

/** What the core does on one core in a second of processor time, without a window. */
export interface Headless {
  readonly recoveriesPerSecond: number;
  readonly eventsReplayedPerSecond: number;
  /** All rules for a full installation on one host. */
  readonly checkMilliseconds: Summary;
}

export type Round = Readonly<Record<Name, Measurement>>;

function summaries(rounds: readonly Round[], read: (round: Round) => number | undefined): Summary {
  return summarize(rounds.flatMap((round) => read(round) ?? []));
}

function ratios(rounds: readonly Round[], kind: keyof Measurement, name: Name, to: Name): Summary {
  return summaries(rounds, (round) => {
    const [value, reference] = [round[name][kind], round[to][kind]];
    return value === undefined || reference === undefined ? undefined : value / reference;
  });
}

function line(title: string, { median, iqr, values }: Summary, unit: string, digits: number): void {
  const spread = `IQR ${iqr.toFixed(digits)}, n ${values.length}`;
  console.log(`  ${title.padEnd(40)} ${median.toFixed(digits).padStart(7)} ${unit} (${spread})`);
}

/** Prints medians, spreads and ratios of all rounds, and gives them as data for a file. */
export function report(
  contestants: readonly Contestant[],
  rounds: readonly Round[],
  headless: Headless,
): object {
  const time = new Map<Name, Summary>();
  const memory = new Map<Name, Summary>();
  for (const { name } of contestants) {
    time.set(
      name,
      summaries(rounds, (round) => round[name].milliseconds),
    );
    memory.set(
      name,
      summaries(rounds, (round) => round[name].mebibytes),
    );
  }
  const result = {
    timeToEmpty: ratios(rounds, 'milliseconds', 'ours', 'empty'),
    timeToReact: ratios(rounds, 'milliseconds', 'ours', 'react'),
    memoryToEmpty: ratios(rounds, 'mebibytes', 'ours', 'empty'),
    memoryToReact: ratios(rounds, 'mebibytes', 'ours', 'react'),
  };
  console.log('From spawn to painted:');
  for (const { name, title } of contestants) line(title, time.get(name) ?? summarize([]), 'ms', 0);
  line(`ours / empty window (aim ${AIM.time})`, result.timeToEmpty, 'x ', 2);
  line('ours / React page', result.timeToReact, 'x ', 2);
  console.log(`Memory of all processes (PSS), a while after paint:`);
  for (const { name, title } of contestants) line(title, memory.get(name) ?? summarize([]), 'MiB', 0);
  line(`ours / empty window (aim ${AIM.memory})`, result.memoryToEmpty, 'x ', 2);
  line('ours / React page', result.memoryToReact, 'x ', 2);
  reportHeadless(headless);
  return {
    aim: AIM,
    ...headless,
    milliseconds: Object.fromEntries(time),
    mebibytes: Object.fromEntries(memory),
    ...result,
  };
}

function reportHeadless({ recoveriesPerSecond, eventsReplayedPerSecond, checkMilliseconds }: Headless): void {
  console.log('Without a window, in a second of processor time:');
  console.log(
    `  full recoveries (aim ${AIM.recoveries})`.padEnd(43) + recoveriesPerSecond.toFixed(0).padStart(7),
  );
  console.log(
    '  events replayed, without the disk'.padEnd(43) + eventsReplayedPerSecond.toFixed(0).padStart(7),
  );
  console.log('All readiness rules for a full installation on one host:');
  line(`all rules (aim below ${AIM.checks})`, checkMilliseconds, 'ms', 3);
}
