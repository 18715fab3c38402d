/** `npm start`: runs the program; without a display, it writes its pages as pictures instead. */
import path from 'node:path';
import { prepare } from './prepare.js';
import { needsOwnDisplay } from './runtime/display.js';
import { electronArguments } from './runtime/launch.js';
import { CHECKOUT, OUT } from './runtime/places.js';
import { runScript } from './runtime/requirement-error.js';
import { runForeground } from './runtime/run.js';

const SCREENS = path.join(OUT, 'screens');

/** Options that make sense without a display as they are. */
const SELF_SUFFICIENT = /^--(screens|help|version)(=|$)/;

runScript(async () => {
  const args = process.argv.slice(2);
  const instead = needsOwnDisplay() && !args.some((argument) => SELF_SUFFICIENT.test(argument));
  if (instead) {
    console.log(
      'There is no display: playing the reference path of the default scenario, each page a picture in out/screens/.',
    );
  }
  const { runtime, env, stop } = await prepare();
  const programArgs = instead ? ['--screens', SCREENS, ...args] : args;
  const code = await runForeground(runtime.executable, electronArguments(CHECKOUT, programArgs), { env });
  stop();
  if (instead && code === 0) console.log(`The pages: ${path.join(SCREENS, 'index.html')}`);
  return code;
});
