import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { ScenarioLibrary } from '../storage/scenario-library';
import { temporaryFolder } from '../testing/tally';
import { setupLog } from '../testing/setup-logs';
import { wantedScenario } from './wanted-scenario';

// Nothing of it is used: no picture is taken here.
vi.mock('electron', () => ({}));

const FAILED = fileURLToPath(
  new URL('../../shared/testing/setup-logs/hub-transport-2007.log', import.meta.url),
);

function wanted(...imports: readonly string[]) {
  const folder = temporaryFolder();
  return wantedScenario({ imports }, new ScenarioLibrary(folder), path.join(folder, 'work'));
}

function put(name: string, content: string): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

describe('what a customer sent, for --screens', () => {
  it('is played with which run it is, and what could not be read is told all the same', async () => {
    const { result, problems, chosen } = await wanted(FAILED, put('broken.zip', 'PK\x03\x04'));
    expect(result.ok).toBe(true);
    expect(chosen).toMatchObject({ file: 'hub-transport-2007.log' });
    expect(chosen?.number).toBeGreaterThan(0);
    expect(problems).toMatchObject([{ code: 'archive-damaged', at: 'broken.zip' }]);
  });

  it('is not played where there is no run, which is told once', async () => {
    const { result, problems, chosen } = await wanted(put('x.txt', 'x'));
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'not-customer-data' }] });
    expect([problems, chosen]).toEqual([[], null]);
  });

  it('may have runs and no way out', async () => {
    const { result, problems } = await wanted(put('a.log', setupLog('9999', '1.1.1.1')), put('x.txt', 'x'));
    if (!result.ok) expect(result.problems).toMatchObject([{ code: 'no-way-out' }]);
    expect(problems).toMatchObject([{ code: 'not-customer-data' }]);
  });
});
