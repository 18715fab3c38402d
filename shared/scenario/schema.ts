import { z } from 'zod';
import type { HostCondition } from '../host/condition';
import { EVENTS, type LoggedEventCode } from '../host/event-log';
import type { Host } from '../host/host';
import type { ServerRole } from '../host/server-role';
import { FAILURE_CODES } from '../setup/failure';
import type { Fault } from '../setup/fault';
import { localizedText, type LocalizedText } from './localized-text';
import { pathStep, preludeStep, type PathStep, type PreludeStep } from './path-step';
import { afterwardsSchema, type Afterwards } from './shape/afterwards-schema';
import { conditionSchema } from './shape/condition-schema';
import { hostSchema, listOf, name, roleName } from './shape/host-schema';
import { localTime } from './shape/local-time';

/** Version of the scenario file's shape; a file says which one it is written in, and older ones are migrated. */
export const SCENARIO_SCHEMA_VERSION = 2;

/** Values of a sentence. */
const parameters = z.record(
  z.string().max(40),
  z.union([z.string().max(1000), z.number(), z.strictObject({ kind: z.literal('service'), service: name })]),
);
const EVENT_CODES = Object.keys(EVENTS) as [LoggedEventCode, ...LoggedEventCode[]];

const fault = z.strictObject({
  task: name,
  /** The fault ends when this holds; null: never. */
  until: conditionSchema.nullable(),
  failure: z.enum(FAILURE_CODES).default('planted'),
  /** Values of the failure's sentence. */
  params: parameters.default({}),
});

export const scenarioFileSchema = z.strictObject({
  schemaVersion: z.literal(SCENARIO_SCHEMA_VERSION),
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  title: localizedText,
  briefing: localizedText,
  /** Local time on the server when the session begins. */
  startsAt: localTime,
  host: hostSchema,
  /** Files of the server: each with its text here, or in a file beside the scenario. */
  files: listOf(
    z.strictObject({
      path: name,
      from: z
        .string()
        .regex(/^[\w.-]+$/)
        .optional(),
      content: z.string().max(100_000).optional(),
      modified: localTime,
    }),
  ).default([]),
  /** The event log as it is when the session begins, oldest first. */
  events: z
    .array(z.strictObject({ code: z.enum(EVENT_CODES), params: parameters.default({}), at: localTime }))
    .max(5_000)
    .default([]),
  faults: listOf(fault).default([]),
  /** What somebody did before, on the host as it stands above; its marks, logs and events are the server's. */
  prelude: z
    .strictObject({
      startsAt: localTime,
      /** Faults that have passed since. */
      faults: listOf(fault).default([]),
      steps: z.array(preludeStep).max(200),
      /** What has changed on the host since, laid over it. */
      afterwards: afterwardsSchema.default({}),
    })
    .optional(),
  /** Behaviour that versions of Setup differ in (domain.md 14.1). */
  legacyRoutingOnResume: z.enum(['ask', 'refuse']).default('ask'),
  unattendedResume: z.enum(['continue', 'refuse']).default('continue'),
  /** Roles whose tasks fail where their result is there already, once a mark was deleted by hand (domain.md 14.1). */
  redoFails: listOf(roleName).default(['HubTransport', 'Mailbox']),
  /** What holds on the host when the recovery is done. */
  objective: listOf(conditionSchema).default([{ kind: 'no-watermark' }]),
  referencePath: z.array(pathStep).max(500).default([]),
});

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

/** A scenario as a session starts from it: plain data, complete, checked. */
export interface Scenario {
  readonly id: string;
  readonly title: LocalizedText;
  readonly briefing: LocalizedText;
  /** Simulated milliseconds since 1970, local to the server. */
  readonly startsAt: number;
  readonly host: Host;
  readonly faults: readonly Fault[];
  readonly redoFails: readonly ServerRole[];
  readonly objective: readonly HostCondition[];
  readonly referencePath: readonly PathStep[];
  /** Played when the scenario is prepared; null once that is done, or where there is none. */
  readonly prelude: Prelude | null;
}

/** What happened on the server before. */
export interface Prelude {
  /** Simulated milliseconds since 1970. */
  readonly startsAt: number;
  readonly faults: readonly Fault[];
  readonly steps: readonly PreludeStep[];
  /** What has changed on the host since. */
  readonly afterwards: Afterwards;
}
