import { problemText } from '../base/index.ts';
import { compileDecisions, outcomeOf, type Model } from '../dmn/index.ts';
import { EngineError, type Engine } from '../engine/index.ts';
import { formatValue } from '../feel/index.ts';
import type { KitCase } from './kit.ts';
import { sameValue } from './same-value.ts';
import type { Miss } from './score.ts';
import { sqlRow } from './sql-row.ts';

/** The results of a case that SQL does not give as expected, or that it refuses to compile. */
export async function missesOfSql(
  folder: string,
  model: Model,
  item: KitCase,
  engine: Engine,
): Promise<readonly Miss[]> {
  const misses: Miss[] = [];
  for (const { name, expected } of item.results) {
    const base = {
      folder,
      case: item.id,
      decision: item.invocable ?? name,
      backEnd: 'sql' as const,
      expected: formatValue(expected),
    };
    if (item.invocable !== undefined) {
      misses.push({
        ...base,
        outcome: 'refused',
        found: 'a decision service is called, not decided over a table',
      });
      continue;
    }
    const { create, source } = sqlRow(model, item.inputs);
    const compiled = compileDecisions(model, source, { decisions: [name] });
    if (!compiled.ok) {
      const found = compiled.problems.map((problem) => problemText(problem, 'en')).join('; ');
      misses.push({ ...base, outcome: 'refused', found });
      continue;
    }
    try {
      await engine.run(create);
      const [row] = await engine.rows(compiled.value.select);
      const value = outcomeOf(compiled.value.columns, name, row ?? {});
      if (!sameValue(value, expected)) misses.push({ ...base, outcome: 'wrong', found: formatValue(value) });
    } catch (error) {
      // SQL that compiled must run: a statement that the engine stops is a wrong answer, not a refusal.
      if (!(error instanceof EngineError)) throw error;
      misses.push({ ...base, outcome: 'wrong', found: error.message });
    }
  }
  return misses;
}
