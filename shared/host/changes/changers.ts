import type { Host } from '../host';

/** What each of some changes makes of a host; one without a function does not compile. */
export type Changers<Change extends { readonly type: string }> = {
  readonly [Type in Change['type']]: (host: Host, change: Extract<Change, { readonly type: Type }>) => Host;
};
