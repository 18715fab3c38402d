import { opens } from '../windows/windows';
import type { VerbRow } from '../../verb';

/**
 * `start` with something behind it is that thing itself, which resolve.ts finds; alone it opens one more prompt, of
 * which there is one here.
 */
export const START_VERB: VerbRow = {
  name: 'start',
  program: 'built-in',
  help: 'help-start',
  run: () => opens('prompt'),
};
