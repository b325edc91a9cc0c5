import { describe, expect, test } from 'vitest';
import { formatValue } from '../feel/index.ts';
import { decide } from './index.ts';
import { loadTableCases } from './testdata/load-cases.ts';

describe.each(loadTableCases())('$title', ({ model, decision, rows }) => {
  test.each(rows)('$given', ({ given, expected, matched }) => {
    const run = decide(model, decision, given);
    expect(formatValue(run.value)).toBe(formatValue(expected));
    expect(run.trace.at(-1)?.table?.matched.map((rule) => rule.index)).toEqual(matched);
  });
});
