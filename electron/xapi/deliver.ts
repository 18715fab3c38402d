import type { LrsClient } from './lrs-client';
import type { QueuedStatement, StatementQueue } from './statement-queue';
import { type Verdict, verdictOf } from './verdict';

/** How sending a batch ended: all of it is off the queue, or what is left has to wait. */
export type Delivery =
  { readonly kind: 'done' } | Extract<Verdict, { readonly kind: 'later' | 'misconfigured' }>;

/** What delivering works with. */
export interface DeliveryParts {
  readonly client: LrsClient;
  readonly queue: StatementQueue;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const DONE: Delivery = { kind: 'done' };
const CONFLICT = 409;

/**
 * Sends a batch and takes off the queue what the store acknowledges. A store takes all of a batch or nothing, so that
 * one which it rejects is halved until the statement is found that is the cause.
 * @throws the file system's error
 */
export async function deliver(batch: readonly QueuedStatement[], parts: DeliveryParts): Promise<Delivery> {
  const ids = batch.map(({ statement }) => statement.id);
  const verdict = verdictOf(await parts.client.send(batch.map(({ statement }) => statement)), ids);
  if (verdict.kind === 'later' || verdict.kind === 'misconfigured') return verdict;
  if (verdict.kind === 'stored') {
    parts.queue.settle(batch);
    return DONE;
  }
  const [single, ...others] = batch;
  if (single === undefined) return DONE;
  return others.length === 0 ? endRejected(single, verdict, parts) : deliverHalves(batch, parts);
}

async function deliverHalves(batch: readonly QueuedStatement[], parts: DeliveryParts): Promise<Delivery> {
  const middle = Math.ceil(batch.length / 2);
  const first = await deliver(batch.slice(0, middle), parts);
  return first.kind === 'done' ? deliver(batch.slice(middle), parts) : first;
}

/** A conflict may only say that the statement has arrived before; everything else is a refusal. */
async function endRejected(
  single: QueuedStatement,
  rejection: Extract<Verdict, { readonly kind: 'rejected' }>,
  parts: DeliveryParts,
): Promise<Delivery> {
  if (rejection.status === CONFLICT) {
    const found = await find(single.statement.id, parts);
    if (found.kind === 'later') return found;
    if (found.kind === 'stored') {
      parts.queue.settle([single]);
      return DONE;
    }
  }
  const { status, reason } = rejection;
  parts.queue.refuse(single, { status, reason, at: new Date(parts.now()).toISOString() });
  return DONE;
}

/** Whether the store has a statement; anything but a yes or a later: nobody knows what it conflicts with. */
async function find(id: string, { client }: DeliveryParts): Promise<Verdict> {
  const answer = await client.find(id);
  if (answer.kind === 'answered' && answer.status === 200) {
    const { body } = answer;
    const isIt = typeof body === 'object' && body !== null && 'id' in body && body.id === id;
    if (isIt) return { kind: 'stored' };
  }
  return verdictOf(answer, [id]);
}
