import { z } from 'zod';

/**
 * What can be marked on a picture, by kind. Behind the colon stands which one it is, in the product's own ids:
 * `button:next`, `role:HubTransport`, `service:MSDTC`. None depends on the language.
 */
export const MARK_KINDS = [
  /** A button, by what it does: `next`, `browse`, `ok`, `start-service`. */
  'button',
  /** A role's check box on Server Role Selection. */
  'role',
  /** An option of a page that offers several: `custom`, `accept`. */
  'choice',
  /** What stands on a page of the wizard: `maintenance-mode`. */
  'page',
  /** What a readiness rule found. */
  'finding',
  /** An entry of Control Panel, by the window it opens. */
  'entry',
  /** A line of the list of programs, by the program's id, and what stands below it: `change`, `remove`. */
  'program',
  /** A line of Services, by the service's short name. */
  'service',
  /** A line of the Registry Editor's right side, by the value's name. */
  'registry-value',
  /** The Command Prompt: `line`, where one types. */
  'prompt',
] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** A control that a picture marks. */
export type ControlMark = `${MarkKind}:${string}`;

/** So many numbers can be told apart on one picture, and one digit is enough. */
const MOST_MARKS = 9;
const MOST_LETTERS = 120;

const KNOWN_KIND = new RegExp(`^(?:${MARK_KINDS.join('|')}):[^\\p{Cc}]{1,${MOST_LETTERS}}$`, 'u');

const controlMark = z.custom<ControlMark>((value) => typeof value === 'string' && KNOWN_KIND.test(value));

/** The controls that a picture marks, in the order of their numbers. */
export const controlMarks = z.array(controlMark).max(MOST_MARKS);
