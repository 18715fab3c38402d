import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

/** A bundle for Electron's own side: CJS for Node 18 (Electron 25), everything inside but Electron. */
function electronBundle(entry: string, name: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      outDir: path.resolve('out/electron'),
      emptyOutDir: false,
      target: 'node18',
      minify: true,
      sourcemap: true,
      rolldownOptions: {
        input: path.resolve(entry),
        external: ['electron', ...builtinModules, /^node:/],
        output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
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
    main: electronBundle('electron/main.ts', 'main'),
    preload: electronBundle('electron/preload.ts', 'preload'),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
