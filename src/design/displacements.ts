import type { CumulationSummary, Displacement, Layer, LayerTotal } from './assessment.ts';
import { shareOf } from './exact.ts';

/** From this share on, what one takes of a measure makes it useless: hardly a unit or a euro is left. A convention of ours, shown with the figures. */
export const uselessFrom = 0.9;

/**
 * What each exclusion takes of a measure (entitled units that get another measure instead) and what each ceiling takes of it (money cut off after
 * the exclusions), largest share first. `useless` from the share `uselessFrom` on. Where a measure loses to several, each stands by itself.
 */
export function displacements(
  { exclusions, ceilings }: Pick<CumulationSummary, 'exclusions' | 'ceilings'>,
  layers: ReadonlyMap<string, readonly LayerTotal[]>,
): readonly Displacement[] {
  const total = (measure: string, layer: Layer) =>
    layers.get(measure)?.find((item) => item.layer === layer) ?? { units: 0, amountCents: 0 };
  const found = [
    ...exclusions.map(({ measure, by, units }) => {
      const of = total(measure, 'rule').units;
      return { kind: 'exclusion' as const, measure, by, lost: units, of };
    }),
    ...ceilings.flatMap(({ id, cuts }) =>
      cuts.map(({ measure, cutCents }) => {
        const of = total(measure, 'exclusions').amountCents;
        return { kind: 'ceiling' as const, measure, by: id, lost: cutCents, of };
      }),
    ),
  ];
  return found
    .map((item): Displacement => {
      const share = shareOf(BigInt(item.lost), BigInt(item.of)) ?? 0;
      return { ...item, share, useless: share >= uselessFrom };
    })
    .sort((a, b) => b.share - a.share || (`${a.measure} ${a.by}` < `${b.measure} ${b.by}` ? -1 : 1));
}
