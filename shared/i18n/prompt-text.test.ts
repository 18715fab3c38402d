import { expect, test } from 'vitest';
import { says, text, type PromptOutput } from '../session/prompt/prompt-output';
import { CATALOGS } from './catalogs';
import { promptText } from './prompt-text';

test.each<[PromptOutput, string, string]>([
  [{ kind: 'entered', folder: 'C:\\', line: 'dir' }, 'C:\\>dir', 'C:\\>dir'],
  [text('{name}'), '{name}', '{name}'],
  [
    says('dir-folders', { count: 1, bytes: 1234 }),
    '               1 Dir(s)           1,234 bytes free',
    '               1 Rép(s)              1\u00a0234 octets libres',
  ],
  [
    { kind: 'verb', name: 'DIR', help: 'help-dir' },
    'DIR           Lists files and folders.',
    'DIR           Affiche les fichiers et les dossiers.',
  ],
  [
    { kind: 'refusal', reason: { code: 'already-so', params: {} } },
    'This is already the case. Nothing has been changed.',
    CATALOGS.fr.messages.refusals['already-so'],
  ],
])('%j', (output, english, french) => {
  expect(promptText(CATALOGS.en, 'en', output)).toBe(english);
  expect(promptText(CATALOGS.fr, 'fr', output)).toBe(french);
});
