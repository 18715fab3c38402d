import type XAPI from '@xapi/xapi';

export type Fetch = typeof globalThis.fetch;
type Adapter = Extract<ConstructorParameters<typeof XAPI>[0]['adapter'], (...params: never[]) => unknown>;

/**
 * How the library reaches the network: by `fetch` alone. Its own ways know no timeout, and make of an answer that is no
 * success an error without its status.
 */
export function timedFetch(send: Fetch, timeout: number, signal: AbortSignal): Adapter {
  return async ({ url, method, headers, data }) => {
    const deadline = deadlineOf(timeout, signal);
    try {
      const response = await send(url, {
        method,
        headers: { ...headers },
        // Following would make a GET of the POST, whose success would be taken for storing.
        redirect: 'manual',
        signal: deadline.signal,
        ...(data !== undefined && { body: JSON.stringify(data) }),
      });
      // The library promises a body of whatever type it is asked for; whoever reads it looks first.
      const body = parsed(await response.text()) as never;
      return { data: body, headers: Object.fromEntries(response.headers), status: response.status };
    } finally {
      deadline.clear();
    }
  };
}

/** A signal after some time, or with another signal. (`AbortSignal.any` is not in Node 18.) */
function deadlineOf(
  timeout: number,
  signal: AbortSignal,
): { readonly signal: AbortSignal; readonly clear: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Error('stopped'));
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${timeout} ms`)), timeout);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    },
  };
}

/** JSON where it is any: a proxy on the way may answer with a page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
