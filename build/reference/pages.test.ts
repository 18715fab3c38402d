import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { REFERENCE_PAGES } from './pages.js';

it.each(REFERENCE_PAGES.map((page) => ({ ...page, name: path.basename(page.file) })))(
  '$name says what the tables say; npm run docs writes it anew',
  async ({ file, text }) => {
    const options = await resolveConfig(file);
    expect(readFileSync(file, 'utf8')).toBe(await format(text, { ...options, filepath: file }));
  },
);
