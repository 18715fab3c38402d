import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lab } from '../lab/file/lab-file';
import { readLab } from '../lab/file/read-lab';
import { prepareLab, type PreparedLab } from '../lab/prepared-lab';
import type { Scenario } from '../scenario/schema';
import type { Result } from '../problem';
import { readScenario } from './read-scenario';

const FOLDER = path.join(import.meta.dirname, '..', 'lab', 'files');

/** Ids of the labs that ship. */
export const SHIPPED_LABS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.lab'))
  .map((name) => path.basename(name, '.lab'));

/** The scenarios that ship, for labs that begin with one. */
export function supplyShipped(id: string): Result<Scenario> {
  return { ok: true, value: readScenario(id) };
}

/** A shipped lab, ready to be attempted; throws with its problems where it does not load. */
export function shippedLab(id: string): PreparedLab & { readonly lab: Lab } {
  const read = readLab(`${id}.lab`, readFileSync(path.join(FOLDER, `${id}.lab`), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  if (read.value.kind !== 'lab') throw new Error(`${id} is an exam`);
  const prepared = prepareLab(read.value, supplyShipped);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  return { lab: read.value, scenario: prepared.value.scenario };
}
