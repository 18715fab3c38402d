import type { Refusal } from '../refusal';
import type { ControlSnapshot } from './snapshot';

/** A control that can be pressed unless something refuses it. */
export function control(refusal: Refusal | null): ControlSnapshot {
  return { enabled: refusal === null, reason: refusal };
}
