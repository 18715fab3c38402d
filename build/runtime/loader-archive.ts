import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const SOURCE = path.join(import.meta.dirname, 'loader.ts');

/** A short hash of the loader's source; part of the stand-in's folder name, so that clones of different age share a cache. */
export async function loaderHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(SOURCE));
  return hash.digest('hex').slice(0, 12);
}

/** Compiles loader.ts to CJS, the only kind of main that Electron 25 loads, and packs it as `archive`. */
export async function packLoader(archive: string): Promise<void> {
  // Imported here: both are slow to load and rarely needed.
  const [{ createPackage }, { default: ts }] = await Promise.all([
    import('@electron/asar'),
    import('typescript'),
  ]);
  const { outputText } = ts.transpileModule(await readFile(SOURCE, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const folder = await mkdtemp(path.join(path.dirname(archive), 'loader-'));
  try {
    await writeFile(
      path.join(folder, 'package.json'),
      JSON.stringify({ name: 'Electron', main: 'loader.cjs' }),
    );
    await writeFile(path.join(folder, 'loader.cjs'), outputText);
    await createPackage(folder, archive);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
