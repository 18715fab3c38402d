import type { Operation } from './switches/operation';
import type { SwitchName } from './switches/switch-table';

/** A switch of the line, or of its answer file. */
export interface GivenSwitch {
  readonly name: SwitchName;
  /** As it was typed, for sentences about it: `/r`. */
  readonly typed: string;
  /** What stood behind the colon; null where nothing did. */
  readonly value: string | null;
}

/** A line for Setup whose switches are right by themselves and fit together; the host has not been looked at. */
export interface SetupRequest {
  readonly operation: Operation;
  readonly switches: readonly GivenSwitch[];
}

/** What a switch of the request says; null where it says nothing or is not there. */
export function valueOf({ switches }: SetupRequest, name: SwitchName): string | null {
  return switches.find((given) => given.name === name)?.value ?? null;
}

/** Whether a switch is there. */
export function isGiven({ switches }: SetupRequest, name: SwitchName): boolean {
  return switches.some((given) => given.name === name);
}

/** A switch as it was typed; as the product writes it where it is not there. */
export function typedSwitch({ switches }: SetupRequest, name: SwitchName): string {
  return switches.find((given) => given.name === name)?.typed ?? `/${name}`;
}
