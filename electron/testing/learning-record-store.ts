import { createHash } from 'node:crypto';
import http from 'node:http';
import { z } from 'zod';

/** What the store does with one request instead of, or besides, what it should. */
export type LrsFault =
  | 'none'
  | 'no-answer'
  | 'cut-before-storing'
  | 'cut-after-storing'
  | 'slow-answer'
  | 'too-slow-answer'
  /** A store may also answer with a conflict where it has the same statement already (xAPI-Communication, 2.1.2). */
  | 'conflict-though-same'
  /** A batch is not taken, though nothing is wrong with it. */
  | 'batch-refused'
  | { readonly status: number; readonly retryAfter?: string };

export interface LrsParts {
  /** The fault of the next request, for so many statements. */
  readonly nextFault: (statements: number) => LrsFault;
  readonly slow: number;
  readonly tooSlow: number;
}

const idSchema = z.looseObject({ id: z.uuid() });
const batchSchema = z.array(idSchema);

/** A Learning Record Store on a real port of this computer, with faults. All of a batch is stored, or nothing. */
export class LearningRecordStore {
  /** The contents of what is stored, by id. */
  readonly stored = new Map<string, string>();
  /** How often another statement came under an id that was taken. */
  contradictions = 0;
  readonly faults = new Map<string, number>();
  readonly authorizations = new Set<string>();
  requests = 0;
  readonly #parts: LrsParts;
  readonly #server = http.createServer((request, response) => void this.#serve(request, response));

  constructor(parts: LrsParts) {
    this.#parts = parts;
  }

  /** @returns its endpoint */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}/xapi`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    try {
      this.requests += 1;
      this.authorizations.add(request.headers.authorization ?? '');
      const text = await bodyOf(request);
      const url = new URL(request.url ?? '', 'http://localhost');
      if (url.pathname !== '/xapi/statements') answer(response, 404, 'no such resource');
      else if (request.headers['x-experience-api-version'] !== '1.0.3') answer(response, 400, 'no version');
      else if (request.method === 'GET') this.#get(url.searchParams.get('statementId') ?? '', response);
      else this.#post(text, response);
    } catch {
      // The other side has gone before its request was read.
    }
  }

  #get(id: string, response: http.ServerResponse): void {
    const fault = this.#takeFault(1);
    if (this.#isMisbehaving(fault, response)) return;
    if (this.stored.has(id)) answer(response, 200, { id });
    else answer(response, 404, 'no such statement');
  }

  #post(text: string, response: http.ServerResponse): void {
    const batch = batchSchema.parse(JSON.parse(text));
    const fault = this.#takeFault(batch.length);
    if (this.#isMisbehaving(fault, response)) return;
    const knows = batch.some(({ id }) => this.stored.has(id));
    if (fault === 'batch-refused' && batch.length > 1) answer(response, 400, 'try less');
    else if (fault === 'conflict-though-same' && knows) answer(response, 409, 'known already');
    else if (this.#store(batch)) this.#acknowledge(batch, fault, response);
    else answer(response, 409, 'another statement has this id');
  }

  #acknowledge(batch: z.infer<typeof batchSchema>, fault: LrsFault, response: http.ServerResponse): void {
    const ids = batch.map(({ id }) => id);
    if (fault === 'cut-after-storing') response.destroy();
    else if (fault === 'slow-answer') setTimeout(() => answer(response, 200, ids), this.#parts.slow);
    else if (fault === 'too-slow-answer') setTimeout(() => answer(response, 200, ids), this.#parts.tooSlow);
    else answer(response, 200, ids);
  }

  /** All, or nothing where another statement has one of the ids already. */
  #store(batch: z.infer<typeof batchSchema>): boolean {
    const contents = batch.map((statement) => [statement.id, contentOf(statement)] as const);
    if (contents.some(([id, content]) => (this.stored.get(id) ?? content) !== content)) {
      this.contradictions += 1;
      return false;
    }
    for (const [id, content] of contents) this.stored.set(id, content);
    return true;
  }

  #takeFault(statements: number): LrsFault {
    const fault = this.#parts.nextFault(statements);
    const name = typeof fault === 'string' ? fault : String(fault.status);
    this.faults.set(name, (this.faults.get(name) ?? 0) + 1);
    return fault;
  }

  /** @returns whether the request has had its fault for an answer, and nothing is stored */
  #isMisbehaving(fault: LrsFault, response: http.ServerResponse): boolean {
    if (fault === 'cut-before-storing') response.destroy();
    else if (typeof fault === 'object') {
      if (fault.retryAfter !== undefined) response.setHeader('Retry-After', fault.retryAfter);
      answer(response, fault.status, `HTTP ${fault.status}`);
    } else return fault === 'no-answer';
    return true;
  }
}

/** What has to be the same in two statements of one id. */
export function contentOf(statement: unknown): string {
  return createHash('sha1').update(JSON.stringify(statement)).digest('base64');
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(z.instanceof(Buffer).parse(part));
  return Buffer.concat(parts).toString('utf8');
}

function answer(response: http.ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
