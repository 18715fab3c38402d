/** Something that this machine lacks; the message says what is missing and what to do about it. */
export class RequirementError extends Error {
  override name = 'RequirementError';
}

/**
 * Runs the body of a script of build/ and exits with the code it gives.
 * A RequirementError becomes its message alone on stderr and exit code 1, anything else a stack.
 */
export function runScript(body: () => Promise<number>): void {
  body().then(
    (code) => process.exit(code),
    (error: unknown) => {
      const stack = error instanceof Error ? error.stack : undefined;
      console.error(error instanceof RequirementError ? error.message : (stack ?? String(error)));
      process.exit(1);
    },
  );
}

/** The message of whatever was thrown, for a sentence of ours around it. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
