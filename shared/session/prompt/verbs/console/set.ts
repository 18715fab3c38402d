import { fails, writes } from '../../effects';
import { environment } from '../../variables';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

export const SET_VERB: VerbRow = { name: 'set', program: 'built-in', help: 'help-set', run: setVariable };

/** Lists variables, all or those that begin with a text; with an equals sign it changes one. */
function setVariable({ rest }: VerbCall, { host, prompt }: VerbContext): readonly VerbEffect[] {
  const [option] = /^\/[a-z]\b/i.exec(rest) ?? [];
  if (option !== undefined) return fails('switch-invalid', { switch: option.slice(1) });
  // Quotation marks around all of it do not belong to the value.
  const typed = /^"(.*)"$/.exec(rest)?.[1] ?? rest;
  const equals = typed.indexOf('=');
  if (equals >= 0) {
    const name = typed.slice(0, equals).trim();
    const value = typed.slice(equals + 1);
    return name === ''
      ? fails('syntax-incorrect')
      : [{ type: 'set', name, value: value === '' ? null : value }];
  }
  const found = environment(host, prompt).filter(({ name }) =>
    name.toUpperCase().startsWith(typed.toUpperCase()),
  );
  return found.length > 0
    ? [writes(found.map(({ name, value }) => `${name}=${value}`))]
    : fails('variable-not-defined', { name: typed });
}
