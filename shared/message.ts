import type { ServerRole } from './host/server-role';
import type { WindowsComponent } from './host/windows/components-table';
import type { PackageId } from './host/windows/packages-table';

/** A value inside a message; everything that has a name in a language travels as an id. */
export type MessageValue =
  | string
  | number
  | { readonly kind: 'role'; readonly role: ServerRole }
  | { readonly kind: 'roles'; readonly roles: readonly ServerRole[] }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'component'; readonly component: WindowsComponent }
  | { readonly kind: 'package'; readonly package: PackageId }
  | { readonly kind: 'megabytes'; readonly megabytes: number }
  /** Date and time as the prompt writes them: simulated milliseconds since 1970. */
  | { readonly kind: 'moment'; readonly at: number };

export type MessageParams = Readonly<Record<string, MessageValue>>;

/** What the core says instead of a sentence: a key of the catalogs and the values that fill it. */
export interface Message<Code extends string = string> {
  readonly code: Code;
  readonly params: MessageParams;
}

/** A message without or with values. */
export function message<Code extends string>(code: Code, params: MessageParams = {}): Message<Code> {
  return { code, params };
}
