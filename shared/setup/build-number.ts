/** Whether a build, `8.1.240.6`, is older than another; false where either is no build. */
export function isOlderBuild(build: string, than: string): boolean {
  return compareBuilds(build, than) < 0;
}

/** Negative, zero or positive, as a comparison wants it; 0 where either is no build. */
export function compareBuilds(left: string, right: string): number {
  if (!isBuild(left) || !isBuild(right)) return 0;
  const [one, other] = [parts(left), parts(right)];
  const index = one.findIndex((part, at) => part !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** Whether a text is a build of four numbers. */
export function isBuild(text: string): boolean {
  return /^\d+(\.\d+){3}$/.test(text);
}

function parts(build: string): number[] {
  return build.split('.').map(Number);
}
