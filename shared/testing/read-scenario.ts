import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { prepareScenario } from '../session/prepare-scenario';
import type { ScenarioSource } from '../scenario/scenario-source';
import type { Scenario } from '../scenario/schema';

const FOLDER = path.join(import.meta.dirname, '..', 'scenario', 'files');

/** Ids of the scenarios that ship. */
export const SHIPPED: readonly string[] = readdirSync(FOLDER);

/** The texts of a shipped scenario, decoded as the program decodes them. */
export function readSource(id: string): ScenarioSource {
  const folder = path.join(FOLDER, id);
  const texts = Object.fromEntries(
    readdirSync(folder).map((name) => [name, decode(readFileSync(path.join(folder, name)))]),
  );
  const { 'scenario.json': json = '', 'exchange.reg': registry = '', ...files } = texts;
  return { id, json, registry, files };
}

const READ = new Map<string, Scenario>();

/** A shipped scenario, read once, since property tests ask for it thousands of times; throws with its problems where it does not load. */
export function readScenario(id: string): Scenario {
  const scenario = READ.get(id) ?? prepare(id);
  READ.set(id, scenario);
  return scenario;
}

function prepare(id: string): Scenario {
  const loaded = prepareScenario(readSource(id));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

function decode(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
