import { FRAME_LINES } from './frame-lines';
import type { LineKind } from './line-kind';
import { READINESS_LINES } from './readiness-lines';
import { SERVER_LINES } from './server-lines';
import { TASK_LINES } from './task-lines';

/**
 * Every kind of line of ExchangeSetup.log that we know, under ids of ours: for the writer, the reader and the
 * documentation. Where two forms fit a line, the earlier row wins.
 */
export const LINE_KINDS = { ...FRAME_LINES, ...SERVER_LINES, ...READINESS_LINES, ...TASK_LINES } as const;

export type LineKindId = keyof typeof LINE_KINDS;

/** A row by its id, with what every row has. */
export function lineKind(id: LineKindId): LineKind {
  return LINE_KINDS[id];
}
