import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const lint = new ESLint();

/** Messages about imports that a file of the checkout would get with this text. */
async function importErrors(filePath: string, text: string): Promise<string[]> {
  const [result] = await lint.lintText(text, { filePath });
  return (result?.messages ?? [])
    .filter((entry) => entry.ruleId === 'no-restricted-imports')
    .map((entry) => entry.message);
}

describe('the import table', () => {
  it.each([
    ['shared/host/change.ts', '../session/session'],
    ['shared/host/change.ts', '../setup/plan'],
    ['shared/readiness/rule.ts', '../wizard/pages'],
    ['shared/session/deciders/clock.ts', '../../i18n/fill'],
    ['shared/session/apply.ts', '../../electron/options'],
    ['shared/session/apply.ts', 'node:fs'],
    ['shared/session/apply.ts', 'react'],
    ['electron/ticker.ts', '../renderer/store'],
    ['electron/headless/run-setup.ts', 'electron'],
    ['electron/storage/journal.ts', '../starting'],
    ['electron/customer-data/decode-lines.ts', 'electron'],
    ['electron/customer-data/decode-lines.ts', '../window/file-dialogs'],
    ['renderer/store.ts', '../electron/options'],
    ['renderer/store.ts', 'node:fs'],
  ])('%s may not import %s', async (file, target) => {
    expect(await importErrors(file, `import * as x from '${target}';\nexport const y = x;\n`)).not.toEqual(
      [],
    );
  });

  it.each([
    ['shared/session/deciders/clock.ts', '../../setup/plan'],
    ['shared/wizard/pages.ts', '../readiness/checks'],
    ['electron/ticker.ts', '../shared/session/session'],
    ['electron/headless/run-setup.ts', '../options/read-options'],
    ['electron/headless/run-setup.ts', '../../shared/session/session'],
    ['electron/headless/run-setup.ts', '../customer-data/decode-lines'],
    ['electron/customer-data/decode-lines.ts', '../storage/decode-text'],
    ['renderer/store.ts', '../shared/session/snapshot/snapshot'],
  ])('%s may import %s', async (file, target) => {
    expect(
      await importErrors(file, `import type * as x from '${target}';\nexport type Y = typeof x;\n`),
    ).toEqual([]);
  });
});
