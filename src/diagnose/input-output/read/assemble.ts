import {
  collect,
  failure,
  problem,
  sameText,
  success,
  type Problem,
  type Result,
} from '../../../base/index.ts';
import { checkTable, type CheckOptions } from '../check-table.ts';
import { ioProblems } from '../problems.ts';
import { columnSums, total, type FinalDemand, type IoTableHead, type IoTable } from '../table.ts';
import type { Alternatives, Scheme } from './scheme.ts';
import type { Sheet } from './sheet.ts';

export interface Sheets {
  /** Domestic deliveries, with the rows below the balance. */
  readonly domestic: Sheet;
  readonly imported?: Sheet;
  /** A sheet with further rows, such as hours worked. */
  readonly further?: Sheet;
}

/** Puts a table together from its sheets by the names that the source uses, and checks it. */
export function assemble(
  head: IoTableHead,
  sheets: Sheets,
  scheme: Scheme,
  options: CheckOptions,
): Result<IoTable> {
  const { domestic, imported, further } = sheets;
  const sectors = domestic.rows.filter((code) => domestic.columns.includes(code) && !scheme.totals.has(code));
  const labels = labelProblems(sheets, sectors, scheme, options.file);
  if (labels.length > 0) return { ok: false, problems: labels };
  const required = collect([
    requiredRow(domestic, scheme.output, 'P.1', sectors, options.file),
    requiredRow(domestic, scheme.valueAdded, 'B.1g', sectors, options.file),
  ]);
  if (!required.ok) return required;
  const [output, valueAdded] = required.value;
  const none = new Float64Array(sectors.length);
  const foreign = imported === undefined ? undefined : cells(imported, sectors, sectors);
  const accounts = Object.entries(scheme.accounts).flatMap(([row, alternatives]) => {
    const values =
      rowOf(domestic, alternatives, sectors) ?? (further && rowOf(further, alternatives, sectors));
    return values === undefined ? [] : [[row, values] as const];
  });
  return checkTable(
    {
      ...head,
      sectors: sectors.map((code) => ({ code, label: sameText(domestic.titles.get(code) ?? code) })),
      domestic: cells(domestic, sectors, sectors),
      ...(foreign === undefined ? {} : { imported: foreign }),
      finalDemand: finalDemand(sheets, scheme, sectors),
      imports:
        foreign === undefined
          ? (rowOf(domestic, scheme.imports, sectors) ?? none)
          : columnSums(foreign, sectors.length),
      productTaxes: rowOf(domestic, scheme.productTaxes, sectors) ?? none,
      valueAdded: valueAdded!,
      output: output!,
      accounts: Object.fromEntries(accounts),
    },
    options,
  );
}

function cells(sheet: Sheet, rows: readonly string[], columns: readonly string[]): Float64Array {
  return Float64Array.from(rows.flatMap((row) => columns.map((column) => sheet.cell(row, column))));
}

/** The sum of the first set of rows that the sheet has in full. */
function rowOf(
  sheet: Sheet,
  alternatives: Alternatives,
  columns: readonly string[],
): Float64Array | undefined {
  const found = alternatives.find((codes) => codes.every((code) => sheet.rows.includes(code)));
  return found && columnSums(cells(sheet, found, columns), columns.length);
}

function requiredRow(
  sheet: Sheet,
  alternatives: Alternatives,
  row: string,
  columns: readonly string[],
  file: string | undefined,
): Result<Float64Array> {
  const values = rowOf(sheet, alternatives, columns);
  const codes = alternatives.map((set) => set.join(' + ')).join(', ');
  return values === undefined
    ? failure(problem(ioProblems, 'IO-ROW-MISSING', { file }, { row, codes }))
    : success(values);
}

function finalDemand(sheets: Sheets, scheme: Scheme, sectors: readonly string[]): readonly FinalDemand[] {
  const { domestic, imported } = sheets;
  return scheme.uses.flatMap(({ kind, columns: alternatives }) => {
    const columns = alternatives.find((codes) => codes.every((code) => domestic.columns.includes(code)));
    if (columns === undefined) return [];
    const sum = (sheet: Sheet) =>
      Float64Array.from(sectors, (sector) => total(cells(sheet, [sector], columns)));
    const single = (row: Alternatives) => total(rowOf(domestic, row, columns) ?? new Float64Array());
    const code = columns.join('+');
    return [
      {
        code,
        kind,
        label: sameText(domestic.titles.get(code) ?? code),
        domestic: sum(domestic),
        ...(imported === undefined ? {} : { imported: sum(imported) }),
        imports: imported === undefined ? single(scheme.imports) : total(sum(imported)),
        productTaxes: single(scheme.productTaxes),
      },
    ];
  });
}

function labelProblems(
  { domestic, imported }: Sheets,
  sectors: readonly string[],
  scheme: Scheme,
  file: string | undefined,
): readonly Problem[] {
  if (sectors.length === 0) {
    const parameters = { shape: scheme.shape, found: domestic.rows.slice(0, 5).join(', ') };
    return [problem(ioProblems, 'IO-SHAPE', { file }, parameters)];
  }
  const absent = (codes: readonly string[], from: readonly string[]) => {
    const there = new Set(from);
    return codes.filter((code) => scheme.isSector(code) && !scheme.totals.has(code) && !there.has(code));
  };
  const named = (code: keyof typeof ioProblems, path: string) => (sector: string) =>
    problem(ioProblems, code, { file, path }, { sector, part: path });
  return [
    ...absent(domestic.rows, domestic.columns).map(named('IO-SECTOR-NO-COLUMN', 'DOM')),
    ...absent(domestic.columns, domestic.rows).map(named('IO-SECTOR-NO-ROW', 'DOM')),
    ...(imported === undefined
      ? []
      : [...new Set([...absent(sectors, imported.rows), ...absent(sectors, imported.columns)])].map(
          named('IO-SECTOR-MISSING', 'IMP'),
        )),
    ...(scheme.ordered ? orderProblems({ domestic, ...(imported && { imported }) }, sectors, file) : []),
  ];
}

/** Rows and columns of both sheets must follow the rows of the domestic one. */
function orderProblems(
  { domestic, imported }: Sheets,
  sectors: readonly string[],
  file: string | undefined,
): readonly Problem[] {
  const known = new Set(sectors);
  const lists = [
    ['DOM', domestic.columns],
    ['IMP', imported?.rows ?? sectors],
    ['IMP', imported?.columns ?? sectors],
  ] as const;
  return lists.flatMap(([path, codes]) => {
    const own = codes.filter((code) => known.has(code));
    const at = own.findIndex((code, place) => code !== sectors[place]);
    if (at < 0) return [];
    const parameters = { position: at + 1, found: own[at]!, expected: sectors[at]! };
    return [problem(ioProblems, 'IO-SECTOR-ORDER', { file, path }, parameters)];
  });
}
