import { z } from 'zod';
import { changeSchema } from './variant.ts';

/** Variants in a note: those that stand side by side, and the design itself. */
export const mostVariants = 5;

/** A decision note: what was asked, what is concluded, and the variants that it compares, as they were when it was written. */
export const noteContent = z.strictObject({
  question: z.string().max(2_000),
  /** Plain text; lines are paragraphs. */
  conclusion: z.string().max(20_000),
  variants: z
    .array(z.strictObject({ name: z.string().max(100), change: changeSchema }))
    .max(mostVariants)
    .readonly(),
});
