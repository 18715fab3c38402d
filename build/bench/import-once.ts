/** A process of its own for one reading of a log, so that its memory is that reading's alone. */
import os from 'node:os';
import path from 'node:path';
import { readCase } from '../../electron/customer-data/read-case.js';

const [file = ''] = process.argv.slice(2);
const workFolder = path.join(os.tmpdir(), 'setup-rehearsal-bench-work');
await readCase([file], { workFolder });
process.send?.(process.resourceUsage().maxRSS / 1024);
