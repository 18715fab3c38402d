import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ScenarioEntry } from '../../shared/ipc/api';
import type { Problem, Result } from '../../shared/problem';
import { layRegistryOver, parseScenarioFile } from '../../shared/scenario/load';
import type { ScenarioSource } from '../../shared/scenario/scenario-source';
import type { Scenario } from '../../shared/scenario/schema';
import { prepareScenario } from '../../shared/session/prepare-scenario';
import { readText } from './read-text';

export const DEFAULT_SCENARIO = 'failed-hub-transport';

const SCENARIO_FILE = 'scenario.json';
const REGISTRY_FILE = 'exchange.reg';

/** A scenario and the name by which a session is found again: its id, for files with a hash of the content. */
export interface LoadedScenario {
  readonly key: string;
  readonly scenario: Scenario;
}

const localizedText = z.object({ en: z.string(), fr: z.string() });
const entrySchema = z.object({ title: localizedText, briefing: localizedText });

/** The scenarios that ship, a folder each, and those that somebody brings as files. */
export class ScenarioLibrary {
  readonly #folder: string;
  #entries: readonly ScenarioEntry[] | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The scenarios that ship, the default one first, read once. One whose file is broken is left out. */
  entries(): readonly ScenarioEntry[] {
    this.#entries ??= this.#readEntries();
    return this.#entries;
  }

  #readEntries(): ScenarioEntry[] {
    return this.#ids().flatMap((id) => {
      const json = readText(path.join(this.#folder, id, SCENARIO_FILE));
      const entry = json.ok ? entrySchema.safeParse(parseJson(json.value)) : undefined;
      return entry?.success ? [{ id, title: entry.data.title, briefing: entry.data.briefing }] : [];
    });
  }

  /** Loads a scenario that ships by its id, else a `.json` or `.reg` file. */
  load(idOrFile: string): Result<LoadedScenario> {
    if (this.#ids().includes(idOrFile)) {
      const source = readSource(path.join(this.#folder, idOrFile, SCENARIO_FILE), idOrFile);
      return keyed(idOrFile, source.ok ? prepareScenario(source.value) : source);
    }
    const extension = path.extname(idOrFile).toLowerCase();
    if (extension === '.json') return loadFile(idOrFile);
    if (extension === '.reg') return this.#loadRegistry(idOrFile);
    if (isFolder(idOrFile)) return loadFile(path.join(idOrFile, SCENARIO_FILE));
    if (existsSync(idOrFile)) return failed({ code: 'not-a-scenario-file', at: idOrFile, params: {} });
    const known = this.#ids().join(', ');
    return failed({ code: 'unknown-scenario', at: idOrFile, params: { id: idOrFile, known } });
  }

  #loadRegistry(file: string): Result<LoadedScenario> {
    const text = readText(file);
    if (!text.ok) return text;
    const base = readSource(path.join(this.#folder, DEFAULT_SCENARIO, SCENARIO_FILE), DEFAULT_SCENARIO);
    if (!base.ok) return base;
    const name = path.basename(file);
    return keyed(`${name}#${hash(text.value)}`, layRegistryOver(base.value, text.value, name));
  }

  #ids(): string[] {
    if (!existsSync(this.#folder)) return [];
    const isDefault = (id: string) => Number(id === DEFAULT_SCENARIO);
    return readdirSync(this.#folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort((one, other) => isDefault(other) - isDefault(one) || one.localeCompare(other));
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function loadFile(file: string): Result<LoadedScenario> {
  const source = readSource(file, path.basename(file, path.extname(file)));
  if (!source.ok) return source;
  const { id, json, registry, files } = source.value;
  return keyed(`${id}#${hash(JSON.stringify([json, registry, files]))}`, prepareScenario(source.value));
}

/** A scenario's file with its registry export and the files it names, all from one folder. */
function readSource(file: string, id: string): Result<ScenarioSource> {
  const json = readText(file);
  if (!json.ok) return json;
  const fileName = path.basename(file);
  const parsed = parseScenarioFile({ fileName, json: json.value });
  if (!parsed.ok) return parsed;
  const folder = path.dirname(file);
  const registry = readText(path.join(folder, REGISTRY_FILE));
  if (!registry.ok) return registry;
  const files: Record<string, string> = {};
  for (const { from } of parsed.value.files) {
    if (from === undefined) continue;
    const text = readText(path.join(folder, from));
    if (!text.ok) return text;
    files[from] = text.value;
  }
  return { ok: true, value: { id, fileName, json: json.value, registry: registry.value, files } };
}

function keyed(key: string, result: Result<Scenario>): Result<LoadedScenario> {
  return result.ok ? { ok: true, value: { key, scenario: result.value } } : result;
}

function failed(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}

/** Undefined where it is no JSON; prepareScenario then says where. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
