import { problemText } from '../../base/index.ts';
import { compileDecisions, outcomeOf, type Model } from '../../dmn/index.ts';
import { EngineError, type Engine } from '../../engine/index.ts';
import type { Answer, BackEnd } from '../back-end.ts';
import type { KitCase, KitResult } from '../kit.ts';
import { sqlRow } from './sql-row.ts';

/** SQL over a table of one row. */
export function sqlBackEnd(engine: Engine): BackEnd {
  return {
    name: 'SQL',
    answer: (model, item, asked) => answerOf(engine, model, item, asked),
    stop: () => engine.cancel(),
  };
}

async function answerOf(engine: Engine, model: Model, item: KitCase, { name }: KitResult): Promise<Answer> {
  if (item.invocable !== undefined) {
    return { kind: 'refused', reason: 'a decision service is called, not decided over a table' };
  }
  const { create, source } = sqlRow(model, item.inputs);
  const compiled = compileDecisions(model, source, { decisions: [name] });
  if (!compiled.ok) {
    return {
      kind: 'refused',
      reason: compiled.problems.map((problem) => problemText(problem, 'en')).join('; '),
    };
  }
  try {
    await engine.run(create);
    const [row] = await engine.rows(compiled.value.select);
    return { kind: 'value', value: outcomeOf(compiled.value.columns, name, row ?? {}) };
  } catch (error) {
    // SQL that compiled must run: a statement that the engine stops is a failure, not a refusal.
    if (!(error instanceof EngineError)) throw error;
    return { kind: 'failed', reason: error.message };
  }
}
