/** Copies the scenarios and labs that ship into out/, where the program looks for them. */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT, OUT } from './runtime/places.js';

const SOURCE = path.join(CHECKOUT, 'shared/scenario/files');
const TARGET = path.join(OUT, 'scenarios');
const KINDS = new Set(['.json', '.reg', '.log', '.ps1']);

const LABS = path.join(OUT, 'labs');

rmSync(LABS, { recursive: true, force: true });
cpSync(path.join(CHECKOUT, 'shared/lab/files'), LABS, { recursive: true });

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });
if (existsSync(SOURCE)) {
  cpSync(SOURCE, TARGET, {
    recursive: true,
    filter: (file) => path.extname(file) === '' || KINDS.has(path.extname(file)),
  });
}
