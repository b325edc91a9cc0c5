import { z } from 'zod';

const mostCharacters = 1_000;
const [mostEntries, mostAdded] = [2_000, 20];

function entries<Value extends z.ZodType>(key: z.ZodString, value: Value, most: number) {
  return z
    .record(key, value)
    .refine((record) => Object.keys(record).length <= most, { message: `≤ ${most}` });
}

/** What somebody changes of a measure, against the measure as it stands in the pack. */
export const changeSchema = z.strictObject({
  /** New values by the key of the parameter: `0.5`, `2020-03-13`. */
  parameters: entries(z.string().min(1).max(200), z.string().max(mostCharacters), mostEntries),
  /** New texts of cells by rule and column from 1, tests before outputs: `3.2`; of an added rule `a1.2`. */
  cells: entries(z.string().regex(/^a?\d{1,4}\.\d{1,4}$/), z.string().max(mostCharacters), mostEntries),
  /** Added rules: by their name (`a1`) the rule of the pack that each copies and stands behind; 0 is an open rule on top. */
  added: entries(z.string().regex(/^a\d{1,4}$/), z.int().min(0).max(9_999), mostAdded),
  /** Rules of the pack that are left out, by their number. */
  removed: z.array(z.int().min(0).max(9_999)).max(mostEntries).readonly(),
});
