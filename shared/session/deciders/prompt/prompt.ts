import { folderTree } from '../../../host/files/folders';
import { operatorIn, takeApart } from '../../../command-line/tokenize';
import { variablesOf, withVariable } from '../../prompt/variables';
import type { VerbContext, VerbEffect } from '../../prompt/verb';
import { fails } from '../../prompt/effects';
import { says, text, type PromptOutput } from '../../prompt/prompt-output';
import { expandVariables } from '../../prompt/expand';
import { programOf } from '../../prompt/resolve';
import { runningStep } from '../../prompt/unattended/running-step';
import { runVerb } from '../../prompt/run-verb';
import type { Recorder } from '../../recorder';
import type { Refusal } from '../../refusal';
import { message } from '../../../message';
import type { Command } from '../../command';
import { enterSetupLine } from './setup-line';

/** What decides on a tool's command. Handed in, since the prompt is itself one of the commands decided on. */
type Decide = (recorder: Recorder, command: Command) => Refusal | null;

/** A line is entered: it appears behind the prompt, and the program that it names does its work. */
export function enterLine(recorder: Recorder, line: string, decide: Decide): Refusal | null {
  if (recorder.session().unattended) return message('setup-running');
  recorder.emit({ type: 'line-entered', line });
  const context = contextOf(recorder);
  const expanded = expandVariables(line, context.variables);
  const operator = operatorIn(expanded);
  if (operator !== null) {
    carryOut(recorder, decide, fails('operator-not-supported', { operator }));
    return null;
  }
  const call = takeApart(expanded);
  if (call.program === '' && call.rest === '') return null;
  const program = programOf(call, context);
  switch (program.kind) {
    case 'verb':
      carryOut(recorder, decide, runVerb(program.row, program.call, context));
      break;
    case 'setup':
      enterSetupLine(recorder, { line, rest: program.call.rest, path: program.call.program });
      break;
    case 'unknown':
      print(recorder, says('not-recognized', { name: program.name }));
      recorder.emit({ type: 'prompt-changed', change: { exitCode: 9009 } });
      break;
  }
  return null;
}

/** Ctrl+C: Setup is gone in the middle of its work, as by End Task; without a program at work a new line begins. */
export function interruptPrompt(recorder: Recorder, { typed = '' }: { readonly typed?: string }): null {
  const session = recorder.session();
  const { unattended, clock, prompt } = session;
  if (!unattended) {
    print(recorder, { kind: 'entered', folder: prompt.folder, line: `${typed}^C` });
    return null;
  }
  const running = runningStep(session);
  print(recorder, running ? { kind: 'setup', line: { type: 'interrupted', ...running } } : text('^C'));
  recorder.emit({ type: 'setup-killed', at: clock });
  return null;
}

/** The window is closed; what runs in it goes with it. */
export function closePrompt(recorder: Recorder): null {
  const { unattended, clock } = recorder.session();
  if (unattended) recorder.emit({ type: 'setup-killed', at: clock });
  recorder.emit({ type: 'prompt-closed' });
  return null;
}

function contextOf(recorder: Recorder): VerbContext {
  const { host, clock, prompt, wizard } = recorder.session();
  const variables = variablesOf(host, prompt, clock);
  return { host, clock, prompt, tree: folderTree(host), variables, isWizardOpen: wizard !== null };
}

/** Does what a program does, until something of it is refused. */
function carryOut(recorder: Recorder, decide: Decide, effects: readonly VerbEffect[]): void {
  for (const effect of effects) {
    const refusal = carryOutOne(recorder, decide, effect);
    if (!refusal) continue;
    print(recorder, { kind: 'refusal', reason: refusal });
    recorder.emit({ type: 'prompt-changed', change: { exitCode: 1 } });
    return;
  }
}

function carryOutOne(recorder: Recorder, decide: Decide, effect: VerbEffect): Refusal | null {
  switch (effect.type) {
    case 'print':
      print(recorder, ...effect.outputs);
      return null;
    case 'command':
      return decide(recorder, effect.command);
    case 'change':
      recorder.emit({ type: 'host-changed', changes: effect.changes, at: recorder.session().clock });
      return null;
    case 'go':
      return go(recorder, effect.folder);
    case 'remember':
      remember(recorder, effect.folder);
      return null;
    case 'set': {
      const { variables } = recorder.session().prompt;
      const change = { variables: withVariable(variables, effect.name, effect.value) };
      recorder.emit({ type: 'prompt-changed', change });
      return null;
    }
    case 'exit-code':
      recorder.emit({ type: 'prompt-changed', change: { exitCode: effect.exitCode } });
      return null;
    case 'open':
      recorder.emit({ type: 'window-opened', window: effect.window, place: effect.place ?? null });
      return null;
    case 'clear':
      recorder.emit({ type: 'prompt-cleared' });
      return null;
    case 'close':
      return closePrompt(recorder);
  }
}

/** Another folder, perhaps on another drive; each drive remembers where it was left. */
function go(recorder: Recorder, folder: string): null {
  remember(recorder, recorder.session().prompt.folder);
  recorder.emit({ type: 'prompt-changed', change: { folder } });
  return null;
}

/** Keeps where a drive is left. */
function remember(recorder: Recorder, folder: string): void {
  const { leftAt } = recorder.session().prompt;
  const drive = folder.slice(0, 2).toUpperCase();
  recorder.emit({ type: 'prompt-changed', change: { leftAt: { ...leftAt, [drive]: folder } } });
}

function print(recorder: Recorder, ...outputs: readonly PromptOutput[]): void {
  recorder.emit({ type: 'prompt-printed', outputs });
}
