import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages, problemText } from '../base/index.ts';
import { loadPack } from './index.ts';
import { makeBadPack, smallPack } from './testdata/bad-pack.ts';

const files = [
  'pack.yaml',
  'datapackage.json',
  'data/municipality.csv',
  'sources/sources.yaml',
  'scenarios/spring.yaml',
  'backtests/rent-premium.yaml',
  'measures/rent-premium/measure.yaml',
  'measures/rent-premium/parameters.yaml',
  'measures/rent-premium/cases.yaml',
  'measures/rent-premium/decision.dmn',
] as const;
const pieces = [
  '',
  ' ',
  '\t',
  '\n',
  '\0',
  '"',
  "'",
  ':',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '<',
  '&',
  '*a',
  '!!x ',
  ',',
  '0',
  '-',
  '1e9',
  'é',
  '\uFFFF',
];

test('whatever is cut from a pack or put into it, loading gives a pack or problems and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(40),
      fc.constantFrom(...pieces),
      async (file, where, cut, piece) => {
        const text = readFileSync(join(smallPack, file), 'utf8');
        const from = Math.floor(where * text.length);
        const write = text.slice(0, from) + piece + text.slice(from + cut);
        const folder = makeBadPack({ edits: [{ file, write }] });
        const loaded = await loadPack(folder).finally(() => rmSync(folder, { recursive: true }));
        for (const item of loaded.ok ? loaded.warnings : loaded.problems)
          for (const language of languages) {
            expect(item.place.file).toBeDefined();
            expect(problemText(item, language).length).toBeLessThan(3000);
          }
      },
    ),
    { numRuns: Number(process.env['RELANCE_FUZZ_RUNS'] ?? 60), seed: 20200615 },
  );
});
