import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { CHECKOUT } from '../runtime/places.js';

const MODULE = /\.tsx?$/;
const DECLARATION = /\.d\.ts$/;

/** Every TypeScript module by its path from the checkout, with the modules that it imports, types included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the import graph of some folders of the checkout; packages and files of other kinds are left out. */
export function readImportGraph(folders: readonly string[]): ImportGraph {
  const modules = folders.flatMap(modulesIn);
  const known = new Set(modules);
  return new Map(modules.map((module) => [module, importsOf(module, known)]));
}

function modulesIn(folder: string): string[] {
  return readdirSync(path.join(CHECKOUT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => MODULE.test(file) && !DECLARATION.test(file))
    .map((file) => path.posix.join(folder, ...file.split(path.sep)))
    .sort();
}

function importsOf(module: string, known: ReadonlySet<string>): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(CHECKOUT, module), 'utf8'), true, true);
  const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return [...new Set(relative.flatMap((name) => resolve(module, name, known) ?? []))];
}

/** A bundler's resolution of a relative import; `.js` stands for the `.ts` it is compiled from. */
function resolve(from: string, name: string, known: ReadonlySet<string>): string | undefined {
  const target = path.posix.join(path.posix.dirname(from), name);
  const bare = target.replace(/\.jsx?$/, '');
  const candidates = [target, ...[bare, `${target}/index`].flatMap((base) => [`${base}.ts`, `${base}.tsx`])];
  return candidates.find((candidate) => known.has(candidate));
}

/** All modules that can be reached from some, these included. */
export function reachableFrom(graph: ImportGraph, entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...entries];
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    if (reached.has(module)) continue;
    reached.add(module);
    open.push(...(graph.get(module) ?? []));
  }
  return reached;
}

/** Import circles, each as the modules along it; one circle for each import that closes one. */
export function importCircles(graph: ImportGraph): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (module: string, trail: readonly string[]): void => {
    const start = trail.indexOf(module);
    if (start >= 0) circles.push([...trail.slice(start), module]);
    if (start >= 0 || done.has(module)) return;
    for (const imported of graph.get(module) ?? []) visit(imported, [...trail, module]);
    done.add(module);
  };
  for (const module of graph.keys()) visit(module, []);
  return circles;
}
