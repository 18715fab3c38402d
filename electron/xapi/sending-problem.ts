import { message, type Message } from '../../shared/message';

/** What can be wrong with sending; the sentences are `labs.statements.problems` in the catalogs. */
export type SendingProblemCode =
  /** `{detail}`: no answer, or none in time. It is tried again. */
  | 'lrs-unreachable'
  /** `{status}`: it asks for patience, or is broken. It is tried again. */
  | 'lrs-busy'
  /** `{status}` */
  | 'lrs-refuses-credentials'
  /** `{status}`: what answers there is not a Learning Record Store. */
  | 'lrs-not-there'
  /** `{endpoint}` */
  | 'lrs-endpoint-refused'
  /** `{detail}` */
  | 'statements-not-kept'
  /** `{file}`: the name that it was set aside under. */
  | 'statements-damaged';

export type SendingProblem = Message<SendingProblemCode>;

/** The problem with the disk that an error of the file system is. */
export function notKept(error: unknown): SendingProblem {
  return message('statements-not-kept', { detail: error instanceof Error ? error.message : String(error) });
}
