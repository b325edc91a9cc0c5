import { compileDecisions, outcomeOf, type Model } from '../../dmn/index.ts';
import { EngineError, identifier, literal, type Engine } from '../../engine/index.ts';
import { formatValue, type Value } from '../../feel/index.ts';
import type { Answer, BackEnd } from '../back-end.ts';
import type { KitCase, KitResult } from '../kit.ts';
import { problemsText } from '../problems-text.ts';
import { outputOf } from './output.ts';
import { rowOf, storedInteger, type Cell } from './row.ts';

const table = 'kit_row';

/** SQL over a table of one row. */
export function sqlBackEnd(engine: Engine): BackEnd {
  return {
    name: 'SQL',
    answer: (model, item, asked) => answerOf(engine, model, item, asked),
    stop: () => engine.cancel(),
  };
}

async function answerOf(engine: Engine, model: Model, item: KitCase, { name }: KitResult): Promise<Answer> {
  const asked = item.invocable ?? name;
  const { inputs, cells } = rowOf(model, item.inputs);
  const compiled = compileDecisions(
    model,
    { relation: table, keys: ['row'], inputs },
    { decisions: [asked] },
  );
  if (!compiled.ok) {
    return {
      kind: 'refused',
      reason: problemsText(compiled.problems),
    };
  }
  try {
    const columns = ['1 AS "row"', ...cells.map(cellSql)].join(', ');
    await engine.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT ${columns}`);
    const rows = await engine.rows(compiled.value.select);
    if (rows.length !== 1) return { kind: 'failed', reason: `${rows.length} rows instead of one` };
    return {
      kind: 'value',
      value: outputOf(item, name, outcomeOf(compiled.value.columns, asked, rows[0]!)),
    };
  } catch (error) {
    // SQL that compiled must run: a statement that the engine stops is a failure, not a refusal.
    if (!(error instanceof EngineError)) throw error;
    return { kind: 'failed', reason: error.message };
  }
}

const types: Readonly<Record<string, string>> = {
  number: 'BIGINT',
  string: 'VARCHAR',
  boolean: 'BOOLEAN',
  date: 'DATE',
  'date and time': 'TIMESTAMP',
};

function cellSql({ input, value }: Cell): string {
  return `CAST(${valueSql(value, input)} AS ${types[input.type]!}) AS ${identifier(input.column)}`;
}

function valueSql(value: Value, { type, scale = 0 }: Cell['input']): string {
  if (value === null) return 'NULL';
  if (type === 'number') return String(storedInteger(value, scale));
  return literal(type === 'date and time' ? formatValue(value).replace('T', ' ') : formatValue(value));
}
