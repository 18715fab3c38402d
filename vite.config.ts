import { chmodSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const HEADLESS = path.resolve('out/headless/setup-rehearsal.cjs');
const SHEBANG = '#!/usr/bin/env node\n';

/** A bundle for Electron's own side or plain Node: CJS for Node 18 (Electron 25), everything inside but Electron. */
function nodeBundle(entry: string, name: string, banner = ''): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      outDir: path.resolve('out', path.dirname(name)),
      emptyOutDir: false,
      target: 'node18',
      minify: true,
      sourcemap: true,
      rolldownOptions: {
        input: path.resolve(entry),
        external: ['electron', ...builtinModules, /^node:/],
        output: { format: 'cjs', banner, entryFileNames: `${path.basename(name)}.cjs`, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: path.resolve('out/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: false,
  },
  environments: {
    main: nodeBundle('electron/main.ts', 'electron/main'),
    preload: nodeBundle('electron/preload.ts', 'electron/preload'),
    headless: nodeBundle('electron/headless/setup-rehearsal.ts', 'headless/setup-rehearsal', SHEBANG),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      // As npm would do when it links the program.
      chmodSync(HEADLESS, 0o755);
    },
  },
});
