import { z } from 'zod';
import { conditionSchema } from '../../scenario/shape/condition-schema';
import { name, roleName } from '../../scenario/shape/host-schema';
import { preludeStep } from '../../scenario/path-step';
import { FAILURE_CODES } from '../../setup/failure';
import { WRONG_TURNS } from '../grade/wrong-turn';
import { LAB_TOOLS } from '../lab-tool';
import { labText } from './lab-text';

/** Version of the .lab file's shape; a file says which one it is written in. */
export const LAB_FILE_VERSION = 1;

export const LAB_LEVELS = ['beginner', 'intermediate', 'advanced', 'expert'] as const;
export type LabLevel = (typeof LAB_LEVELS)[number];

const MAX_POINTS = 1000;
const MAX_STEPS = 5_000;
const MAX_ITEMS = 200;

const id = z.string().regex(/^[a-z0-9-]{1,60}$/);
const points = z.int().min(0).max(MAX_POINTS);
const steps = z.array(preludeStep).max(MAX_STEPS);

/** Failures that are planted in tasks of Setup. */
export const faultsSchema = z
  .array(
    z.strictObject({
      task: name,
      /** The failure ends when this holds; null: never. */
      until: conditionSchema.nullable(),
      failure: z.enum(FAILURE_CODES).default('planted'),
      params: z.record(z.string().max(40), z.union([z.string().max(1000), z.number()])).default({}),
    }),
  )
  .max(MAX_ITEMS);

/** Where every attempt begins: a scenario that ships, by its id; then what the author did to it. */
const start = z.strictObject({
  scenario: id,
  steps: steps.default([]),
  /** Failures planted besides those of the scenario. */
  faults: faultsSchema.default([]),
});

/** What the student may do. */
const rules = z.strictObject({
  /** Real minutes until the attempt ends by itself; null: no limit. */
  timeLimitMinutes: z.int().min(1).max(1440).nullable().default(null),
  /** What may be used; null: everything. */
  tools: z.array(z.enum(LAB_TOOLS)).min(1).nullable().default(null),
  /** Objectives are listed, and ticked as the server meets them. */
  showsObjectives: z.boolean().default(true),
  allowsUndo: z.boolean().default(true),
  allowsStartOver: z.boolean().default(true),
});

/** Each costs its points when it is taken; they are taken in their order. */
const hint = z.strictObject({ id, text: labText, cost: points });

/** A value of the server's state, as a path names it (`state/state-of.ts`); null: it is not there. */
const stateAim = z.strictObject({
  kind: z.literal('state'),
  path: z.array(z.string().max(1000)).min(1).max(20),
  value: z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]),
});
/** What holds on the server, whichever way it came about. */
const conditionAim = z.strictObject({ kind: z.literal('condition'), condition: conditionSchema });

/** What is graded at the end. */
const objective = z.strictObject({
  id,
  title: labText,
  aim: z.discriminatedUnion('kind', [stateAim, conditionAim]),
  points,
  /** What the result says where it is met, and where it is not. */
  feedback: z.strictObject({ met: labText, unmet: labText }),
});

/** A wrong turn that costs points, once. */
const forbidden = z.strictObject({
  id,
  turn: z.enum(WRONG_TURNS),
  /** Only of this role; null: of any. */
  role: roleName.nullable().default(null),
  penalty: points,
  feedback: labText,
});

const labFields = {
  format: z.literal('setup-rehearsal-lab'),
  version: z.literal(LAB_FILE_VERSION),
  id,
  title: labText,
  /** What is learned, in a sentence. */
  learned: labText,
  level: z.enum(LAB_LEVELS),
  /** How long it takes, in minutes. */
  minutes: z.int().min(1).max(600),
  author: z.string().max(200).default(''),
  briefing: labText,
  rules: rules.prefault({}),
  hints: z.array(hint).max(MAX_ITEMS).default([]),
  start,
};

const keyFields = {
  objectives: z.array(objective).max(MAX_ITEMS),
  forbidden: z.array(forbidden).max(MAX_ITEMS).default([]),
  /** Hundredths of the full score with which it is passed. */
  passingScore: z.int().min(0).max(100).default(80),
};

/** A whole lab, with its answer key. */
export const labSchema = z.strictObject({
  ...labFields,
  kind: z.literal('lab'),
  ...keyFields,
  /** The recorded answer; null while none is recorded. */
  solution: steps.nullable(),
  /** Plausible ways that do not get the full score. */
  wrongPaths: z
    .array(z.strictObject({ title: labText, steps }))
    .max(20)
    .default([]),
});

/** What is handed out in an exam: no aims, no wrong turns, no solution. */
export const examSchema = z.strictObject({
  ...labFields,
  kind: z.literal('exam'),
  objectives: z.array(z.strictObject({ id, title: labText, points })).max(MAX_ITEMS),
  /** Fingerprint of the lab whose answer key grades it. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The parts that an author writes, each complete: `start` and `solution` come about by doing. */
export const draftFieldsSchema = z.strictObject({
  id,
  title: labText,
  learned: labText,
  level: labFields.level,
  minutes: labFields.minutes,
  author: z.string().max(200),
  briefing: labText,
  rules: z.strictObject({
    timeLimitMinutes: rules.shape.timeLimitMinutes.unwrap(),
    tools: rules.shape.tools.unwrap(),
    showsObjectives: z.boolean(),
    allowsUndo: z.boolean(),
    allowsStartOver: z.boolean(),
  }),
  hints: z.array(hint).max(MAX_ITEMS),
  objectives: keyFields.objectives,
  forbidden: keyFields.forbidden.unwrap(),
  passingScore: keyFields.passingScore.unwrap(),
});

export const labFileSchema = z.discriminatedUnion('kind', [labSchema, examSchema]);

export type Lab = z.infer<typeof labSchema>;
export type Exam = z.infer<typeof examSchema>;
/** What a student can be given. */
export type LabFile = Lab | Exam;
export type Objective = Lab['objectives'][number];
export type Aim = Objective['aim'];
export type ForbiddenTurn = Lab['forbidden'][number];
export type Hint = LabFile['hints'][number];
export type LabStep = NonNullable<Lab['solution']>[number];
