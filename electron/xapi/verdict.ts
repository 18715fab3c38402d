import { message } from '../../shared/message';
import type { LrsAnswer } from './lrs-client';
import type { SendingProblem } from './sending-problem';

/** What an answer means for the statements that were sent. */
export type Verdict =
  | { readonly kind: 'stored' }
  /** It may go better later: `retryAfter` is the wait that the store asks for, as its header says it. */
  | { readonly kind: 'later'; readonly problem: SendingProblem; readonly retryAfter: string | null }
  /** Somebody has to change the settings, here or there. */
  | { readonly kind: 'misconfigured'; readonly problem: SendingProblem }
  /** One of them at least is not taken. */
  | { readonly kind: 'rejected'; readonly status: number; readonly reason: string };

/** 408, 425 and 429 speak of the moment, and not of what was sent. */
const MOMENTARY = new Set([408, 425, 429]);
/** Those that speak of the statements: not understood, conflict, too much at once, not processable. */
const ABOUT_CONTENT = new Set([400, 409, 413, 422]);

const LONGEST_REASON = 2000;

/** Judges the answer to statements that were sent. */
export function verdictOf(answer: LrsAnswer, ids: readonly string[]): Verdict {
  if (answer.kind === 'unanswered')
    return {
      kind: 'later',
      problem: message('lrs-unreachable', { detail: answer.detail }),
      retryAfter: null,
    };
  const { status, body, retryAfter } = answer;
  if (status >= 200 && status < 300) return acknowledges(body, ids) ? { kind: 'stored' } : elsewhere(status);
  if (status >= 500 || MOMENTARY.has(status))
    return { kind: 'later', problem: message('lrs-busy', { status }), retryAfter };
  if (ABOUT_CONTENT.has(status)) return { kind: 'rejected', status, reason: textOf(body) };
  if (status === 401 || status === 403)
    return { kind: 'misconfigured', problem: message('lrs-refuses-credentials', { status }) };
  return elsewhere(status);
}

/**
 * Whether a success is one of a store, which answers with the ids or with nothing, and not the sign-in page of a hotel's
 * network.
 */
function acknowledges(body: unknown, ids: readonly string[]): boolean {
  if (body === '') return true;
  if (!Array.isArray(body)) return false;
  const stored = new Set(body.map((id) => String(id).toLowerCase()));
  return ids.every((id) => stored.has(id));
}

function elsewhere(status: number): Verdict {
  return { kind: 'misconfigured', problem: message('lrs-not-there', { status }) };
}

function textOf(body: unknown): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return text.slice(0, LONGEST_REASON);
}
