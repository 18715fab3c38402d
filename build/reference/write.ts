/** `npm run docs`: writes the pages of docs/ that come out of tables; a test fails where they are stale. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { REFERENCE_PAGES } from './pages.js';

for (const { file, text } of REFERENCE_PAGES) {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}
