/** `tsx build/with-runtime.ts <command> [arguments]`: runs a tool of node_modules/.bin that starts the program. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { prepare } from './prepare.js';
import { CHECKOUT } from './runtime/places.js';
import { RequirementError, runScript } from './runtime/requirement-error.js';
import { runForeground } from './runtime/run.js';

runScript(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined)
    throw new RequirementError('Usage: tsx build/with-runtime.ts <command> [arguments]');
  const windows = process.platform === 'win32';
  const command = path.join(CHECKOUT, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  if (!existsSync(command)) throw new RequirementError(`${command} does not exist. Run: npm ci`);
  const { env, stop } = await prepare();
  const code = await runForeground(command, args, { env, cwd: CHECKOUT, shell: windows });
  stop();
  return code;
});
