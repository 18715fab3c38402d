/**
 * `npm run check:layout`: what lint cannot see of ARCHITECTURE.md. Folders stay small enough to know, the core has no
 * import circle, and every module is reached by the program (or by the scripts of build/), not only by tests.
 */
import path from 'node:path';
import { type ImportGraph, importCircles, reachableFrom, readImportGraph } from './layout/modules.js';

const LAYERS = ['shared', 'electron', 'renderer'];
const MOST_MODULES = 14;

/** Catalogs and tables, one file an entry: they grow with their subject. */
const CATALOGS = new Set([
  'shared/i18n/en',
  'shared/i18n/fr',
  'shared/setup/tasks',
  'shared/readiness/rules',
  'renderer/icons',
]);

const ENTRY = /^(electron\/(main|preload|headless\/setup-rehearsal)\.ts|renderer\/main\.tsx|build\/.*)$/;
const TEST = /\.test\.tsx?$/;
const TESTING = /^(shared|electron|renderer)\/testing\//;

function crowdedFolders(modules: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const module of modules) {
    const folder = path.posix.dirname(module);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > MOST_MODULES && !CATALOGS.has(folder))
    .map(
      ([folder, count]) => `${folder}/ has ${count} modules, more than ${MOST_MODULES}: divide it by concept`,
    );
}

function circlesOfCore(graph: ImportGraph): string[] {
  const core = new Map([...graph].filter(([module]) => module.startsWith('shared/') && !TEST.test(module)));
  return importCircles(core).map((circle) => `import circle: ${circle.join(' -> ')}`);
}

function unreachedModules(graph: ImportGraph, modules: readonly string[]): string[] {
  const entries = [...graph.keys()].filter((module) => ENTRY.test(module) && !TEST.test(module));
  const reached = reachableFrom(graph, entries);
  return modules
    .filter((module) => !reached.has(module) && !TESTING.test(module))
    .map(
      (module) =>
        `${module} is reached from no entry point: use it, delete it, or move it to a testing/ folder`,
    );
}

const graph = readImportGraph([...LAYERS, 'build']);
const modules = [...graph.keys()].filter((module) => !module.startsWith('build/') && !TEST.test(module));
const problems = [...crowdedFolders(modules), ...circlesOfCore(graph), ...unreachedModules(graph, modules)];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
