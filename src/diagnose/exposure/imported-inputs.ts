import type { IoTable } from '../input-output/index.ts';

/** One imported input of one user. */
export interface ImportedInput {
  /** Places of product group and user in the table. */
  readonly supplier: number;
  readonly user: number;
  /** In the unit of the table, a year. */
  readonly imported: number;
  /** Part of the user's use of this product that is imported. */
  readonly importShare: number;
  /** 1 where the user cannot produce without it, 0.5 where it is important, 0 where it can be missed. */
  readonly criticality: number;
  /** Days that the user can go on at full output once nothing of it is imported any more. */
  readonly daysInStock: number;
}

/** What is known of inputs besides the table: how critical the product is for the user, and for how many days of use a user holds stocks. */
export interface InputRules {
  readonly criticality: (supplier: string, user: string) => number;
  readonly stockDays: (user: string) => number | undefined;
}

/**
 * Every imported input with its criticality and how long stocks last: the stock covers the imported part alone, because domestic deliveries go on.
 * Users without known stock days are left out.
 */
export function importedInputs(
  table: Pick<IoTable, 'sectors' | 'domestic' | 'imported'>,
  rules: InputRules,
): readonly ImportedInput[] {
  const size = table.sectors.length;
  const { imported } = table;
  if (imported === undefined) return [];
  return table.sectors.flatMap((buyer, user) => {
    const stock = rules.stockDays(buyer.code);
    if (stock === undefined) return [];
    return table.sectors.flatMap((seller, supplier): readonly ImportedInput[] => {
      const amount = imported[supplier * size + user]!;
      if (!(amount > 0)) return [];
      const importShare = amount / (amount + table.domestic[supplier * size + user]!);
      const criticality = rules.criticality(seller.code, buyer.code);
      return [
        { supplier, user, imported: amount, importShare, criticality, daysInStock: stock / importShare },
      ];
    });
  });
}

/**
 * Essential inputs that come from abroad for the larger part, most money first: the user cannot produce without them.
 * @param least part of the use that is imported, from 0 to 1
 */
export function essentialInputs(inputs: readonly ImportedInput[], least: number): readonly ImportedInput[] {
  return inputs
    .filter(({ criticality, importShare }) => criticality === 1 && importShare >= least)
    .sort((a, b) => b.imported - a.imported || a.supplier - b.supplier || a.user - b.user);
}

/** Most output that a user can make without the imported part: 1 = all. @example withoutImports({ importShare: 0.6, criticality: 1 }) // 0.4 */
export function withoutImports({
  importShare,
  criticality,
}: Pick<ImportedInput, 'importShare' | 'criticality'>): number {
  // As the half-critical production function of the network: an important input binds by half.
  return 1 - importShare * criticality;
}
