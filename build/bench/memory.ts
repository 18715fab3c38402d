import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process with all its descendants in MiB: the sum of their proportional set sizes (PSS), in which a page
 * shared by n processes counts 1/n to each; RSS would count it n times. Linux only; undefined elsewhere.
 */
export function memoryOfTree(root: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const kibibytes = processTree(root).map(proportionalSetSize);
  return kibibytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    const parent = parentOf(pid);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const collect = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(collect)];
  return collect(root);
}

/** Field 4 of /proc/PID/stat (man 5 proc); the name before it, in brackets, may hold spaces. */
function parentOf(pid: number): number | undefined {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return parent === undefined ? undefined : Number(parent);
}

function proportionalSetSize(pid: number): number {
  const [, size = '0'] = /^Pss:\s+(\d+) kB/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(size);
}

/** A process may end while we look at it. */
function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
