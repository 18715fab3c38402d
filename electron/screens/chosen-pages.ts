import type { PathStep, ShotStep } from '../../shared/scenario/path-step';

/** The pictures of a path that are wanted, by their names. */
export type ChosenPages = 'all' | readonly string[];

/** The shots of a path in their order, with their captions: what somebody can choose from. */
export function shotsOf(path: readonly PathStep[]): readonly ShotStep[] {
  return path.filter((step) => 'shot' in step);
}

/** Whether a shot is among the chosen ones. */
export function isChosen(pages: ChosenPages, { shot }: ShotStep): boolean {
  return pages === 'all' || pages.includes(shot);
}

/** Names that were chosen and that the path does not have. */
export function unknownPages(path: readonly PathStep[], pages: ChosenPages): readonly string[] {
  if (pages === 'all') return [];
  const known = new Set(shotsOf(path).map(({ shot }) => shot));
  return pages.filter((name) => !known.has(name));
}

/** The path as far as it must be played: to the last chosen shot. */
export function pathToPlay(path: readonly PathStep[], pages: ChosenPages): readonly PathStep[] {
  const last = path.findLastIndex((step) => 'shot' in step && isChosen(pages, step));
  return path.slice(0, last + 1);
}

/** `01`: a picture's number in names of files. */
export function paddedNumber(number: number): string {
  return String(number).padStart(2, '0');
}
