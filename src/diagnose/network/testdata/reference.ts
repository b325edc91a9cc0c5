import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { NetworkInputs } from '../inputs.ts';
import type { ShockPhase, ShockProfile } from '../shocks.ts';

/** Official and reference files; tests that need them say so and are skipped where they are absent. */
export const economy = '../shared/data/economy';
export const hasEconomy = existsSync(economy);

/** A labelled matrix of numbers as it stands in a file. */
export interface LabelledMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Row by row. */
  readonly values: Float64Array;
}

export function readMatrix(file: string): LabelledMatrix {
  const [header, ...lines] = parse(readFileSync(`${economy}/${file}`, 'utf8'));
  return {
    columns: header!.slice(1),
    rows: lines.map((line) => line[0]!),
    values: Float64Array.from(lines.flatMap((line) => line.slice(1).map(Number))),
  };
}

export function readRecords(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(`${economy}/${file}`, 'utf8'), { columns: true }) as Record<string, string>[];
}

/** Pichler et al. (2022) for Belgium: daily inputs of the published code, brought to a year. */
export function referenceInputs(): NetworkInputs {
  const records = readRecords('reference/be_pn_domestic_ixi_inputs.csv');
  const yearly = (column: string) => records.map((record) => Number(record[column]) * 365);
  return {
    sectors: records.map((record) => record['sector']!),
    flows: readMatrix('reference/be_pn_domestic_ixi_Z_daily.csv').values.map((value) => value * 365),
    households: yearly('c0'),
    other: yearly('f0'),
    output: yearly('x0'),
    labour: yearly('l0'),
    stockDays: records.map((record) => Number(record['stock_days'])),
    criticality: readMatrix('reference/be_pn_criticality.csv').values,
  };
}

/** 1 March 2020 is day 0: lockdown from 15 March, released over 58 days from 4 May, second lockdown 19 October to 31 January. */
export function referencePhases(): readonly ShockPhase[] {
  const records = readRecords('reference/be_pn_domestic_ixi_inputs.csv');
  const shares = (column: string) => records.map((record) => Number(record[column]));
  const none = records.map(() => 0);
  const first: ShockProfile = {
    labour: shares('kappa_S_lockdown1'),
    households: shares('kappa_D'),
    other: shares('kappa_F'),
  };
  return [
    { from: 14, profile: first },
    { from: 64, profile: first, fadeDays: 58 },
    { from: 232, profile: { labour: shares('kappa_S_lockdown2'), households: none, other: none } },
    { from: 337, profile: { labour: none, households: none, other: none } },
  ];
}

/** The code of the Planning Bureau for a sector of the reference. @example officialCode('L68') // '68_' */
export function officialCode(sector: string): string {
  const code = sector.slice(1);
  return { '68': '68_', '97-98': '97' }[code] ?? code;
}

/** Cells of a table of the Planning Bureau, empty ones 0. */
function officialCells(file: string): (row: string, column: string) => number {
  const [header, ...lines] = parse(readFileSync(`${economy}/belgium-2015/${file}`, 'utf8'));
  const rows = new Map(lines.map((line) => [line[0]!, line]));
  return (row, column) => Number(rows.get(row)![header!.indexOf(column)]);
}

/** The reference on output and imports together; output and labour of the first day are the reference's own. */
export function totalSupplyInputs(): NetworkInputs {
  const day = (what: string) => readMatrix(`reference/be_pn_half_critical_${what}_daily.csv`);
  const sectors = day('output').columns;
  const yearly = (what: string) => Array.from(day(what).values.slice(0, sectors.length), (value) => value * 365);
  return productInputs('siot_total_pxp_a64.csv', yearly('output'), yearly('labour'));
}

/** The domestic table by product, with its three cells of negative noise. */
export function domesticProducts(): NetworkInputs {
  const cell = officialCells('siot_domestic_pxp_a64.csv');
  const { sectors } = referenceInputs();
  const row = (name: string) => sectors.map((sector) => cell(name, officialCode(sector)));
  return productInputs('siot_domestic_pxp_a64.csv', row('P.1'), row('D.1'));
}

function productInputs(file: string, output: readonly number[], labour: readonly number[]): NetworkInputs {
  const cell = officialCells(file);
  const reference = referenceInputs();
  const codes = reference.sectors.map(officialCode);
  const flows = codes.flatMap((from) => codes.map((to) => cell(from, to)));
  const households = codes.map((code) => cell(code, 'P.31/S14'));
  const rest = (row: number): number =>
    flows
      .slice(row * codes.length, (row + 1) * codes.length)
      .reduce((left, flow) => left - flow, output[row]! - households[row]!);
  return { ...reference, flows, households, other: codes.map((_, row) => rest(row)), output, labour };
}
