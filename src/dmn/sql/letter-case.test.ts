import { expect, test } from 'vitest';
import { engines } from './testdata/back-ends.ts';
import { literalModel } from './testdata/literal-model.ts';
import { runRows, type Given } from './testdata/run-rows.ts';

const inputs = [{ name: 's', type: 'string' }];
const model = literalModel('[upper case(s), lower case(s)]', inputs);

/** Runs of letters of Unicode up to a code, without NUL and the halves of pairs. */
function textsUpTo(last: number): readonly string[] {
  const length = 97;
  const blocks: string[] = [];
  for (let from = 1; from < last; from += length) {
    const codes = Array.from({ length }, (_, at) => from + at).filter(
      (code) => code < 0xd8_00 || code > 0xdf_ff,
    );
    // Apart from the letters around them, and beside a capital sigma, which looks at them.
    const letters = codes.map((code) => String.fromCodePoint(code));
    blocks.push(letters.join(' '), letters.map((letter) => `${letter}Σ${letter}x `).join(''));
  }
  return blocks;
}

/** DuckDB takes all planes that have letters with a case; PGlite is slower, and sees the same tables. */
const lastOf: Readonly<Record<string, number>> = { DuckDB: 0x1_f0_00, PostgreSQL: 0x06_00 };

for (const [name, open] of engines) {
  test(`${name} changes the case of every letter as JavaScript does`, async () => {
    const engine = await open();
    const rows = textsUpTo(lastOf[name]!).map((s): Given => ({ s }));
    const run = await runRows(engine, { model, decision: 'Outcome', inputs, rows });
    await engine.close();
    if (!run.ok) throw new Error('refused');
    for (const [at, { s }] of rows.entries()) {
      const text = s as string;
      expect(run.rows[at]!.value).toEqual([text.toUpperCase(), text.toLowerCase()]);
    }
  }, 60_000);
}
