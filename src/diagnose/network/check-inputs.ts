import { problem, type Problem } from '../../base/index.ts';
import { noise, type NetworkInputs } from './inputs.ts';
import { networkProblems } from './problems.ts';

/** A row may miss its total by this share of output, or by one thousand euro: what official tables do by rounding. */
const balanceTolerance = 1e-6;
const balanceFloor = 1e-3;

const vectors = ['households', 'other', 'output', 'labour', 'stockDays'] as const;
const matrices = ['flows', 'criticality'] as const;
const levels: ReadonlySet<number> = new Set([0, 0.5, 1]);

/** What keeps an economy from being run, each finding with its sector; the form first, then single values, then the balance. */
export function checkInputs(inputs: NetworkInputs): readonly Problem[] {
  const form = checkForm(inputs);
  if (form.length > 0) return form;
  const values = [...checkVectors(inputs), ...checkMatrices(inputs)];
  return values.length > 0 ? values : checkBalance(inputs);
}

function checkForm(inputs: NetworkInputs): readonly Problem[] {
  const { sectors } = inputs;
  const size = sectors.length;
  const twice = sectors.find((sector, at) => sectors.indexOf(sector) !== at);
  const lengths = [
    ...vectors.map((name) => ({ name, expected: size })),
    ...matrices.map((name) => ({ name, expected: size * size })),
  ].filter(({ name, expected }) => inputs[name].length !== expected);
  return [
    ...(size === 0 ? [problem(networkProblems, 'NETWORK-EMPTY', {})] : []),
    ...(twice === undefined ? [] : [problem(networkProblems, 'NETWORK-SECTOR-TWICE', {}, { sector: twice })]),
    ...lengths.map(({ name, expected }) =>
      problem(
        networkProblems,
        'NETWORK-LENGTH',
        { path: name },
        { found: inputs[name].length, expected, sectors: size },
      ),
    ),
  ];
}

function checkVectors(inputs: NetworkInputs): readonly Problem[] {
  return vectors.flatMap((name) =>
    inputs.sectors.flatMap((sector, at) => {
      const value = inputs[name][at]!;
      if (!Number.isFinite(value)) return [notANumber(`${name}, ${sector}`, value)];
      if (name === 'stockDays')
        return value >= 1
          ? []
          : [problem(networkProblems, 'NETWORK-STOCK-DAYS', { path: sector }, { found: value })];
      return value < -noise ? [negative(`${name}, ${sector}`, value)] : [];
    }),
  );
}

function checkMatrices({ sectors, flows, criticality }: NetworkInputs): readonly Problem[] {
  const size = sectors.length;
  const problems: Problem[] = [];
  for (let at = 0; at < size * size; at += 1) {
    const flow = flows[at]!;
    const level = criticality[at]!;
    if (flow >= -noise && flow < Infinity && levels.has(level)) continue;
    const path = `${sectors[Math.floor(at / size)]} → ${sectors[at % size]}`;
    if (!Number.isFinite(flow)) problems.push(notANumber(path, flow));
    else if (flow < -noise) problems.push(negative(path, flow));
    if (!levels.has(level))
      problems.push(problem(networkProblems, 'NETWORK-CRITICALITY', { path }, { found: level }));
  }
  return problems;
}

/** Output is what others buy: labels in another order, or a table of another unit, break it in the first row. */
function checkBalance({ sectors, flows, households, other, output }: NetworkInputs): readonly Problem[] {
  const size = sectors.length;
  return sectors.flatMap((sector, supplier) => {
    let sold = households[supplier]! + other[supplier]!;
    for (let buyer = 0; buyer < size; buyer += 1) sold += flows[supplier * size + buyer]!;
    const made = output[supplier]!;
    if (Math.abs(sold - made) > Math.max(balanceFloor, balanceTolerance * made)) {
      const found = { output: made.toFixed(3), sold: sold.toFixed(3) };
      return [problem(networkProblems, 'NETWORK-UNBALANCED', { path: sector }, found)];
    }
    const bought = sectors.some((_, row) => flows[row * size + supplier]! > noise);
    return made <= noise && bought
      ? [problem(networkProblems, 'NETWORK-OUTPUT-NONE', { path: sector }, {})]
      : [];
  });
}

/** What runs but should be known: sectors that only demand and labour bind, and sectors that no order to stay at home can hit. */
export function checkWarnings(
  { sectors, output, labour }: NetworkInputs,
  suppliers: readonly (readonly number[])[],
): readonly Problem[] {
  return sectors.flatMap((sector, at) => {
    if (output[at]! <= noise)
      return [problem(networkProblems, 'NETWORK-SECTOR-EMPTY', { path: sector }, {}, 'warning')];
    return [
      ...(suppliers[at]!.length === 0
        ? [problem(networkProblems, 'NETWORK-INPUTS-NONE', { path: sector }, {}, 'warning')]
        : []),
      ...(labour[at]! <= noise
        ? [problem(networkProblems, 'NETWORK-LABOUR-NONE', { path: sector }, {}, 'warning')]
        : []),
    ];
  });
}

function notANumber(path: string, found: number): Problem {
  return problem(networkProblems, 'NETWORK-NUMBER', { path }, { found });
}

function negative(path: string, found: number): Problem {
  return problem(networkProblems, 'NETWORK-NEGATIVE', { path }, { found });
}
