/**
 * Puts the headless program where npx looks first in a clone. npm would link the package into its own cache instead,
 * and keep a link that it made before the program was built, without the program in it.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from './runtime/places.js';

const FOLDER = path.join(CHECKOUT, 'node_modules', '.bin');
const PROGRAM = path.join('..', '..', 'out', 'headless', 'setup-rehearsal.cjs');
const LINK = path.join(FOLDER, 'setup-rehearsal');

mkdirSync(FOLDER, { recursive: true });
rmSync(LINK, { force: true });
if (process.platform === 'win32') writeFileSync(`${LINK}.cmd`, `@node "%~dp0\\${PROGRAM}" %*\r\n`);
else symlinkSync(PROGRAM, LINK);
