import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, placeText, problemText, type Problem } from '../base/index.ts';
import { loadPack } from './index.ts';
import { makeBadPack } from './testdata/bad-pack.ts';
import { contentMistakes } from './testdata/mistakes/content.ts';
import { fileMistakes } from './testdata/mistakes/files.ts';
import type { Mistake } from './testdata/mistakes/mistake.ts';
import { schemaMistakes } from './testdata/mistakes/schema.ts';
import { tableMistakes } from './testdata/mistakes/tables.ts';
import { tableTextMistakes } from './testdata/mistakes/table-texts.ts';

const all: readonly Mistake[] = [
  ...fileMistakes,
  ...schemaMistakes,
  ...contentMistakes,
  ...tableMistakes,
  ...tableTextMistakes,
];

async function problemsOf(mistake: Mistake): Promise<readonly Problem[]> {
  const folder = makeBadPack(mistake);
  try {
    const pack = await loadPack(folder);
    return pack.ok ? [] : pack.problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a place begins as asked: `a.yaml:1` is not the beginning of `a.yaml:12`. */
function standsAt(problem: Problem, at: string): boolean {
  const text = placeText(problem.place);
  return text.startsWith(at) && (/[:,]$/.test(at) || /^([:,]|$)/.test(text.slice(at.length)));
}

describe('mistakes in a pack are refused with their place and remedy', () => {
  test('there are at least forty of them, all different', () => {
    expect(new Set(all.map((mistake) => mistake.name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(100);
  });

  test.each(all)('$name: $code', async (mistake) => {
    const problems = await problemsOf(mistake);
    const seen = problems.map((item) => problemText(item, 'en')).join('\n');
    const hit = problems.find((item) => item.code === mistake.code && standsAt(item, mistake.at));
    expect(hit, `expected ${mistake.code} at ${mistake.at}, got:\n${seen}`).toBeDefined();
    const others = problems.filter(
      (item) => item.code !== mistake.code && mistake.also?.includes(item.code) !== true,
    );
    expect(others, seen).toEqual([]);
    for (const language of languages) {
      const text = problemText(hit!, language);
      expect(text).not.toMatch(/\{[a-z]\w*\}|undefined|\[object/);
      expect(text.length).toBeLessThan(2500);
    }
  });
});
