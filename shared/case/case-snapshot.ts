import type { Message } from '../message';
import type { Problem } from '../problem';
import type { LocalizedText } from '../scenario/localized-text';
import type { LogSection, ReadRemark, RunFacts } from '../setup-log/read/run-facts';
import type { AssumptionCode } from './assumption';
import type { RiskCode, WayId } from './way-out';

/** A log of the case, as far as the view needs to know it; its lines are asked for. */
export interface CaseLogSnapshot {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly lines: number;
  readonly runCount: number;
  readonly sections: readonly LogSection[];
  readonly remarks: readonly ReadRemark[];
}

/** A way out of what a run has left, and what it is on the real server. */
export interface CaseWaySnapshot {
  readonly id: WayId;
  /** Lines to type on the real server, in their order. */
  readonly lines: readonly string[];
  readonly risks: readonly RiskCode[];
  /** Why it cannot be rehearsed here; null where it can. It was tried. */
  readonly obstacle: Message<'way-refused' | 'way-ends-unfinished'> | null;
  /** The pictures of its path, in their order. */
  readonly shots: readonly { readonly name: string; readonly caption: LocalizedText | null }[];
}

/** The rebuilt server of a run, and the ways out that were gone on it. */
export interface RunLook {
  /** What the rehearsal takes for granted, and what is mapped to 2007. */
  readonly assumptions: readonly Message<AssumptionCode>[];
  /** Rules that the customer met, and whether the rehearsal meets them. */
  readonly findings: readonly { readonly rule: string; readonly isMet: boolean }[];
  /** Rules that the rehearsal meets although the customer did not. */
  readonly extraFindings: readonly string[];
  /** Tasks that fail on the rebuilt server until their cause is taken as cured. */
  readonly causes: readonly string[];
  readonly ways: readonly CaseWaySnapshot[];
}

/** A run of Setup; `key` names it towards the program. */
export interface CaseRunSnapshot {
  readonly key: string;
  /** Id of its log; null for what a registry export alone tells. */
  readonly log: string | null;
  readonly facts: RunFacts | null;
  /** Whose registry stands by itself, where it says so. */
  readonly computer?: string;
  /** Null until somebody has looked at the run: rebuilding its server takes a moment. */
  readonly look: RunLook | null;
}

/** What the view shows of a customer's case. */
export interface CaseSnapshot {
  /** No other case has it, nor the same files read again. */
  readonly id: string;
  readonly logs: readonly CaseLogSnapshot[];
  readonly registries: readonly {
    readonly id: string;
    readonly name: string;
    readonly markedRoles: readonly string[];
  }[];
  readonly problems: readonly Problem[];
  readonly ignored: readonly string[];
  /** In the order of the files. */
  readonly runs: readonly CaseRunSnapshot[];
}
