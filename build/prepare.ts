import { ensureBuilt } from './build-program.js';
import { type Display, withDisplay } from './runtime/display.js';
import { ensureElectronRuntime, type Runtime } from './runtime/electron-runtime.js';
import { runtimeEnvironment, tellAboutSandbox } from './runtime/launch.js';
import { ensureSystemLibraries } from './runtime/system-libraries.js';

export interface Prepared {
  readonly runtime: Runtime;
  /** Our environment plus the display and the runtime, for everything that starts Electron. */
  readonly env: NodeJS.ProcessEnv;
  readonly stop: Display['stop'];
}

/**
 * Everything that has to be there before the program runs: the build, a runtime, its libraries, a display.
 * @throws RequirementError saying what is missing and what to do
 */
export async function prepare(): Promise<Prepared> {
  await ensureBuilt();
  const runtime = await ensureElectronRuntime();
  await ensureSystemLibraries(runtime.executable);
  tellAboutSandbox(runtime);
  const display = await withDisplay();
  return {
    runtime,
    env: { ...process.env, ...runtimeEnvironment(runtime), ...display.env },
    stop: display.stop,
  };
}
