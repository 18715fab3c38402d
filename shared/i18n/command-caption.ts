import type { MessageParams, MessageValue } from '../message';
import type { Command, CommandOf, CommandType } from '../session/command';
import { asAsked, caption, type CaptionRows } from './captions/caption-row';
import { COMPUTER_CAPTIONS } from './captions/computer-captions';
import { DIRECTORY_CAPTIONS } from './captions/directory-captions';
import { LEGACY_CAPTIONS } from './captions/legacy-captions';
import { REGISTRY_CAPTIONS } from './captions/registry-captions';
import { SETUP_CAPTIONS } from './captions/setup-captions';
import type { Catalog } from './catalog';
import { fill } from './fill';
import type { Locale } from './locale';

/** A caption stands in a list: what a person typed may be a book. */
const MOST_CHARACTERS = 120;

/** What is said of each command. A command without a caption does not compile. */
const CAPTIONS: CaptionRows = {
  ...SETUP_CAPTIONS,
  ...REGISTRY_CAPTIONS,
  ...COMPUTER_CAPTIONS,
  ...DIRECTORY_CAPTIONS,
  ...LEGACY_CAPTIONS,
  'enter-line': ({ line }, words) =>
    line.trim() === '' ? caption(words.nothing) : caption(words.typed, { line }),
  'interrupt-prompt': asAsked,
  'close-prompt': asAsked,
  'lift-fault': asAsked,
  'set-condition': ({ rule, outcome }, words) => caption(words[outcome], { rule }),
  'advance-clock': asAsked,
};

/** What a person did with a command, in one line: for the replay and the undo list of a lab. */
export function commandCaption(catalog: Catalog, locale: Locale, command: Command): string {
  return captionOfType(catalog, locale, command.type, command);
}

function captionOfType<Type extends CommandType>(
  catalog: Catalog,
  locale: Locale,
  type: Type,
  command: CommandOf<Type>,
): string {
  const words = catalog.commandCaptions[type];
  const { sentence, params } = CAPTIONS[type](command, words, catalog);
  return fill(catalog, locale, sentence, inOneLine(params));
}

function inOneLine(params: MessageParams): MessageParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shortened(value)]));
}

/** Without line breaks and other control characters, and not longer than a list has room for. */
function shortened(value: MessageValue): MessageValue {
  if (typeof value !== 'string') return value;
  const characters = Array.from(value.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '));
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS).join('')}...`
    : characters.join('');
}
