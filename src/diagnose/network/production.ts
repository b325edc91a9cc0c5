import type { Text } from '../../base/index.ts';
import type { NetworkModel } from './model.ts';

/** Writes the output that each sector's stocks allow into `caps`; infinite where no input binds. `stocks` follow the cells of the model. */
export type InputCap = (stocks: Float64Array, caps: Float64Array) => void;

/** How missing inputs limit output. */
export interface ProductionFunction {
  readonly id: string;
  readonly title: Text;
  /** What binds. */
  readonly meaning: Text;
  readonly inputCap: (model: NetworkModel) => InputCap;
}

/**
 * The smallest cap over the inputs that bind; a share h of 1 binds in full, 0.5 by half: h x stock / coefficient + (1 - h) x output before.
 * @example minimumOver((criticality) => (criticality === 1 ? 1 : 0))
 */
function minimumOver(share: (criticality: number) => number): ProductionFunction['inputCap'] {
  return (model) => {
    const { starts, coefficients, criticality, output } = model;
    const size = output.length;
    const cells: number[] = [];
    const bindingStarts = new Int32Array(size + 1);
    for (let buyer = 0; buyer < size; buyer += 1) {
      for (let cell = starts[buyer]!; cell < starts[buyer + 1]!; cell += 1)
        if (share(criticality[cell]!) > 0) cells.push(cell);
      bindingStarts[buyer + 1] = cells.length;
    }
    const binding = Int32Array.from(cells);
    const shares = Float64Array.from(cells, (cell) => share(criticality[cell]!));
    return (stocks, caps) => {
      for (let buyer = 0; buyer < size; buyer += 1) {
        let cap = Infinity;
        const end = bindingStarts[buyer + 1]!;
        for (let at = bindingStarts[buyer]!; at < end; at += 1) {
          const cell = binding[at]!;
          const h = shares[at]!;
          const allowed = (h * stocks[cell]!) / coefficients[cell]! + (1 - h) * output[buyer]!;
          if (allowed < cap) cap = allowed;
        }
        caps[buyer] = cap;
      }
    };
  };
}

/** Inputs replace each other: all stocks together over all coefficients together. */
const sumOfInputs: ProductionFunction['inputCap'] = ({ starts, coefficients, output }) => {
  const size = output.length;
  return (stocks, caps) => {
    for (let buyer = 0; buyer < size; buyer += 1) {
      let stock = 0;
      let need = 0;
      const end = starts[buyer + 1]!;
      for (let cell = starts[buyer]!; cell < end; cell += 1) {
        stock += stocks[cell]!;
        need += coefficients[cell]!;
      }
      caps[buyer] = need > 0 ? stock / need : Infinity;
    }
  };
};

/**
 * The five production functions, from the strictest to the loosest (Pichler et al. 2022, section 3.4).
 * @example productionFunctions.map((item) => item.id) // ['leontief', 'strongly-critical', 'half-critical', 'weakly-critical', 'linear']
 */
export const productionFunctions: readonly ProductionFunction[] = [
  {
    id: 'leontief',
    title: { nl: 'Leontief', en: 'Leontief', fr: 'Leontief' },
    meaning: { nl: 'elke input bindt', en: 'every input binds', fr: 'chaque intrant contraint' },
    inputCap: minimumOver(() => 1),
  },
  {
    id: 'strongly-critical',
    title: { nl: 'sterk kritiek', en: 'strongly critical', fr: 'fortement critique' },
    meaning: {
      nl: 'belangrijke inputs binden ook',
      en: 'important inputs bind too',
      fr: 'les intrants importants contraignent aussi',
    },
    inputCap: minimumOver((criticality) => (criticality > 0 ? 1 : 0)),
  },
  {
    id: 'half-critical',
    title: { nl: 'half kritiek', en: 'half critical', fr: 'semi-critique' },
    meaning: {
      nl: 'belangrijke inputs binden half',
      en: 'important inputs bind by half',
      fr: 'les intrants importants contraignent à moitié',
    },
    inputCap: minimumOver((criticality) => criticality),
  },
  {
    id: 'weakly-critical',
    title: { nl: 'zwak kritiek', en: 'weakly critical', fr: 'faiblement critique' },
    meaning: {
      nl: 'alleen kritieke inputs binden',
      en: 'only critical inputs bind',
      fr: 'seuls les intrants critiques contraignent',
    },
    inputCap: minimumOver((criticality) => (criticality === 1 ? 1 : 0)),
  },
  {
    id: 'linear',
    title: { nl: 'lineair', en: 'linear', fr: 'linéaire' },
    meaning: {
      nl: 'inputs vervangen elkaar',
      en: 'inputs replace each other',
      fr: 'les intrants se remplacent',
    },
    inputCap: sumOfInputs,
  },
];
