import { z } from 'zod';
import { controlMarks } from './control-mark';
import { localizedText } from './localized-text';

/** The windows of the simulated desktop that a reference path may show. */
export const PATH_WINDOWS = [
  'start-screen',
  'control-panel',
  'programs',
  'services',
  'registry-editor',
  'event-viewer',
  'windows-components',
  'network-connections',
  'system',
  'disk-management',
  'directory',
  'explorer',
  'prompt',
  'setup-logs',
  'setup-log',
  'console',
  'system-manager',
  'prompt',
] as const;

const window = z.enum(PATH_WINDOWS);

/** A command with its values; one without any may be its name alone. */
const command = z.union([
  z
    .string()
    .max(60)
    .transform((type): Readonly<Record<string, unknown>> => ({ type })),
  z.record(z.string(), z.unknown()),
]);

const doStep = z.strictObject({ do: command, cure: z.literal(true).optional() });
const settleStep = z.strictObject({ settle: z.literal(true) });

/** A picture under a name; `marks`: the controls on it that are to be pressed, or looked at, next. */
const shotStep = z.strictObject({
  shot: z.string().regex(/^[a-z0-9-]{1,60}$/),
  caption: localizedText.optional(),
  marks: controlMarks.optional(),
});
export type ShotStep = z.infer<typeof shotStep>;

/**
 * One step of a reference path: a command, waiting until nothing runs, or a window and a picture to show.
 * `cure` marks the commands without which the path does not reach its objective.
 */
export const pathStep = z.union([
  doStep,
  settleStep,
  z.strictObject({ show: window, place: z.string().min(1).max(1000).optional() }),
  z.strictObject({ close: window }),
  shotStep,
]);

export type PathStep = z.infer<typeof pathStep>;

/** What happened on the server before the session begins: commands, and waiting until nothing runs. */
export const preludeStep = z.union([doStep, settleStep]);
export type PreludeStep = z.infer<typeof preludeStep>;
