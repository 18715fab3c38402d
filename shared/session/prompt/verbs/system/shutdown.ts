import { asksForRestart } from '../../../programs/command-arguments';
import { fails } from '../../effects';
import type { VerbRow } from '../../verb';

/** The switches that a restart is typed with; times and reasons change nothing here: it begins at once. */
const SWITCH = /^[/-](r|f|t|c|d|m)(:.*)?$/i;
const WITH_VALUE = /^[/-](t|c|d)$/i;

/** `shutdown -r` restarts the server, which closes the prompt as well. */
export const SHUTDOWN_VERB: VerbRow = {
  name: 'shutdown',
  program: 'exe',
  help: 'help-shutdown',
  run: ({ words }) => {
    const wrong = words.find((word, index) => !SWITCH.test(word) && !WITH_VALUE.test(words[index - 1] ?? ''));
    if (!asksForRestart(words)) return fails('shutdown-parameters');
    return wrong === undefined
      ? [{ type: 'command', command: { type: 'restart-server' } }]
      : fails('switch-invalid', { switch: wrong.replace(/^[/-]/, '') });
  },
};
