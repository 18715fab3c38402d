import type { MessageParams } from '../../message';
import type { Command, CommandOf, CommandType } from '../../session/command';
import type { Catalog } from '../catalog';

/** A sentence of the catalog and what fills it. */
export interface Caption {
  readonly sentence: string;
  readonly params: MessageParams;
}

/** What is said of the commands of one type; `words` is what the catalog has for it. */
type CaptionRow<Type extends CommandType> = (
  command: CommandOf<Type>,
  words: Catalog['commandCaptions'][Type],
  catalog: Catalog,
) => Caption;

/** A row for every command: one without does not compile. */
export type CaptionRows = { readonly [Type in CommandType]: CaptionRow<Type> };

/** A sentence with its values. */
export function caption(sentence: string, params: MessageParams = {}): Caption {
  return { sentence, params };
}

/** The one sentence of a command, filled with the command's own values as they are. */
export function asAsked(command: Command, sentence: string): Caption {
  const values = Object.entries(command).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return caption(sentence, Object.fromEntries(values));
}

/** A label of a button or a box without the mark of its access key: no such label has an ampersand beside it. */
export function withoutAccessKey(label: string): string {
  return label.replace('&', '');
}
