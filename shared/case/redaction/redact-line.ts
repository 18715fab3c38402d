import type { CompiledForm, SlotValues } from '../../setup-log/line-kinds/form';
import { recognise, type Recognised } from '../../setup-log/line-kinds/recognise';
import { recordHead } from '../../setup-log/read/head';
import { warningSentence } from '../../setup-log/read/handlers/warning-rules';
import type { Redactor } from './redactor';

/** Slots that hold words of the product, whatever a customer's server is called: it may be called Mailbox. */
const WORDS_OF_PRODUCT: ReadonlySet<string> = new Set([
  'product',
  'version',
  'localVersion',
  'previousVersion',
  'timeZone',
  'installationMode',
  'adInitialized',
  'schemaUpdateRequired',
  'orgUpdateRequired',
  'domainUpdateRequired',
  'requestedRoleCount',
  'action',
  'role',
  'roles',
  'count',
  'rule',
  'severity',
  'component',
  'id',
  'setting',
  'threw',
  'operation',
  'option',
  'page',
  'place',
  'exitResult',
]);
/** Parameters whose values are modes and roles. */
const ROLE_PARAMETERS = /^(?:mode|m|roles?|r)$/i;
const ROLE_SWITCHES = /([/-](?:mode|m|roles?|r)[:=](?:"[^"]*"|[^\s"']+))/i;

/** A piece of a text, and whether names of the customer's may be in it. */
interface Piece {
  readonly text: string;
  readonly isFree: boolean;
}

/**
 * A line of a Setup log with the customer's names replaced. Setup's own words stay as they are, so that the line still
 * says the same where a server is called Setup or Exchange.
 */
export function redactLine(line: string, redactor: Redactor): string {
  return piecesOf(line)
    .map(({ text, isFree }) => (isFree ? redactor.redact(text) : text))
    .join('');
}

/** Names that are left in a redacted line, outside of Setup's own words. */
export function leftInLine(line: string, redactor: Redactor): string[] {
  return piecesOf(line).flatMap(({ text, isFree }) => (isFree ? redactor.leftIn(text) : []));
}

/** What was typed for Setup, with names replaced in everything but modes and roles. */
export function redactCommandLine(commandLine: string, redactor: Redactor): string {
  return commandLinePieces(commandLine)
    .map(({ text, isFree }) => (isFree ? redactor.redact(text) : text))
    .join('');
}

function piecesOf(line: string): readonly Piece[] {
  const head = recordHead(line);
  if (!head) return [free(line)];
  const found = recognise(line.slice(head.at));
  if (!found) return [fixed(line.slice(0, head.at)), free(line.slice(head.at))];
  return [fixed(line.slice(0, head.at)), ...messagePieces(found)];
}

function messagePieces({ id, form, values }: Recognised): Piece[] {
  const isOfRoles = ROLE_PARAMETERS.test(values['name'] ?? '');
  return formPieces(form, values, (name, value) => {
    if (WORDS_OF_PRODUCT.has(name) || (isOfRoles && name === 'value')) return [fixed(value)];
    if (id === 'parameter' && name === 'name') return [fixed(value)];
    if (id === 'warning') return warningPieces(value);
    if (name === 'task') return taskPieces(value);
    return name === 'commandLine' ? commandLinePieces(value) : [free(value)];
  });
}

function formPieces(
  { prefix, slots }: CompiledForm,
  values: SlotValues,
  piecesOfSlot: (name: string, value: string) => readonly Piece[],
): Piece[] {
  return [
    fixed(prefix),
    ...slots.flatMap(({ name, after }) => [...piecesOfSlot(name, values[name] ?? ''), fixed(after)]),
  ];
}

/** A rule of 2007 is known by the sentence that it warns with. */
function warningPieces(message: string): readonly Piece[] {
  const sentence = warningSentence(message);
  return sentence
    ? formPieces(sentence.form, sentence.values, (_name, value) => [free(value)])
    : [free(message)];
}

/** The task's own name, and what it is called with. */
function taskPieces(task: string): Piece[] {
  const end = task.search(/\s|$/);
  return [fixed(task.slice(0, end)), free(task.slice(end))];
}

function commandLinePieces(commandLine: string): Piece[] {
  return commandLine.split(ROLE_SWITCHES).map((text, index) => (index % 2 === 0 ? free(text) : fixed(text)));
}

function free(text: string): Piece {
  return { text, isFree: true };
}

function fixed(text: string): Piece {
  return { text, isFree: false };
}
