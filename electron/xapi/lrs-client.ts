import XAPI, { type Statement as XapiStatement } from '@xapi/xapi';
import type { Statement } from '../../shared/lab/xapi/statement';
import { timedFetch, type Fetch } from './timed-fetch';

/** Where a Learning Record Store is, and how it knows us. */
export interface LrsSettings {
  readonly endpoint: string;
  readonly key: string;
  readonly secret: string;
  /** Whether the credentials may go over a network unencrypted. */
  readonly allowsPlainHttp?: boolean;
}

export interface ClientParts {
  readonly fetch: Fetch;
  /** Milliseconds until a request without a whole answer is given up. */
  readonly timeout: number;
  /** Ends whatever is under way. */
  readonly signal: AbortSignal;
}

/** What came of a request. */
export type LrsAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter: string | null;
      readonly body: unknown;
    }
  /** `detail`: the network's words for it. */
  | { readonly kind: 'unanswered'; readonly detail: string };

/** A Learning Record Store: the requests that sending takes. Neither throws: a failure is an answer. */
export class LrsClient {
  readonly #xapi: XAPI;

  constructor({ endpoint, key, secret }: LrsSettings, { fetch, timeout, signal }: ClientParts) {
    // Not XAPI.toBasicAuth: it throws on letters outside Latin-1, and credentials are UTF-8 (RFC 7617).
    const auth = `Basic ${Buffer.from(`${key}:${secret}`, 'utf8').toString('base64')}`;
    this.#xapi = new XAPI({ endpoint, auth, version: '1.0.3', adapter: timedFetch(fetch, timeout, signal) });
  }

  send(statements: readonly Statement[]): Promise<LrsAnswer> {
    const sent: XapiStatement[] = [...statements];
    return answerOf(this.#xapi.sendStatements({ statements: sent }));
  }

  find(statementId: string): Promise<LrsAnswer> {
    return answerOf(this.#xapi.getStatement({ statementId }));
  }
}

async function answerOf(
  request: Promise<{
    readonly status: number;
    readonly headers: Record<string, unknown>;
    readonly data: unknown;
  }>,
): Promise<LrsAnswer> {
  try {
    const { status, headers, data } = await request;
    const retryAfter = headers['retry-after'];
    return {
      kind: 'answered',
      status,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
      body: data,
    };
  } catch (error) {
    return { kind: 'unanswered', detail: detailOf(error) };
  }
}

/** fetch says only that it failed; its cause says why, best by its code. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
