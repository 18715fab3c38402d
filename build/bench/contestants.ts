import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { CHECKOUT, OUT } from '../runtime/places.js';

/** A program that takes part: an app folder for Electron to run. */
export interface Contestant {
  readonly name: 'ours' | 'empty' | 'react';
  readonly title: string;
  readonly app: string;
}

const SOURCES = import.meta.dirname;
const BUILT = path.join(OUT, 'bench');

/** Builds both reference windows into out/bench/. Our own program has been built already. */
export async function buildContestants(): Promise<readonly Contestant[]> {
  await rm(BUILT, { recursive: true, force: true });
  const empty = await buildApp('empty-window');
  await copyFile(path.join(SOURCES, 'empty-window/index.html'), path.join(empty, 'index.html'));
  const react = await buildApp('minimal-react');
  await buildPage('minimal-react', react);
  return [
    { name: 'ours', title: 'Setup Rehearsal, Start button painted', app: CHECKOUT },
    { name: 'empty', title: 'empty window, first paint', app: empty },
    { name: 'react', title: 'minimal React page, first paint', app: react },
  ];
}

async function buildApp(name: string): Promise<string> {
  const folder = path.join(BUILT, name);
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ name, version: '0.0.0', main: 'main.cjs' }),
  );
  await compile(path.join(SOURCES, 'reference-main.ts'), path.join(folder, 'main.cjs'));
  await compile(path.join(SOURCES, name, 'preload.ts'), path.join(folder, 'preload.cjs'));
  return folder;
}

/** Compiles one module that imports nothing but packages to CJS, which is what Electron 25 loads. */
async function compile(source: string, target: string): Promise<void> {
  const { outputText } = ts.transpileModule(await readFile(source, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  await writeFile(target, outputText);
}

async function buildPage(name: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: path.join(SOURCES, name),
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: false, target: 'chrome114', modulePreload: false },
  });
}
