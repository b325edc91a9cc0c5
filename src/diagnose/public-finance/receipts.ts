import { failure, problem, success, type Result } from '../../base/index.ts';
import { publicFinanceProblems } from './problems.ts';

export const receiptKinds = ['total-taxes', 'production-taxes', 'vat', 'social-contributions'] as const;
export type ReceiptKind = (typeof receiptKinds)[number];

/** What general government received in a year, in million euro; kinds that a vintage lacks are undefined. */
export type Receipts = Readonly<Partial<Record<ReceiptKind, number>>>;

/** One row of the pack's table. */
export interface ReceiptRow {
  readonly vintage: string | null;
  readonly year: string | null;
  readonly receipt: string | null;
  readonly amount: string | null;
}

/**
 * The receipts of one vintage and year; vintages are never mixed. FINANCE-RECEIPT names a kind that is asked and missing, or an amount that is none.
 * @example receiptsOf(rows, '2020', 2015, ['vat'])
 */
export function receiptsOf(
  rows: readonly ReceiptRow[],
  vintage: string,
  year: number,
  asked: readonly ReceiptKind[],
): Result<Receipts> {
  const own = rows.filter((row) => row.vintage === vintage && row.year === String(year));
  const receipts: Partial<Record<ReceiptKind, number>> = {};
  for (const kind of receiptKinds) {
    const found = own.find((row) => row.receipt === kind);
    const amount = Number(found?.amount ?? Number.NaN);
    if (amount >= 0) receipts[kind] = amount;
  }
  const missing = asked.filter((kind) => receipts[kind] === undefined);
  if (missing.length > 0)
    return failure(
      ...missing.map((kind) =>
        problem(publicFinanceProblems, 'FINANCE-RECEIPT', {}, { kind, vintage, year }),
      ),
    );
  const [all = 0, production = 0, vat = 0] = [
    receipts['total-taxes'],
    receipts['production-taxes'],
    receipts.vat,
  ];
  return vat <= production && production <= all
    ? success(receipts)
    : failure(
        problem(publicFinanceProblems, 'FINANCE-RECEIPT-ORDER', {}, { vintage, year, vat, production, all }),
      );
}
