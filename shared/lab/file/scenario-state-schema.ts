import { z } from 'zod';
import type { Scenario } from '../../scenario/schema';

/** A whole scenario as plain data, its server included. */
export const scenarioStateSchema: z.ZodType<Scenario> = z.custom<Scenario>();
