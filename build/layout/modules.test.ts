import { describe, expect, it } from 'vitest';
import { type ImportGraph, importCircles, reachableFrom } from './modules.js';

const GRAPH: ImportGraph = new Map([
  ['main', ['a', 'b']],
  ['a', ['c']],
  ['b', ['c']],
  ['c', []],
  ['lonely', ['c']],
]);

describe('reachableFrom', () => {
  it('follows imports from the entries only', () => {
    expect([...reachableFrom(GRAPH, ['main'])].sort()).toEqual(['a', 'b', 'c', 'main']);
  });
});

describe('importCircles', () => {
  it('finds none where a module is only imported twice', () => {
    expect(importCircles(GRAPH)).toEqual([]);
  });

  it('names the modules along a circle, however far from the entry', () => {
    const graph = new Map([...GRAPH, ['c', ['d']], ['d', ['a']]] as [string, string[]][]);
    expect(importCircles(graph)).toEqual([['a', 'c', 'd', 'a']]);
  });

  it('finds a module that imports itself', () => {
    expect(importCircles(new Map([['a', ['a']]]))).toEqual([['a', 'a']]);
  });
});
