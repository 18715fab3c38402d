/** How often something is done in a second of processor time: on a loaded machine the clock on the wall measures the others too. */
export function timesASecond(work: () => void, seconds: number): number {
  repeatFor(work, seconds / 10);
  const before = processorSeconds();
  const count = repeatFor(work, seconds);
  return count / (processorSeconds() - before);
}

/** Repeats work for so many seconds of processor time, and gives how often. */
function repeatFor(work: () => void, seconds: number): number {
  const end = processorSeconds() + seconds;
  let count = 0;
  for (; processorSeconds() < end; count += 1) work();
  return count;
}

/** What all threads of this process have used, the garbage collector's among them. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
