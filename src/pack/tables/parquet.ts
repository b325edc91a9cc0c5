import { relative, sep } from 'node:path';
import type { Problem } from '../../base/index.ts';
import { EngineError, identifier, literal, type Engine } from '../../engine/index.ts';
import type { Pack, PackField, PackTable } from '../pack.ts';
import { packProblem } from '../problems/index.ts';

/** The SQL types in which a Parquet file may hold a field of a type. */
const sqlTypes: Readonly<Record<PackField['type'], RegExp>> = {
  string: /^VARCHAR$/,
  integer: /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/,
  number: /^(DECIMAL|DOUBLE|FLOAT|U?(TINY|SMALL|BIG|HUGE)?INT)/,
  boolean: /^BOOLEAN$/,
  date: /^DATE$/,
};

/** Checks a Parquet table through the engine: columns, types, empty cells, bounds, key. */
export async function checkParquet(
  engine: Engine,
  pack: Pack,
  table: PackTable,
): Promise<readonly Problem[]> {
  const file = relative(pack.root, table.path).split(sep).join('/');
  const relation = `read_parquet(${literal(table.path)})`;
  try {
    const columns = await engine.rows(`DESCRIBE SELECT * FROM ${relation}`);
    const found = new Map(columns.map((row) => [text(row['column_name']), text(row['column_type'])]));
    const problems = columnProblems(file, table, found);
    if (problems.length > 0) return problems;
    return [
      ...(await cellProblems(engine, file, table, relation)),
      ...(await keyProblems(engine, file, table, relation)),
    ];
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return [packProblem('PACK-TABLE-UNREADABLE', { file }, { reason: error.message.split('\n')[0]! })];
  }
}

/** A VARCHAR of the engine. */
function text(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}

function columnProblems(
  file: string,
  { fields }: PackTable,
  found: ReadonlyMap<string, string>,
): readonly Problem[] {
  const known = new Set(fields.map((field) => field.name));
  return [
    ...fields.flatMap(({ name, type }) => {
      const sql = found.get(name);
      if (sql === undefined) return [packProblem('PACK-TABLE-COLUMN-MISSING', { file }, { name })];
      return sqlTypes[type].test(sql)
        ? []
        : [packProblem('PACK-TABLE-COLUMN-TYPE', { file }, { name, found: sql, expected: type })];
    }),
    ...[...found.keys()]
      .filter((name) => !known.has(name))
      .map((name) => packProblem('PACK-TABLE-COLUMN-EXTRA', { file }, { name })),
  ];
}

/** One query over all columns: the first row that breaks each constraint. */
async function cellProblems(
  engine: Engine,
  file: string,
  { fields }: PackTable,
  relation: string,
): Promise<readonly Problem[]> {
  const rules = fields.flatMap(ruleOf);
  if (rules.length === 0) return [];
  const counted = rules.map(({ broken, name }, index) => {
    const cell = `${identifier(name)}::VARCHAR`;
    return `(count(*) FILTER (${broken}))::INTEGER AS n${index}, min(${cell}) FILTER (${broken}) AS v${index}`;
  });
  const [row] = await engine.rows(`SELECT ${counted.join(', ')} FROM ${relation}`);
  return rules.flatMap(({ name, expected }, index) => {
    if (Number(row![`n${index}`]) === 0) return [];
    const place = { file, path: `column "${name}"` };
    return expected === ''
      ? [packProblem('PACK-CELL-EMPTY', place)]
      : [packProblem('PACK-CELL-CONSTRAINT', place, { found: text(row![`v${index}`]), expected })];
  });
}

/** A condition in SQL that holds for a cell which breaks a constraint; `expected` is empty for a required cell. */
function ruleOf({ name, constraints }: PackField): { name: string; broken: string; expected: string }[] {
  const column = identifier(name);
  const bound = (value: unknown) => (typeof value === 'string' ? literal(value) : String(value));
  const { required, minimum, maximum, pattern, enum: allowed } = constraints ?? {};
  return [
    ...(required === true ? [{ name, broken: `${column} IS NULL`, expected: '' }] : []),
    ...(minimum === undefined
      ? []
      : [{ name, broken: `${column} < ${bound(minimum)}`, expected: `>= ${String(minimum)}` }]),
    ...(maximum === undefined
      ? []
      : [{ name, broken: `${column} > ${bound(maximum)}`, expected: `<= ${String(maximum)}` }]),
    ...(pattern === undefined
      ? []
      : [
          {
            name,
            broken: `NOT regexp_full_match(${column}::VARCHAR, ${literal(pattern)})`,
            expected: `/${pattern}/`,
          },
        ]),
    ...(allowed === undefined
      ? []
      : [
          {
            name,
            broken: `${column}::VARCHAR NOT IN (${allowed.map((item) => literal(String(item))).join(', ')})`,
            expected: `{${allowed.join(', ')}}`,
          },
        ]),
  ];
}

async function keyProblems(
  engine: Engine,
  file: string,
  { primaryKey }: PackTable,
  relation: string,
): Promise<readonly Problem[]> {
  if (primaryKey.length === 0) return [];
  const columns = primaryKey.map(identifier).join(', ');
  const key = primaryKey.map((name) => `${identifier(name)}::VARCHAR`).join(` || ', ' || `);
  const rows = await engine.rows(
    `SELECT ${key} AS key FROM ${relation} GROUP BY ${columns} HAVING count(*) > 1 ORDER BY ${columns} LIMIT 20`,
  );
  return rows.map((row) =>
    packProblem('PACK-KEY-DUPLICATE', { file }, { found: text(row['key']), first: file }),
  );
}
