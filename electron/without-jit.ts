/** Imported first: schemas then check without generating code, which starts sooner and evaluates no text. */
import { z } from 'zod';

z.config({ jitless: true });
