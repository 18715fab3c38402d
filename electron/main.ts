/** The main process: reads the options and starts what they ask for. */
import './without-jit';
import { writeSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { programArguments } from './options/chromium-switches';
import { complain, explain, MISUSE } from './options/complain';
import { missingImport } from './options/missing-import';
import { parseOptions } from './options/options';
import { localeOfArguments } from './options/read-options';
import { startProgram } from './program';
import { startScreens } from './screens/start-screens';
import { ScenarioLibrary } from './storage/scenario-library';
import { registerScheme } from './window/protocol';
import { hardenContents } from './window/security';

const STDOUT = 1;

/** Where the build puts the scenarios that ship, and the view. */
const places = {
  scenarios: path.join(__dirname, '../scenarios'),
  labs: path.join(__dirname, '../labs'),
  view: path.join(__dirname, '../renderer'),
};

function main(): void {
  const args = programArguments(process.argv, app.isPackaged);
  const parsed = parseOptions(args, app.getVersion());
  if (parsed.kind === 'print') {
    writeSync(STDOUT, parsed.text);
    process.exit(0);
  }
  const problem = parsed.kind === 'error' ? parsed.problem : missingImport(parsed.options.imports);
  if (problem) refuse(explain([problem], localeOfArguments(args, process.env)));
  if (parsed.kind === 'error') return;

  // Classic controls need no graphics processor, virtual machines have none, and the program starts sooner without.
  app.disableHardwareAcceleration();
  registerScheme();
  hardenContents();
  const library = new ScenarioLibrary(places.scenarios);
  const { options } = parsed;
  const start = { options, library, view: places.view, labs: places.labs };
  const refusal = options.screens === undefined ? startProgram(start) : startScreens(start, options.screens);
  if (refusal !== null) refuse(refusal);
}

function refuse(line: string): never {
  complain(line);
  process.exit(MISUSE);
}

main();
