import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { noise, type NetworkInputs } from './inputs.ts';
import { networkProblems } from './problems.ts';

/** What the network needs of an input-output table; the table of the input-output part has this form. Million euro a year. */
export interface NetworkTable {
  readonly sectors: readonly { readonly code: string }[];
  /** n x n, row by row: what sector i delivers to sector j. */
  readonly domestic: Float64Array;
  readonly finalDemand: readonly { readonly kind: string; readonly domestic: Float64Array }[];
  readonly output: Float64Array;
  readonly accounts: { readonly compensation?: Float64Array };
}

/** What the pack knows of one sector; without values the sector stands outside the network. */
export interface SectorRow {
  readonly sector: string;
  readonly values?: SectorValues;
}

export interface SectorValues {
  readonly stockDays: number;
  readonly householdShock: number;
  readonly otherShock: number;
  readonly labourShock1: number;
  readonly labourShock2: number;
}

/** A pair that is not listed is not critical. */
export interface CriticalityRow {
  readonly supplier: string;
  readonly buyer: string;
  readonly level: number;
}

/** An economy that can run, with the values of its sectors in its own order. */
export interface NetworkData {
  readonly inputs: NetworkInputs;
  readonly values: readonly SectorValues[];
}

/**
 * Brings the input-output table and the tables of the network together by the codes of the sectors, whatever their order. What
 * sectors outside the network buy is other final demand. NETWORK-SECTOR-... problems name each sector that one side lacks.
 * @example networkInputs(table, rows, [{ supplier: '01', buyer: '10-12', level: 1 }])
 */
export function networkInputs(
  table: NetworkTable,
  rows: readonly SectorRow[],
  criticality: readonly CriticalityRow[],
): Result<NetworkData> {
  const bySector = new Map(rows.map((row) => [row.sector, row]));
  const codes = table.sectors.map(({ code }) => code);
  const { compensation } = table.accounts;
  const problems = checkSectors(codes, rows, criticality, compensation === undefined);
  if (problems.length > 0 || compensation === undefined) return failure(...problems);
  const inside = codes.flatMap((code, at) => {
    const values = bySector.get(code)?.values;
    return values === undefined ? [] : [{ code, at, values }];
  });
  const levels = new Map(criticality.map(({ supplier, buyer, level }) => [`${supplier}|${buyer}`, level]));
  const pairs = inside.flatMap((supplier) => inside.map((buyer) => ({ supplier, buyer })));
  const column = (values: Float64Array): Float64Array => Float64Array.from(inside, ({ at }) => values[at]!);
  const flows = Float64Array.from(
    pairs,
    ({ supplier, buyer }) => table.domestic[supplier.at * codes.length + buyer.at]!,
  );
  const households = column(householdDemand(table));
  const output = column(table.output);
  return success({
    inputs: {
      sectors: inside.map(({ code }) => code),
      flows,
      households,
      other: restOfRows(flows, households, output),
      output,
      labour: column(compensation),
      stockDays: inside.map(({ values }) => values.stockDays),
      criticality: pairs.map(({ supplier, buyer }) => levels.get(`${supplier.code}|${buyer.code}`) ?? 0),
    },
    values: inside.map(({ values }) => values),
  });
}

function householdDemand({ finalDemand, output }: NetworkTable): Float64Array {
  const sum = new Float64Array(output.length);
  for (const { kind, domestic } of finalDemand)
    if (kind === 'households') domestic.forEach((value, at) => (sum[at] = sum[at]! + value));
  return sum;
}

/** What is left of output: final demand other than households, sectors outside the network, and the rounding of the row. */
function restOfRows(flows: Float64Array, households: Float64Array, output: Float64Array): Float64Array {
  const size = output.length;
  return output.map((made, row) => {
    let sold = 0;
    for (let at = row * size; at < (row + 1) * size; at += 1) if (flows[at]! > noise) sold += flows[at]!;
    return made - sold - households[row]!;
  });
}

function checkSectors(
  codes: readonly string[],
  rows: readonly SectorRow[],
  criticality: readonly CriticalityRow[],
  withoutLabour: boolean,
): readonly Problem[] {
  const listed = new Set(rows.map(({ sector }) => sector));
  const known = new Set(codes);
  const rated = new Set(criticality.flatMap(({ supplier, buyer }) => [supplier, buyer]));
  const missing = (code: string, table: string): Problem =>
    problem(networkProblems, 'NETWORK-SECTOR-MISSING', { path: code }, { table });
  const unknown = (code: string, table: string): Problem =>
    problem(networkProblems, 'NETWORK-SECTOR-UNKNOWN', { path: code }, { table });
  return [
    ...(withoutLabour ? [problem(networkProblems, 'NETWORK-COMPENSATION-MISSING', {})] : []),
    ...codes.filter((code) => !listed.has(code)).map((code) => missing(code, 'sectors')),
    ...[...listed].filter((code) => !known.has(code)).map((code) => unknown(code, 'sectors')),
    ...rows
      .filter(({ sector, values }) => values !== undefined && known.has(sector) && !rated.has(sector))
      .map(({ sector }) => missing(sector, 'criticality')),
    ...[...rated].filter((code) => !known.has(code)).map((code) => unknown(code, 'criticality')),
  ];
}
